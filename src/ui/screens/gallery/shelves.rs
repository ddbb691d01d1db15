use super::texts::Texts;
use crate::{
    curriculum::gallery::Exhibit,
    ui::{desk::Desk, gallery_place::GalleryPlace, route::Route, widgets::LathHead, words::Gallery as Words},
    units::ExerciseId,
};
use leptos::prelude::*;

/// Everything there is: by kind of answer, by picture, and by exercise.
#[component]
pub fn Shelves(texts: Texts, place: Memo<GalleryPlace>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let open = Memo::new(move |_| {
        let exercise = place.get().exercise;
        let catalog = texts.catalog();
        let found = |exhibit: &&Exhibit| exercise.as_ref().is_none_or(|exercise| exhibit.exercise == *exercise);
        catalog.exhibits().iter().find(found).cloned()
    });
    let kinds = move |exhibit: &Exhibit, name: &str| exhibit.kind == name;
    let pictures = move |exhibit: &Exhibit, name: &str| {
        exhibit.picture.as_deref() == Some(name) || exhibit.more_pictures.iter().any(|more| more == name)
    };
    view! {
        <div class="shelves">
            {move || shelf(desk, "gallery-kinds", Words::Kinds, texts.catalog().kinds(), open, kinds)}
            {move || shelf(desk, "gallery-pictures", Words::Pictures, texts.catalog().pictures(), open, pictures)}
            <div class="field">
                <label for="gallery-exercise">{move || desk.say(Words::Exercise)}</label>
                <select
                    id="gallery-exercise"
                    prop:value=move || open.with(|open| open.as_ref().map(|open| open.exercise.to_string()))
                    on:change=move |event| {
                        if let Ok(exercise) = event_target_value(&event).parse() {
                            desk.go(&Route::Gallery(GalleryPlace::at(exercise)));
                        }
                    }
                >
                    {move || options(texts.catalog().exhibits())}
                </select>
            </div>
        </div>
    }
}

fn shelf(
    desk: Desk,
    id: &'static str,
    heading: Words,
    rows: Vec<(&'static str, Option<&Exhibit>)>,
    open: Memo<Option<Exhibit>>,
    has: impl Fn(&Exhibit, &str) -> bool + Copy + Send + Sync + 'static,
) -> AnyView {
    let rows = rows.into_iter().map(|(name, exhibit)| {
        let shown = name.replace('-', " ");
        match exhibit.map(|exhibit| exhibit.exercise.clone()) {
            Some(exercise) => {
                let current =
                    move || open.with(|open| open.as_ref().is_some_and(|open| has(open, name))).then_some("true");
                view! { <li><a class="shelf-link" href=href(exercise) aria-current=current>{shown}</a></li> }.into_any()
            }
            None => view! { <li class="soft">{shown} " (" {desk.say(Words::NoExerciseYet)} ")"</li> }.into_any(),
        }
    });
    view! {
        <nav aria-labelledby=id>
            <LathHead id text=desk.say(heading)/>
            <ul>{rows.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// The link to an exercise of the gallery.
pub fn href(exercise: ExerciseId) -> String {
    Route::Gallery(GalleryPlace::at(exercise)).href()
}

/// All exercises, skill by skill.
fn options(exhibits: &[Exhibit]) -> AnyView {
    let groups = exhibits.chunk_by(|one, other| one.exercise.skill() == other.exercise.skill()).map(|group| {
        let label = group.first().map(|first| format!("{} · {}", first.skill, first.exercise.skill().pack()));
        let rows = group.iter().map(|exhibit| {
            let name = exhibit.exercise.name().replace('-', " ");
            view! { <option value=exhibit.exercise.to_string()>{name}</option> }
        });
        view! { <optgroup label=label>{rows.collect_view()}</optgroup> }
    });
    groups.collect_view().into_any()
}
