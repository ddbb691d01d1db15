//! Looking back at a week: what grew, what I am proud of, what comes next, and a letter to myself.

mod asked;
mod chips;
mod note;

use super::{journal::LetterDay, read_aloud::ReadAloud, with_index::WithIndex};
use crate::{
    learner::Growth,
    platform::clock,
    record::Topic,
    tutor::Command,
    ui::{
        desk::Desk,
        route::Route,
        widgets::{Button, ButtonTone, DrawingPad, IconName, LathHead},
        words::{DrawingPad as PadWords, Journal as JournalWords, Week as Words},
    },
    units::{Day, Drawing},
};
use asked::Asked;
use leptos::{prelude::*, task::spawn_local};
pub use note::WeekNote;

/// Days that are looked back at, today among them.
const DAYS: i32 = 7;
/// Skills to tap at most.
const MOST_SKILLS: usize = 3;

/// The look back at the last seven days.
#[component]
pub fn WeekScreen() -> impl IntoView {
    let today = clock::now().day();
    view! {
        <WithIndex>
            <Whole today/>
        </WithIndex>
    }
}

/// What is said so far.
#[derive(Clone, Copy)]
struct Said {
    grew: RwSignal<String>,
    proud: RwSignal<String>,
    next: RwSignal<String>,
    letter: RwSignal<String>,
    drawing: RwSignal<Drawing>,
    opens: RwSignal<Option<Day>>,
}

#[component]
fn Whole(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let text = || RwSignal::new(String::new());
    let said = Said {
        grew: text(),
        proud: text(),
        next: text(),
        letter: text(),
        drawing: RwSignal::new(Drawing::default()),
        opens: RwSignal::new(Some(Day(today.0 + 7))),
    };
    let keep = move |()| {
        spawn_local(async move {
            if keep_all(desk, said).await {
                desk.announce(desk.say(JournalWords::Kept));
                desk.go(&Route::Journal);
            } else {
                desk.announce(desk.say(JournalWords::NothingSaid));
            }
        });
    };
    view! {
        <main class="page week" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)}</p>
                </div>
                <div class="tools"><ReadAloud/></div>
            </header>
            <Facts today/>
            <Asked topic=Topic::Grew says=said.grew chips=chips::grew(desk, today)/>
            <Asked topic=Topic::Proud says=said.proud chips=chips::proud(desk)/>
            <Asked topic=Topic::Next says=said.next chips=chips::next(desk, today)/>
            <Letter said today/>
            <p class="tools-row">
                <Button tone=ButtonTone::Main icon=IconName::Tick on_press=keep>{desk.say(Words::KeepWeek)}</Button>
                <a class="lone-link" href=Route::Journal.href()>{desk.say(JournalWords::ToJournal)}</a>
            </p>
        </main>
    }
}

/// Keeps what was said, each part as its own entry. False where nothing was.
async fn keep_all(desk: Desk, said: Said) -> bool {
    let mut kept = false;
    let parts =
        [(Topic::Grew, said.grew), (Topic::Proud, said.proud), (Topic::Next, said.next), (Topic::Letter, said.letter)];
    for (topic, says) in parts {
        let letter = topic == Topic::Letter;
        let says = says.get_untracked();
        let drawing = letter.then(|| said.drawing.get_untracked()).filter(|drawing| !drawing.is_empty());
        if says.trim().is_empty() && drawing.is_none() {
            continue;
        }
        let opens = said.opens.get_untracked().filter(|_| letter);
        kept |= desk.act(Command::Write { topic, says, drawing, opens }).await.is_ok();
    }
    kept
}

/// What the record says of these days.
#[component]
fn Facts(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (days, answers) = desk.peek(|tutor| {
        let tallies = tutor.learner().days().range(from(today)..=today).map(|(_, tally)| tally.answered());
        tallies.filter(|answered| *answered > 0).fold((0, 0), |(days, all), answered| (days + 1, all + answered))
    });
    view! { <p class="week-facts">{desk.say(Words::Practiced { days, answers })}</p> }
}

fn from(today: Day) -> Day {
    Day(today.0 - DAYS + 1)
}

/// The skills that grew in these days, the newest first, each once.
fn grown(desk: Desk, today: Day) -> Vec<String> {
    desk.peek(|tutor| {
        let mut seen: Vec<&Growth> = Vec::new();
        let lately = tutor.learner().growth().iter().rev().filter(|growth| growth.at.day() >= from(today));
        for growth in lately {
            if seen.iter().all(|one| one.skill != growth.skill) {
                seen.push(growth);
            }
        }
        let title = |growth: &&Growth| {
            let entry = tutor.index().skill(&growth.skill);
            entry.map_or_else(|| growth.skill.to_string(), |entry| entry.title.clone())
        };
        seen.iter().take(MOST_SKILLS).map(title).collect()
    })
}

/// A letter to oneself, and the day it is for.
#[component]
fn Letter(said: Said, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Said { letter, drawing, opens, .. } = said;
    let drawing_open = RwSignal::new(false);
    view! {
        <section class="asked" aria-labelledby="letter">
            <LathHead id="letter" text=desk.say(JournalWords::About(Topic::Letter))/>
            <label class="field">
                <span>{desk.say(Words::LetterAsk)}</span>
                <textarea rows="3" maxlength="2000" prop:value=letter on:input:target=move |event| letter.set(event.target().value())></textarea>
            </label>
            {move || if drawing_open.get() {
                view! {
                    <DrawingPad drawing on_draw=Callback::new(move |drawn| drawing.set(drawn)) say=Callback::new(move |words: PadWords| desk.say(words)) on_told=Callback::new(move |words| desk.announce(words))/>
                }.into_any()
            } else {
                view! { <p><Button on_press=move |()| drawing_open.set(true)>{desk.say(JournalWords::DrawToo)}</Button></p> }.into_any()
            }}
            <LetterDay opens today/>
        </section>
    }
}
