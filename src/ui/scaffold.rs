use super::{
    answers::ANSWER_ID,
    desk::Desk,
    rich::RichText,
    words::{Practice, SmallQuestion as Words},
};
use crate::{
    language::Rich,
    platform::page,
    practice::{Scaffold, SmallAnswer, SmallReply},
};
use leptos::{ev::KeyboardEvent, prelude::*};

/// The line of a small question, where one stands on the page.
pub const SMALL_ANSWER_ID: &str = "small-answer";

/// The small question of a hint, with a line and a button of its own. Enter on the line checks it, and never the question it helps with.
#[component]
pub fn SmallQuestion(
    /// What is asked.
    scaffold: Scaffold,
    /// What was typed and said so far.
    answer: RwSignal<SmallAnswer>,
    /// The id of its line.
    #[prop(into, default = SMALL_ANSWER_ID.to_owned())]
    id: String,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let asked = StoredValue::new(scaffold);
    let settled = Signal::derive(move || answer.with(SmallAnswer::settled));
    let line = StoredValue::new(id.clone());
    desk.tell(move || {
        let words = answer.with(|answer| asked.with_value(|asked| spoken_reply(desk, asked, answer)));
        (!words.is_empty()).then_some(words)
    });
    let said = move || {
        if settled.get_untracked() {
            page::focus_soon(ANSWER_ID);
        } else {
            line.with_value(|line| page::focus(line));
        }
        if desk.peek(|tutor| tutor.learner().profile().ways.read_aloud) {
            desk.read_aloud(asked.with_value(|asked| spoken_reply(desk, asked, &answer.get_untracked())));
        }
    };
    let check = move || {
        asked.with_value(|asked| answer.update(|answer| answer.check(asked)));
        said();
    };
    let tell = move |_| {
        asked.with_value(|asked| answer.update(|answer| answer.tell(asked)));
        said();
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            event.stop_propagation();
            check();
        }
    };
    let (ask, signs) = asked.with_value(|asked| (asked.ask.clone(), asked.signs.clone()));
    let reply_id = format!("{id}-reply");
    view! {
        <div class="scaffold">
            <label for=id.clone()><RichText rich=ask.clone()/></label>
            <p class="small-line">
                <input
                    id=id
                    type="text"
                    inputmode=keyboard(&signs)
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    maxlength="20"
                    aria-label=ask.spoken()
                    prop:value=move || answer.with(|answer| answer.typed.clone())
                    prop:readOnly=settled
                    on:input:target=move |event| {
                        let typed = event.target().value();
                        answer.update(|answer| answer.typed = typed);
                    }
                    on:keydown=on_key
                />
                <Show when=move || !settled.get()>
                    <button type="button" class="button" on:click=move |_| check()>{desk.say(Words::CheckThis)}</button>
                </Show>
                <Show when=move || answer.with(SmallAnswer::may_be_told)>
                    <button type="button" class="button" data-tone="quiet" on:click=tell>{desk.say(Words::TellMe)}</button>
                </Show>
            </p>
            <p id=reply_id class="reply">
                {move || answer.with(|answer| asked.with_value(|asked| reply(desk, asked, answer)))}
            </p>
        </div>
    }
}

/// The keyboard of a device without keys: digits alone where they will do.
fn keyboard(signs: &str) -> &'static str {
    match signs {
        "" => "numeric",
        "." => "decimal",
        _ => "text",
    }
}

/// What is said to the answer: words of the program, and those of the hint that lead on.
fn parts(desk: Desk, asked: &Scaffold, answer: &SmallAnswer) -> Option<(Option<String>, Option<Rich>)> {
    let typed = answer.wrote().to_owned();
    Some(match answer.reply()? {
        SmallReply::NotReady(why) => (Some(desk.say(Practice::NotReady { why, typed })), None),
        SmallReply::NotYet => (Some(desk.say(Words::NotYet { typed })), None),
        SmallReply::Right => (Some(desk.say(Words::Right)), Some(asked.yes.clone())),
        SmallReply::Told => (None, Some(asked.yes.clone())),
    })
}

fn reply(desk: Desk, asked: &Scaffold, answer: &SmallAnswer) -> Option<AnyView> {
    let (words, rich) = parts(desk, asked, answer)?;
    Some(view! { {words} " " {rich.map(|rich| view! { <RichText rich/> })} }.into_any())
}

fn spoken_reply(desk: Desk, asked: &Scaffold, answer: &SmallAnswer) -> String {
    let (words, rich) = parts(desk, asked, answer).unwrap_or_default();
    words.into_iter().chain(rich.map(|rich| rich.spoken())).collect::<Vec<_>>().join(" ")
}
