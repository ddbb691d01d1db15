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
        </div>
    }
}

fn shelf(
    desk: Desk,
    id: &'static str,
    heading: Words,
    rows: Vec<(String, Option<&Exhibit>)>,
    open: Memo<Option<Exhibit>>,
    has: impl Fn(&Exhibit, &str) -> bool + Copy + Send + Sync + 'static,
) -> AnyView {
    let missing: Vec<String> =
        rows.iter().filter(|(_, exhibit)| exhibit.is_none()).map(|(name, _)| plain(name)).collect();
    let links = rows.into_iter().filter_map(|(name, exhibit)| {
        let (exercise, shown) = (exhibit?.exercise.clone(), plain(&name));
        let current = move || open.with(|open| open.as_ref().is_some_and(|open| has(open, &name))).then_some("true");
        Some(view! { <li><a class="shelf-link" href=href(exercise) aria-current=current>{shown}</a></li> })
    });
    view! {
        <nav aria-labelledby=id>
            <LathHead id text=desk.say(heading)/>
            <ul>{links.collect_view()}</ul>
            {(!missing.is_empty()).then(|| view! { <p class="soft">{desk.say(Words::NoExerciseYet { names: missing })}</p> })}
        </nav>
    }
    .into_any()
}

/// The name as packs write it, without hyphens.
fn plain(name: &str) -> String {
    name.replace('-', " ")
}

/// The link to an exercise of the gallery.
pub fn href(exercise: ExerciseId) -> String {
    Route::Gallery(GalleryPlace::at(exercise)).href()
}

/// All exercises, skill by skill.
fn options(exhibits: &[Exhibit], place: Memo<GalleryPlace>) -> AnyView {
    let groups = exhibits.chunk_by(|one, other| one.exercise.skill() == other.exercise.skill()).map(|group| {
        let label = group.first().map(|first| format!("{} · {}", first.skill, first.exercise.skill().pack()));
        let rows = group.iter().map(|exhibit| {
            let name = plain(exhibit.exercise.name());
            let (value, exercise) = (exhibit.exercise.to_string(), exhibit.exercise.clone());
            let chosen = move || place.with(|place| place.exercise.as_ref() == Some(&exercise));
            view! { <option value=value prop:selected=chosen>{name}</option> }
        });
        view! { <optgroup label=label>{rows.collect_view()}</optgroup> }
    });
    groups.collect_view().into_any()
}

/// All exercises by name.
#[component]
pub fn Choice(texts: Texts, place: Memo<GalleryPlace>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <div class="field">
            <label for="gallery-exercise">{desk.say(Words::Exercise)}</label>
            <select
                id="gallery-exercise"
                on:change=move |event| {
                    if let Ok(exercise) = event_target_value(&event).parse() {
                        desk.go(&Route::Gallery(GalleryPlace::at(exercise)));
                    }
                }
            >
                {move || options(texts.catalog().exhibits(), place)}
            </select>
        </div>
    }
}
