use super::{before_going::BeforeGoing, round::Round};
use crate::ui::{desk::Desk, words::Practice as Words};
use leptos::prelude::*;

/// The short look back: what was done, one question that may be left, and the way on.
#[component]
pub fn LookBack() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let chosen = RwSignal::new(None::<&'static str>);
    let answers = [
        ("pictures", Words::HelpedPicture),
        ("hint", Words::HelpedHint),
        ("example", Words::HelpedExample),
        ("myself", Words::HelpedMyself),
    ];
    let count = move || {
        let (answered, own) = round.done_today();
        if answered == 0 { desk.say(Words::LookBackNone) } else { desk.say(Words::LookBackCount { answered, own }) }
    };
    view! {
        <main id="page" class="look-back">
            <section class="sheet">
                <h1 id="question" tabindex="-1">{move || desk.say(Words::LookBackTitle)}</h1>
                <p>{count}</p>
                <p>{move || round.growth_words()}</p>
                <fieldset>
                    <legend>{move || desk.say(Words::WhatHelped)}</legend>
                    <div class="tools-row">
                        {answers
                            .map(|(id, word)| {
                                view! {
                                    <button
                                        type="button"
                                        class="button"
                                        aria-pressed=move || (chosen.get() == Some(id)).to_string()
                                        on:click=move |_| {
                                            chosen.set(Some(id));
                                            round.look_back("what-helped", id);
                                        }
                                    >
                                        {move || desk.say(word.clone())}
                                    </button>
                                }
                            })
                            .collect_view()}
                    </div>
                </fieldset>
                <BeforeGoing/>
                <p class="tools-row">
                    <button type="button" class="button" data-tone="main" on:click=move |_| round.leave()>
                        {move || desk.say(Words::Done)}
                    </button>
                    <button type="button" class="button" on:click=move |_| round.keep_going()>
                        {move || desk.say(Words::KeepGoing)}
                    </button>
                </p>
            </section>
        </main>
    }
}
