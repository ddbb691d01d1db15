use super::{Species, Stage};
use leptos::prelude::*;

/// How large a plant stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PlantSize {
    /// Beside a word: 28 px, without veins.
    Small,
    /// In a cell of the map: 48 px.
    #[default]
    Medium,
    /// In a row to choose from: 68 px.
    Large,
    /// By itself: 144 px.
    Huge,
}

impl PlantSize {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "s",
            Self::Medium => "m",
            Self::Large => "l",
            Self::Huge => "xl",
        }
    }
}

/// A plant: the growth of one skill. A water drop asks for a check; the bloom under it stays.
#[component]
pub fn Plant(
    /// How far it has grown.
    #[prop(into)]
    stage: Signal<Stage>,
    /// Which flower it will be.
    #[prop(optional)]
    species: Species,
    /// Whether a check is due.
    #[prop(optional, into)]
    due: Signal<bool>,
    /// How large it stands.
    #[prop(optional)]
    size: PlantSize,
    /// Planned for later: drawn as an outline.
    #[prop(optional)]
    ghost: bool,
    /// Grown just now: it rises once.
    #[prop(optional, into)]
    new: Signal<bool>,
    /// What it says to the ear. Without it the plant is silent, for words beside it say it all.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let silent = label.is_none();
    view! {
        <svg
            class="plant"
            data-stage=move || stage.get().as_str()
            data-species=species.as_str()
            data-size=size.as_str()
            data-ghost=ghost.then_some("")
            data-new=move || new.get().then_some("")
            viewBox="0 0 64 80"
            role=(!silent).then_some("img")
            aria-label=label
            aria-hidden=silent.then_some("true")
        >
            <use href=move || stage.get().href(species)></use>
            {move || due.get().then(|| view! { <use href="#p-drop"></use> })}
        </svg>
    }
}
