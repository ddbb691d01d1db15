use super::{Icon, IconName};
use leptos::prelude::*;

/// What a chip is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ChipTone {
    /// A plain fact.
    #[default]
    Plain,
    /// Something grew.
    Good,
    /// Worth another look.
    Look,
    /// A check is due.
    Water,
}

impl ChipTone {
    const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Good => Some("good"),
            Self::Look => Some("look"),
            Self::Water => Some("water"),
        }
    }
}

/// A small label: an icon and a word.
#[component]
pub fn Chip(
    /// What it is about.
    #[prop(optional)]
    tone: ChipTone,
    /// Stands before the word.
    icon: IconName,
    /// The word.
    children: Children,
) -> impl IntoView {
    view! { <span class="chip" data-tone=tone.as_str()><Icon name=icon/>{children()}</span> }
}
