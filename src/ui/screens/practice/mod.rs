//! One question at a time.

mod before_going;
mod begun;
mod feedback;
mod help_card;
mod helps;
mod look_back;
mod question;
mod round;
mod stem;
mod stuck;
mod worked;

use crate::ui::{
    answers::{ANSWER_ID, Answer},
    desk::{Desk, Fault},
    plants::{Plant, PlantSize, Stage},
    route::{Aim, Route},
    told::Wrong,
    widgets::{Icon, IconName},
    words::{Practice as Words, Shell},
};
use crate::units::apart;
use begun::Begun;
use feedback::FeedbackBox;
use help_card::HelpCard;
use helps::Helps;
use leptos::prelude::*;
use look_back::LookBack;
use question::Question;
use round::{BREAK_TITLE, Phase, Round};
use stem::Stem;
use worked::{Part, Worked};

/// The practice screen.
#[component]
pub fn PracticeScreen(
    /// What the link asks for.
    aim: Aim,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let round = Round::open(desk, aim);
    provide_context(round);
    let state = move || {
        if round.solved() {
            "good"
        } else if round.feedback().is_some() {
            "look"
        } else {
            "asking"
        }
    };
    view! {
        <div class="bench" data-state=state>
            <Top/>
            {move || match round.phase() {
                Phase::Fetching => view! { <main class="waiting" id="page"><p class="on-its-way">{desk.say(Shell::Fetching)}</p></main> }.into_any(),
                Phase::Failed(fault) => apart(|| view! { <Failed fault/> }.into_any()),
                Phase::Example => apart(|| view! { <main id="page" class="waiting"><Worked part=Part::Example/></main> }.into_any()),
                Phase::Asking => view! { <Task/> }.into_any(),
                Phase::Break => apart(|| view! { <Break/> }.into_any()),
                Phase::Card => apart(|| view! { <HelpCard/> }.into_any()),
                Phase::LookBack => apart(|| view! { <LookBack/> }.into_any()),
            }}
            <Stem/>
        </div>
    }
}

#[component]
fn Top() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    view! {
        <header class="bench-top">
            <button type="button" class="button" data-tone="quiet" on:click=move |_| round.stop()>
                <Icon name=IconName::Back/>
                {desk.say(Words::Stop)}
            </button>
            <p class="skill">
                {move || round.plant().map(|(stage, species)| view! { <Plant stage species size=PlantSize::Small/> })}
                <b>{move || round.title()}</b>
            </p>
            {move || match (round.check_stands(), round.way_back()) {
                (Some(Words::CheckNumber { number, of }), _) => {
                    view! { <p class="way-back soft">{desk.say(Words::CheckNumber { number, of })}</p> }.into_any()
                }
                (_, Some(way)) => apart(|| way_back(desk, way).into_any()),
                _ => view! { <p class="calm soft">{desk.say(Words::NoTimer)}</p> }.into_any(),
            }}
        </header>
    }
}

/// From the skill underneath, back to where they were.
fn way_back(desk: Desk, (title, href): (String, String)) -> impl IntoView {
    view! { <p class="way-back"><a href=href>{desk.say(Words::BackTo { title })}</a></p> }
}

#[component]
fn Failed(fault: Fault) -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let says = match fault {
        Fault::NotFetched => Shell::NotFetched,
        Fault::NotHere | Fault::NotMade(_) => Shell::NoSuchSkill,
    };
    view! {
        <main class="waiting" id="page">
            <Wrong says=desk.say(says)/>
            <p class="tools-row">
                <button type="button" class="button" data-tone="main" on:click=move |_| round.begin()>
                    {desk.say(Shell::TryAgain)}
                </button>
                <a class="button" href=Route::Map(None).href()>{desk.say(Shell::Map)}</a>
            </p>
        </main>
    }
}

#[component]
fn Break() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    view! {
        <main class="waiting resting" id="page">
            <div aria-hidden="true"><Plant stage=Stage::Bud size=PlantSize::Large/></div>
            <h1 id=BREAK_TITLE tabindex="-1">{desk.say(Words::BreakTitle)}</h1>
            <p>{desk.say(Words::BreakWords)}</p>
            <p class="tools-row">
                <button type="button" class="button" data-tone="main" on:click=move |_| round.end_break()>
                    {desk.say(Words::BreakOver)}
                </button>
            </p>
        </main>
    }
}

/// The question on one side, the answer on the other. After Check nothing jumps: feedback takes the place of the helps.
#[component]
fn Task() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    move || {
        let item = round.item()?;
        let kind = item.face.answer.kind();
        let face = item.face.answer.clone();
        let label = move || desk.say(if round.missed() { Words::TryAgain } else { Words::YourAnswer });
        let wrote = move || {
            let wrote = round.wrote()?;
            Some(view! { <span class="you-wrote">{desk.say(Words::YouWrote)} " " <b class="nums">{wrote}</b></span> })
        };
        Some(view! {
            <main id="page" class="work">
                <section class="problem" aria-labelledby="question">
                    <Question item=item.clone()/>
                    {move || (round.how() == Some(Part::Begun) && !round.solved()).then(|| apart(|| view! { <Begun/> }.into_any()))}
                    {move || match (round.how(), round.feedback()) {
                        (Some(Part::Whole), _) => apart(|| view! { <Worked part=Part::Whole/> }.into_any()),
                        (_, Some(feedback)) => view! { <FeedbackBox feedback/> }.into_any(),
                        (_, None) => view! { <Helps/> }.into_any(),
                    }}
                </section>
                <form
                    class="answer"
                    data-kind=kind
                    aria-label=desk.say(Words::YourAnswer)
                    on:submit=move |event| {
                        event.prevent_default();
                        round.main_button();
                    }
                >
                    <p class="label-line">
                        {if kind == "number" { view! { <label for=ANSWER_ID>{label}</label> }.into_any() } else { view! { <span>{label}</span> }.into_any() }}
                        {wrote}
                    </p>
                    <Answer face response=round.response() settled=Signal::derive(move || round.solved()) two_choices=round.two_choices()/>
                    <div class="check">
                        <HowSure/>
                        <button class="button" data-tone="main" data-size="big" data-width="full" type="submit" id="check">
                            {move || desk.say(if round.solved() { Words::Next } else { Words::Check })}
                        </button>
                    </div>
                </form>
            </main>
        })
    }
}

/// "How sure are you?": optional, beside the answer, gone once the item is solved.
#[component]
fn HowSure() -> impl IntoView {
    use crate::record::Sureness;
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let rows =
        [(Sureness::Guessing, Words::Guessing), (Sureness::ThinkSo, Words::ThinkSo), (Sureness::Sure, Words::Sure)];
    view! {
        <div class="how-sure" role="group" aria-label=desk.say(Words::HowSure)>
            <span aria-hidden="true">{desk.say(Words::HowSure)}</span>
            {rows
                .map(|(sureness, word)| {
                    view! {
                        <button
                            type="button"
                            class="sure"
                            aria-pressed=move || (round.sureness() == Some(sureness)).to_string()
                            aria-disabled=move || round.solved().to_string()
                            on:click=move |_| round.say_how_sure(sureness)
                        >
                            {desk.say(word.clone())}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
