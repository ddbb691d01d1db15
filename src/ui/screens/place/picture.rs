use super::{
    finding::{Finding, TITLE},
    seen::{Bed, Beginning, Standing, Stands, beds, beginnings},
};
use crate::{
    curriculum::Strand,
    ui::{
        desk::Desk,
        growth,
        plants::{Plant, PlantSize, Species, Stage},
        route::{Aim, Route},
        widgets::{Button, LathHead, Sheet},
        words::{Map, Place as Words, Today},
    },
};
use leptos::prelude::*;

/// Where they stand, as plants on laths; and good places to begin.
#[component]
pub fn Picture() -> impl IntoView {
    let (desk, finding) = (expect_context::<Desk>(), expect_context::<Finding>());
    let (laths, starts) = (desk.read(beds), desk.read(beginnings));
    let lead = move || desk.say(if finding.has_more() { Words::PictureSoFar } else { Words::PictureLead });
    view! {
        <main class="page place" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1 id=TITLE tabindex="-1">{desk.say(Words::PictureTitle)}</h1>
                    <p>{lead}</p>
                </div>
                <ul class="legend" aria-label=desk.say(Words::Legend)>
                    {[Stands::SeemsKnown, Stands::Now, Stands::Later]
                        .map(|stands| view! { <li>{drawn(stands, Species::Pairs, PlantSize::Small)}{desk.say(stands.words())}</li> })
                        .into_iter()
                        .collect_view()}
                </ul>
            </header>
            <div class="spread">
                <div class="beds">
                    {move || laths.get().into_iter().map(|bed| lath(desk, bed)).collect_view()}
                    {move || {
                        let seem = |bed: &Bed| bed.plants.iter().any(|plant| plant.stands == Stands::SeemsKnown);
                        laths.with(|beds| beds.iter().any(seem)).then(|| view! { <p class="soft">{desk.say(Words::ShowIt)}</p> })
                    }}
                </div>
                <div class="margin-column">
                    <Sheet heading="begin">
                        <h2 id="begin">{desk.say(Words::BeginTitle)}</h2>
                        {move || begin_list(desk, starts.get())}
                        <p class="soft">{desk.say(Words::OnlyAGuess)}</p>
                        <p class="tools-row">
                            {move || finding.has_more().then(|| view! { <Button on_press=move |()| finding.ask(false)>{desk.say(Words::GoOn)}</Button> })}
                            <Button href=Route::Today.href()>{desk.say(Words::ToToday)}</Button>
                        </p>
                        <p><button type="button" class="button" data-tone="quiet" on:click=move |_| finding.ask(true)>{desk.say(Words::StartNew)}</button></p>
                    </Sheet>
                </div>
            </div>
        </main>
    }
}

fn drawn(stands: Stands, species: Species, size: PlantSize) -> impl IntoView {
    let (stage, ghost) = match stands {
        Stands::Blooms => (Stage::Bloom, false),
        Stands::SeemsKnown => (Stage::Bloom, true),
        Stands::Now => (Stage::Bud, false),
        Stands::Later => (Stage::Knot, false),
    };
    view! { <Plant stage species size ghost/> }
}

fn lath(desk: Desk, bed: Bed) -> impl IntoView {
    let Bed { strand, plants } = bed;
    let names = [Stands::Blooms, Stands::SeemsKnown, Stands::Now].map(|stands| {
        let alike = plants.iter().filter(|plant| plant.stands == stands);
        let titles: Vec<String> = alike.map(|plant| plant.title.clone()).collect();
        (!titles.is_empty())
            .then(|| view! { <p>{desk.say(Words::Listed { stands: Box::new(stands.words()), titles })}</p> })
    });
    let id = format!("bed-{}", species_name(strand));
    let named = id.clone();
    view! {
        <section class="bed" aria-labelledby=named>
            <LathHead id text=desk.say(Map::Strand(strand))/>
            <ul class="bed-plants">{plants.iter().cloned().map(|plant| place(desk, strand, plant)).collect_view()}</ul>
            <div class="bed-words">{names.into_iter().collect_view()}</div>
        </section>
    }
}

fn species_name(strand: Strand) -> &'static str {
    growth::species(strand).as_str()
}

fn place(desk: Desk, strand: Strand, plant: Standing) -> impl IntoView {
    let Standing { skill, title, stands } = plant;
    let name = desk.say(Words::Plant { title, stands: Box::new(stands.words()) });
    let href = Route::Skill(skill).href();
    view! { <li><a href=href aria-label=name>{drawn(stands, growth::species(strand), PlantSize::Medium)}</a></li> }
}

fn begin_list(desk: Desk, starts: Vec<Beginning>) -> AnyView {
    if starts.is_empty() {
        return view! { <p>{desk.say(Words::AllKnown)}</p> }.into_any();
    }
    let rows = starts.into_iter().enumerate().map(|(n, Beginning { skill, title, strand, why })| {
        let name = desk.say(Words::PracticeAt { title: title.clone() });
        let href = Route::Practice(Aim::at(skill)).href();
        view! {
            <li>
                <Plant stage=Stage::Bud species=growth::species(strand)/>
                <div>
                    <h3>{title}</h3>
                    <p class="soft"><b>{desk.say(Today::Because)}</b> " " {desk.say(why)}</p>
                    <a class="button" data-tone=(n == 0).then_some("main") href=href aria-label=name>{desk.say(Words::Practice)}</a>
                </div>
            </li>
        }
    });
    view! { <ol class="beginnings">{rows.collect_view()}</ol> }.into_any()
}
