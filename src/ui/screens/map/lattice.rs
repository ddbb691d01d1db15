use super::{
    Place,
    garden::{Arrow, Column, Garden, Row},
    seen::plant_of,
};
use crate::{
    curriculum::Strand,
    platform::page,
    ui::{
        growth,
        plants::{Plant, PlantSize, Stage},
        route::Route,
        words::Map as Words,
    },
    units::SkillId,
};
use leptos::{ev::KeyboardEvent, prelude::*};

/// Grades up the side, strands across: the plants stand on the laths.
#[component]
pub fn Lattice() -> impl IntoView {
    let place = expect_context::<Place>();
    let desk = place.desk;
    view! {
        <p class="hidden-name" id="map-keys">{desk.say(Words::Keys)}</p>
        {move || {
            let garden = place.garden.get();
            let columns = garden.columns.clone();
            let first = garden.first_strand();
            view! {
                <table class="lattice" aria-label=desk.say(Words::Table) aria-describedby="map-keys">
                    <colgroup>
                        <col class="grades"/>
                        {garden.columns.iter().map(|column| view! { <col data-places=column.places.to_string()/> }).collect_view()}
                    </colgroup>
                    <thead>
                        <tr>
                            <th class="corner" scope="col">{desk.say(Words::Grade)}</th>
                            {garden.columns.into_iter().map(|column| head(place, column)).collect_view()}
                        </tr>
                    </thead>
                    <tbody>
                        {garden
                            .rows
                            .into_iter()
                            .map(|row| grade_row(place, &columns, first, row))
                            .collect_view()}
                    </tbody>
                </table>
            }
        }}
    }
}

fn head(place: Place, column: Column) -> impl IntoView {
    let Column { strand, places } = column;
    view! {
        <th scope="col" data-places=places.to_string()>
            <div class="head">
                <Plant stage=Stage::Bloom species=growth::species(strand) size=PlantSize::Small/>
                {place.desk.say(Words::Strand(strand))}
            </div>
        </th>
    }
}

fn grade_row(place: Place, columns: &[Column], first: Strand, row: Row) -> impl IntoView + use<> {
    let desk = place.desk;
    let (grade, slim) = (row.grade, row.is_empty());
    let here = desk.read(move |tutor| tutor.learner().profile().grade == Some(grade));
    let name = desk.say(Words::GradeName(grade));
    let name = if slim { format!("{name}, {}", desk.say(Words::NotWritten)) } else { name };
    let cells = columns.iter().zip(row.cells).map(|(column, skills)| {
        let Column { strand, places } = *column;
        let shown = move || (place.strand.get() == strand).then_some("");
        let words = skills
            .is_empty()
            .then(|| view! { <span class="unwritten" aria-hidden="true">{desk.say(Words::NotWritten)}</span> });
        view! {
            <td data-shown=shown data-first=(strand == first).then_some("")>
                {words}
                {(!skills.is_empty()).then(|| plants(place, places, skills))}
            </td>
        }
    });
    view! {
        <tr data-slim=slim.then_some("") data-here=move || here.get().then_some("")>
            <th scope="row" aria-label=name><span>{grade.name()}</span></th>
            {cells.collect_view()}
        </tr>
    }
}

fn plants(place: Place, places: usize, skills: Vec<SkillId>) -> impl IntoView {
    let items = skills.into_iter().map(|skill| view! { <li><SkillPlant place skill/></li> });
    view! { <ul data-places=places.to_string()>{items.collect_view()}</ul> }
}

/// One plant: a link to a closer look. Of all plants one is a stop of the Tab key; arrows move on from there.
#[component]
fn SkillPlant(place: Place, skill: SkillId) -> impl IntoView {
    let desk = place.desk;
    let seen = {
        let skill = skill.clone();
        desk.read(move |tutor| plant_of(tutor, &skill, place.today))
    };
    let is_looked_at = {
        let skill = skill.clone();
        Memo::new(move |_| place.looked_at.with(|at| at.as_ref() == Some(&skill)))
    };
    let href = Route::Map(Some(skill.clone())).href();
    let id = element_id(&skill);
    let name = move || {
        seen.with(|seen| {
            desk.say(Words::Plant { title: seen.title.clone(), stage: growth::word(seen.stage), due: seen.due })
        })
    };
    view! {
        <a
            class="skill-plant"
            id=id
            href=href
            aria-label=name
            aria-current=move || is_looked_at.get().then_some("true")
            tabindex=move || if is_looked_at.get() { "0" } else { "-1" }
            on:keydown=move |event| move_on(place, &skill, &event)
        >
            <Plant
                stage=Signal::derive(move || growth::drawn(seen.with(|seen| seen.stage)))
                species=seen.with_untracked(|seen| seen.species)
                due=Signal::derive(move || seen.with(|seen| seen.due))
            />
            <span>{move || seen.with(|seen| seen.title.clone())}</span>
        </a>
    }
}

/// The id of a plant in the page.
pub fn element_id(skill: &SkillId) -> String {
    format!("plant-{skill}")
}

fn move_on(place: Place, from: &SkillId, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let step = |arrow| place.garden.with_untracked(|garden: &Garden| garden.step(from, arrow).cloned());
    let to = match event.key().as_str() {
        "ArrowLeft" => step(Arrow::Left),
        "ArrowRight" => step(Arrow::Right),
        "ArrowUp" => step(Arrow::Up),
        "ArrowDown" => step(Arrow::Down),
        "Home" => {
            let own = |garden: &Garden| place.desk.peek(|tutor| garden.place_of(tutor.learner(), tutor.index()));
            place.garden.with_untracked(own)
        }
        _ => return,
    };
    event.prevent_default();
    if let Some(to) = to {
        page::focus(&element_id(&to));
    }
}
