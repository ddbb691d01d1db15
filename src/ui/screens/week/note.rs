use super::from;
use crate::{
    journal::{EntryKind, kind_of},
    record::{Happening, Topic},
    tutor::Tutor,
    ui::{
        desk::Desk,
        route::Route,
        widgets::{Icon, IconName},
        words::Week as Words,
    },
    units::Day,
};
use leptos::prelude::*;

/// On Today: a letter whose day has come, and the look back at the week when there is a week to look back at.
#[component]
pub fn WeekNote(
    /// Today.
    today: Day,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (letter, week) =
        (desk.read(move |tutor| letter_is_here(tutor, today)), desk.read(move |tutor| is_week(tutor, today)));
    let link = move |route: Route, icon: IconName, words: Words| {
        view! { <p class="week-note"><a class="lone-link" href=route.href()><Icon name=icon/>{desk.say(words)}</a></p> }
    };
    move || {
        view! {
            {letter.get().then(|| link(Route::Journal, IconName::Open, Words::LetterHere))}
            {week.get().then(|| link(Route::Week, IconName::Look, Words::Title))}
        }
    }
}

/// A letter that opened in these seven days.
fn letter_is_here(tutor: &Tutor, today: Day) -> bool {
    tutor.journal().entries().iter().any(|event| match &event.what {
        Happening::Wrote { topic: Topic::Letter, opens: Some(day), .. } => (from(today)..=today).contains(day),
        _ => false,
    })
}

/// Some practice on two days of these seven, and no look back at a week in them.
fn is_week(tutor: &Tutor, today: Day) -> bool {
    let days = tutor.learner().days().range(from(today)..=today).filter(|(_, tally)| tally.answered() > 0).count();
    let looked = tutor
        .journal()
        .entries()
        .iter()
        .rev()
        .take_while(|event| event.at.day() >= from(today))
        .any(|event| kind_of(event) == Some(EntryKind::LookBack) && matches!(event.what, Happening::Wrote { .. }));
    days >= 2 && !looked
}
