use super::round::Round;
use crate::ui::{desk::Desk, widgets::Evidence, words::Practice as Words};
use leptos::prelude::*;

/// What we know so far: a stem with a leaf for each try.
#[component]
pub fn Stem() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let counts = move || {
        let (own, helped) = round.counts();
        if own + helped == 0 { desk.say(Words::NoEvidence) } else { desk.say(Words::Evidence { own, helped }) }
    };
    let seen = view! { <b>{desk.say(Words::KnownSoFar)}</b><br/>{counts} };
    let missing = move || desk.say(if round.missed() { Words::NothingTaken } else { Words::KnotMeans });
    view! {
        <Evidence
            tries=Signal::derive(move || round.tries())
            grew=Signal::derive(move || round.solved())
            label=desk.say(Words::KnownSoFar)
            seen=seen.into_any()
            missing=missing.into_any()
        />
    }
}
