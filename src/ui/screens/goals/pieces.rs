use super::sketches;
use crate::{
    record::{Phrase, Said},
    ui::{
        desk::Desk,
        screens::about_me::{Drawing, Sketch},
        words::{GoalPart, Goals as Words},
    },
};
use leptos::prelude::*;

/// The most letters of own words.
const LONGEST: u32 = 300;

/// A picture with its words, large enough for a small hand.
#[component]
pub fn BigPick(
    /// The picture.
    sketch: Sketch,
    /// The words.
    words: String,
    /// Smaller words under them.
    #[prop(optional)]
    below: Option<String>,
    /// Whether it is the one that is chosen.
    #[prop(into)]
    pressed: Signal<bool>,
    /// Called when it is tapped.
    #[prop(into)]
    on_tap: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="button big-pick" aria-pressed=move || pressed.get().to_string() on:click=move |_| on_tap.run(())>
            <Drawing sketch/>
            <span>{words}{below.map(|below| view! { <small>" "{below}</small> })}</span>
        </button>
    }
}

/// Ready-made words to tap.
#[component]
pub fn PickOne(
    /// The pieces.
    pieces: Vec<Phrase>,
    /// What is said.
    #[prop(into)]
    said: Signal<Said>,
    /// Called with what was tapped.
    #[prop(into)]
    on_pick: Callback<Phrase>,
    /// What is asked, for the ear.
    label: String,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let buttons = pieces.into_iter().map(|piece| {
        view! {
            <BigPick
                sketch=sketches::piece(piece)
                words=desk.say(Words::Phrase(piece))
                pressed=Signal::derive(move || said.get() == Said::Phrase(piece))
                on_tap=move |()| on_pick.run(piece)
            />
        }
    });
    view! { <div class="big-picks" role="group" aria-label=label>{buttons.collect_view()}</div> }
}

/// Ready-made words to tap, and a line for own ones.
#[component]
pub fn Pieces(
    /// What is asked, for the ear.
    part: GoalPart,
    /// The pieces.
    pieces: Vec<Phrase>,
    /// What is said.
    #[prop(into)]
    said: Signal<Said>,
    /// Called with what was tapped or written.
    #[prop(into)]
    on_say: Callback<Said>,
    /// Called after a tap: the next step may come.
    #[prop(into)]
    on_tap: Callback<()>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let pick = move |piece: Phrase| {
        on_say.run(Said::Phrase(piece));
        on_tap.run(());
    };
    let own = move || if let Said::Own(words) = said.get() { words } else { String::new() };
    view! {
        <PickOne pieces said on_pick=pick label=desk.say(Words::Ask(part))/>
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
