use super::{
    pieces::{BigPick, OwnWords, PickOne, Pieces},
    sketches,
};
use crate::{
    record::{Goal, Obstacle, Phrase, Said},
    ui::{
        desk::Desk,
        words::{GoalPart, Goals as Words},
    },
};
use leptos::prelude::*;

const BEST: [Phrase; 4] = [Phrase::Proud, Phrase::ShowFamily, Phrase::HelpFriend, Phrase::ByMyself];
const WHEN: [Phrase; 3] = [Phrase::BeforeSchool, Phrase::AfterSchool, Phrase::AfterDinner];
const PLACE: [Phrase; 3] = [Phrase::AtTable, Phrase::AtSchool, Phrase::QuietPlace];
const MINUTES: [u16; 4] = [5, 10, 15, 20];

/// What fits an obstacle.
const fn then(obstacle: Obstacle) -> [Phrase; 4] {
    match obstacle {
        Obstacle::ThreeMisses | Obstacle::Other => [Phrase::DrawIt, Phrase::Breathe, Phrase::AskHint, Phrase::OneMore],
        Obstacle::PlannedDay => [Phrase::FiveMinutes, Phrase::GetReady, Phrase::OneMore, Phrase::Breathe],
        Obstacle::SkippedCheck => [Phrase::CheckFirst, Phrase::AskHint, Phrase::FiveMinutes, Phrase::OneMore],
    }
}

/// One part of a goal, as a step or to change it. A tap may lead on at once.
#[component]
pub fn PartOf(
    /// Which part.
    part: GoalPart,
    /// The goal.
    goal: RwSignal<Goal>,
    /// Called after a tap that says all.
    on_tap: Callback<()>,
) -> impl IntoView {
    match part {
        GoalPart::Wish => view! { <Wording goal/> }.into_any(),
        GoalPart::Best => view! {
            <Pieces
                part
                pieces=BEST.to_vec()
                said=Signal::derive(move || goal.with(|goal| goal.best.clone()))
                on_say=Callback::new(move |said: Said| goal.update(|goal| goal.best = said))
                on_tap
            />
        }
        .into_any(),
        GoalPart::Way => view! { <Way goal on_tap/> }.into_any(),
        GoalPart::Plan => view! {
            <Pieces
                part
                pieces=then(goal.with_untracked(|goal| goal.obstacle)).to_vec()
                said=Signal::derive(move || goal.with(|goal| goal.then.clone()))
                on_say=Callback::new(move |said: Said| goal.update(|goal| goal.then = said))
                on_tap
            />
        }
        .into_any(),
        GoalPart::When => view! { <When goal/> }.into_any(),
    }
}

#[component]
fn Wording(goal: RwSignal<Goal>) -> impl IntoView {
    let own = move || if let Said::Own(words) = goal.with(|goal| goal.words.clone()) { words } else { String::new() };
    view! {
        <OwnWords
            words=Signal::derive(own)
            on_write=Callback::new(move |words: String| goal.update(|goal| goal.words = Said::Own(words)))
        />
    }
}

#[component]
fn Way(goal: RwSignal<Goal>, on_tap: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let buttons = Obstacle::ALL.map(|one| {
        let tap = move |()| {
            goal.update(|goal| goal.obstacle = one);
            on_tap.run(());
        };
        view! {
            <BigPick
                sketch=sketches::obstacle(one)
                words=desk.say(Words::Obstacle(one))
                pressed=Signal::derive(move || goal.with(|goal| goal.obstacle == one))
                on_tap=tap
            />
        }
    });
    let own = move || if let Said::Own(words) = goal.with(|goal| goal.way.clone()) { words } else { String::new() };
    view! {
        <div class="big-picks" role="group" aria-label=desk.say(Words::Ask(GoalPart::Way))>{buttons.into_iter().collect_view()}</div>
        <OwnWords
            words=Signal::derive(own)
            on_write=Callback::new(move |words: String| goal.update(|goal| goal.way = Said::Own(words)))
        />
    }
}

/// Days of the week, the time of day, the place, how long.
#[component]
fn When(goal: RwSignal<Goal>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let days = (0..7u8).map(|day| {
        let on = move || goal.with(|goal| goal.rhythm.days.contains(&day));
        let toggle = move |_| {
            goal.update(|goal| {
                let days = &mut goal.rhythm.days;
                match days.iter().position(|one| *one == day) {
                    Some(at) => {
                        days.remove(at);
                    }
                    None => days.push(day),
                }
            });
        };
        view! {
            <button type="button" class="button" aria-pressed=move || on().to_string() on:click=toggle>
                {desk.say(Words::Weekday(day))}
            </button>
        }
    });
    let minutes = MINUTES.map(|one| {
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || goal.with(|goal| goal.rhythm.minutes == one).to_string()
                on:click=move |_| goal.update(|goal| goal.rhythm.minutes = one)
            >
                {desk.say(Words::Minutes(one))}
            </button>
        }
    });
    let when = move |piece: Phrase| goal.update(|goal| goal.rhythm.when = Said::Phrase(piece));
    let place = move |piece: Phrase| goal.update(|goal| goal.rhythm.place = Said::Phrase(piece));
    view! {
        <div class="tools-row week-days" role="group" aria-label=desk.say(Words::Ask(GoalPart::When))>{days.collect_view()}</div>
        <PickOne
            pieces=WHEN.to_vec()
            said=Signal::derive(move || goal.with(|goal| goal.rhythm.when.clone()))
            on_pick=when
            label=desk.say(Words::WhatTime)
        />
        <PickOne
            pieces=PLACE.to_vec()
            said=Signal::derive(move || goal.with(|goal| goal.rhythm.place.clone()))
            on_pick=place
            label=desk.say(Words::Where)
        />
        <div class="tools-row" role="group" aria-label=desk.say(Words::HowLong)>{minutes.into_iter().collect_view()}</div>
    }
}
