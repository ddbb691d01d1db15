use crate::{
    record::Topic,
    tutor::Command,
    ui::{
        desk::Desk,
        widgets::Button,
        words::{Journal as JournalWords, Me as Words},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// The newest words on a topic, to be changed at any time.
#[component]
pub fn TopicWords(
    /// What about.
    topic: Topic,
    /// The label.
    ask: String,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let says = RwSignal::new(desk.peek(|tutor| tutor.journal().newest(topic).to_owned()));
    let keep = move |()| {
        let text = says.get_untracked();
        spawn_local(async move {
            let done = desk.act(Command::Write { topic, says: text, drawing: None, opens: None }).await;
            desk.announce(if done.is_ok() { desk.say(Words::Kept) } else { desk.say(JournalWords::NothingSaid) });
        });
    };
    view! {
        <label class="field">
            <span>{ask}</span>
            <textarea rows="3" maxlength="2000" prop:value=says on:input:target=move |event| says.set(event.target().value())></textarea>
        </label>
        <p><Button on_press=keep>{desk.say(JournalWords::KeepIt)}</Button></p>
    }
}
