use super::{Icon, IconName};
use leptos::prelude::*;

/// How a notice is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum NoticeTone {
    /// Good to know.
    #[default]
    Plain,
    /// Something to look at, such as storage running full.
    Look,
    /// Work may be lost.
    Care,
}

impl NoticeTone {
    const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Look => Some("look"),
            Self::Care => Some("care"),
        }
    }

    const fn icon(self) -> IconName {
        match self {
            Self::Plain => IconName::Leaf,
            Self::Look => IconName::Look,
            Self::Care => IconName::Care,
        }
    }
}

/// One sentence from the app over the foot of the page. It stays until it is put away; it never counts down.
#[component]
pub fn Notice(
    /// How it is meant.
    #[prop(optional)]
    tone: NoticeTone,
    /// The sentence.
    #[prop(into)]
    text: String,
    /// Buttons, the one that puts it away among them.
    children: Children,
) -> impl IntoView {
    view! {
        <aside class="notice" data-tone=tone.as_str()>
            <Icon name=tone.icon()/>
            <p>{text}</p>
            {children()}
        </aside>
    }
}
