use super::{before_going::BeforeGoing, round::Round};
use crate::{
    record::Happening,
    ui::{
        desk::Desk,
        words::{LookBack as Asked, Practice as Words},
    },
};
use leptos::prelude::*;

/// The short look back: what was done, one question that may be left, and the way on.
#[component]
pub fn LookBack() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let chosen = RwSignal::new(None::<&'static str>);
    // asked once when the page opens: an answer must not change the question under the finger
    let before = desk.peek(|tutor| {
        let entries = tutor.journal().entries().iter();
        entries.filter(|event| matches!(event.what, Happening::LookedBack { .. })).count()
    });
    let (question, asked, answers) = question(before);
    let count = move || {
        let (answered, own) = round.done_today();
        if answered == 0 { desk.say(Words::LookBackNone) } else { desk.say(Words::LookBackCount { answered, own }) }
    };
    view! {
        <main id="page" class="look-back">
            <section class="sheet">
                <h1 id="question" tabindex="-1">{desk.say(Words::LookBackTitle)}</h1>
                <p>{count}</p>
                <p>{move || round.growth_words()}</p>
                <fieldset>
                    <legend>{desk.say(asked)}</legend>
                    <div class="tools-row">
                        {answers
                            .into_iter()
                            .map(|(id, word)| {
                                view! {
                                    <button
                                        type="button"
                                        class="button"
                                        aria-pressed=move || (chosen.get() == Some(id)).to_string()
                                        on:click=move |_| {
                                            chosen.set(Some(id));
                                            round.look_back(question, id);
                                        }
                                    >
                                        {desk.say(word)}
                                    </button>
                                }
                            })
                            .collect_view()}
                    </div>
                </fieldset>
                <BeforeGoing/>
                <p class="tools-row">
                    <button type="button" class="button" data-tone="main" on:click=move |_| round.leave()>
                        {desk.say(Words::Done)}
                    </button>
                    <button type="button" class="button" on:click=move |_| round.keep_going()>
                        {desk.say(Words::KeepGoing)}
                    </button>
                </p>
            </section>
        </main>
    }
}

/// A question of the look back: its id, its words, and the answers by id.
type Question = (&'static str, Asked, Vec<(&'static str, Asked)>);

/// One question at a time; they take turns.
fn question(before: usize) -> Question {
    match before % 3 {
        0 => (
            "what-helped",
            Asked::WhatHelped,
            vec![
                ("pictures", Asked::HelpedPicture),
                ("hint", Asked::HelpedHint),
                ("example", Asked::HelpedExample),
                ("myself", Asked::HelpedMyself),
            ],
        ),
        1 => (
            "what-was-hard",
            Asked::WhatWasHard,
            vec![
                ("words", Asked::HardWords),
                ("numbers", Asked::HardNumbers),
                ("steps", Asked::HardSteps),
                ("nothing", Asked::HardNothing),
            ],
        ),
        _ => (
            "how-sure-was-i",
            Asked::HowSureWasI,
            vec![
                ("mostly-sure", Asked::SureMostly),
                ("sometimes-sure", Asked::SureSometimes),
                ("mostly-guessing", Asked::SureRarely),
            ],
        ),
    }
}
