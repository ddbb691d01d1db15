use super::round::Round;
use crate::ui::{desk::Desk, widgets::Evidence, words::Practice as Words};
use leptos::prelude::*;

/// What we know so far: a stem with a leaf for each try.
#[component]
pub fn Stem() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let words = move || {
        let (own, helped) = round.counts();
        if own + helped == 0 { desk.say(Words::NoEvidence) } else { desk.say(Words::Evidence { own, helped }) }
    };
    view! {
        <footer class="evidence" aria-label=move || desk.say(Words::KnownSoFar)>
            <p class="says"><b>{move || desk.say(Words::KnownSoFar)}</b><br/>{words}</p>
            <Evidence marks=Signal::derive(move || round.marks())/>
            <p class="says">{move || desk.say(if round.missed() { Words::NothingTaken } else { Words::KnotMeans })}</p>
        </footer>
    }
}
