use super::LetterDay;
use crate::{
    platform::clock,
    record::Topic,
    tutor::{Command, Refusal},
    ui::{
        desk::Desk,
        widgets::{Button, ButtonTone, DrawingPad, LathHead},
        words::{DrawingPad as PadWords, Journal as Words},
    },
    units::{Day, Drawing},
};
use leptos::{prelude::*, task::spawn_local};

/// What one can write about, in the order it is offered.
const TOPICS: [Topic; 7] =
    [Topic::Note, Topic::Grew, Topic::Proud, Topic::Next, Topic::Letter, Topic::KnowMe, Topic::Likes];

/// A place to write or draw: a note, the look back at the week, a letter, what others should know.
#[component]
pub fn Write() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let topic = RwSignal::new(Topic::Note);
    let (says, drawing) = (RwSignal::new(String::new()), RwSignal::new(Drawing::default()));
    let drawing_open = RwSignal::new(false);
    let today = clock::now().day();
    let opens = RwSignal::new(Some(Day(today.0 + 7)));
    let choose = move |about: Topic| {
        topic.set(about);
        // what others should know is one text that is changed, not a new one each time
        if matches!(about, Topic::KnowMe | Topic::Likes) && says.with_untracked(String::is_empty) {
            says.set(desk.peek(|tutor| tutor.journal().newest(about).to_owned()));
        }
    };
    let keep = move |()| {
        let (topic, says_now) = (topic.get_untracked(), says.get_untracked());
        let command = Command::Write {
            topic,
            says: says_now,
            drawing: Some(drawing.get_untracked()),
            opens: opens.get_untracked(),
        };
        spawn_local(async move {
            let done = desk.act(command).await;
            let words = if done == Err(Refusal::NothingSaid) { Words::NothingSaid } else { Words::Kept };
            if done.is_ok() {
                says.try_set(String::new());
                drawing.try_set(Drawing::default());
                drawing_open.try_set(false);
            }
            desk.announce(desk.say(words));
        });
    };
    let topics = TOPICS.map(|one| {
        view! {
            <button type="button" class="button" aria-pressed=move || (topic.get() == one).to_string() on:click=move |_| choose(one)>
                {desk.say(Words::About(one))}
            </button>
        }
    });
    view! {
        <section class="sheet write" aria-labelledby="write">
            <LathHead id="write" text=desk.say(Words::WriteTitle)/>
            <div class="tools-row" role="group" aria-labelledby="write">{topics.into_iter().collect_view()}</div>
            <label class="field">
                <span>{move || desk.say(Words::About(topic.get()))}</span>
                <textarea rows="5" maxlength="2000" prop:value=says on:input:target=move |event| says.set(event.target().value())></textarea>
            </label>
            {move || if drawing_open.get() {
                view! {
                    <DrawingPad drawing on_draw=Callback::new(move |drawn| drawing.set(drawn)) say=Callback::new(move |words: PadWords| desk.say(words)) on_told=Callback::new(move |words| desk.announce(words))/>
                }.into_any()
            } else {
                view! { <p><Button on_press=move |()| drawing_open.set(true)>{desk.say(Words::DrawToo)}</Button></p> }.into_any()
            }}
            {move || (topic.get() == Topic::Letter).then(|| view! { <LetterDay opens today/> })}
            <p class="tools-row"><Button tone=ButtonTone::Main on_press=keep>{desk.say(Words::KeepIt)}</Button></p>
        </section>
    }
}
