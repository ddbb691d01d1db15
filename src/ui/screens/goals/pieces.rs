use crate::{
    record::{Piece, Said},
    ui::{
        desk::Desk,
        words::{GoalPart, Goals as Words},
    },
};
use leptos::prelude::*;

/// The most letters of own words.
const LONGEST: u32 = 300;

/// Ready-made words to tap, and a line for own ones.
#[component]
pub fn Pieces(
    /// What is asked, for the ear.
    part: GoalPart,
    /// The pieces.
    pieces: Vec<Piece>,
    /// What is said.
    #[prop(into)]
    said: Signal<Said>,
    /// Called with what was tapped or written.
    #[prop(into)]
    on_say: Callback<Said>,
    /// Called after a tap: the next step may come.
    #[prop(optional, into)]
    on_tap: Option<Callback<()>>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let buttons = pieces
        .into_iter()
        .map(|piece| {
            view! {
                <button
                    type="button"
                    class="button big-pick"
                    aria-pressed=move || (said.get() == Said::Piece(piece)).to_string()
                    on:click=move |_| {
                        on_say.run(Said::Piece(piece));
                        if let Some(on_tap) = on_tap {
                            on_tap.run(());
                        }
                    }
                >
                    {desk.say(Words::Piece(piece))}
                </button>
            }
        })
        .collect_view();
    let own = move || if let Said::Own(words) = said.get() { words } else { String::new() };
    view! {
        <div class="big-picks" role="group" aria-label=desk.say(Words::Ask(part))>{buttons}</div>
        <OwnWords words=Signal::derive(own) on_write=Callback::new(move |words: String| on_say.run(Said::Own(words)))/>
    }
}

/// A line for own words.
#[component]
pub fn OwnWords(
    /// What stands there.
    #[prop(into)]
    words: Signal<String>,
    /// Called after every key.
    #[prop(into)]
    on_write: Callback<String>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <label class="field own-line">
            <span>{desk.say(Words::OwnWords)}</span>
            <textarea
                rows="2"
                maxlength=LONGEST
                prop:value=words
                on:input:target=move |event| on_write.run(event.target().value())
            ></textarea>
        </label>
    }
}
