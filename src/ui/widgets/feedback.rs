use super::{Icon, IconName};
use leptos::prelude::*;

/// What the feedback is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FeedbackTone {
    /// Right.
    Good,
    /// Look again.
    Look,
    /// Could not be read, or help that was asked for: no verdict.
    Calm,
}

impl FeedbackTone {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Look => "look",
            Self::Calm => "calm",
        }
    }

    const fn icon(self) -> IconName {
        match self {
            Self::Good => IconName::Tick,
            Self::Look => IconName::Look,
            Self::Calm => IconName::Hint,
        }
    }
}

/// What an answer told us: a heading, sentences, and what one can do now. It is read out when it comes.
#[component]
pub fn Feedback(
    /// What it is about.
    tone: FeedbackTone,
    /// The verdict in a few words.
    #[prop(into)]
    heading: String,
    /// Sentences and buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="feedback" role="status" data-tone=tone.as_str()>
            <h2><Icon name=tone.icon()/>{heading}</h2>
            {children()}
        </section>
    }
}
