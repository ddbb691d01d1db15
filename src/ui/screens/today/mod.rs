//! Today: what next, and why.

mod choices;
mod margin;
mod suggested;
mod trellis;

use super::with_index::WithIndex;
use crate::{
    learner::grade_named,
    platform::clock,
    record::Grade,
    tutor::Tutor,
    ui::{
        desk::Desk,
        route::Route,
        widgets::{Icon, IconName},
        words::{Day as DayWords, Place as PlaceWords, Today as Words},
    },
    units::Moment,
};
use choices::ChoiceList;
use leptos::{prelude::*, task::spawn_local};
use margin::MarginSheet;
use std::collections::BTreeSet;
use trellis::OwnTrellis;

/// Today: the date, two to four choices with their reasons, and the learner's own trellis along the foot.
#[component]
pub fn TodayScreen() -> impl IntoView {
    let now = clock::now();
    view! {
        <WithIndex>
            <main class="page today" id="page" tabindex="-1">
                <Head now/>
                <Missing/>
                <PlaceOffer/>
                <div class="spread">
                    <ChoiceList today=now.day()/>
                    <MarginSheet today=now.day()/>
                </div>
                <OwnTrellis today=now.day()/>
            </main>
        </WithIndex>
    }
}

#[component]
fn Head(now: Moment) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let name = desk.read(|tutor| tutor.learner().profile().nickname.clone());
    view! {
        <header class="page-head">
            <div>
                <p class="when">{move || desk.say(DayWords::Full(now.day()))}</p>
                <h1>{move || desk.say(Words::Greeting { name: name.get(), hour: now.hour() })}</h1>
            </div>
            <Kept/>
        </header>
    }
}

/// Whether the work is kept, and a way to carry it away.
#[component]
fn Kept() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let save = move |_| {
        spawn_local(async move {
            if !desk.save_file().await {
                desk.announce(desk.say(Words::NotSaved));
            }
        });
    };
    let kept = desk.keeps();
    let (icon, word) = if kept { (IconName::Tick, Words::Kept) } else { (IconName::Look, Words::NotKept) };
    view! {
        <Show when=move || !desk.is_new()>
            <p class="kept" data-tone=(!kept).then_some("look")>
                <Icon name=icon/>
                <span>
                    {desk.say(word.clone())}
                    " "
                    <br/>
                    <button type="button" on:click=save>{desk.say(Words::SaveCopy)}</button>
                </span>
            </p>
        </Show>
    }
}

/// One sentence where the learner's grade has no skills yet.
#[component]
fn Missing() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let missing = desk.read(grades_missing);
    move || {
        missing.get().map(
            |(wanted, written)| view! { <p class="missing">{desk.say(Words::NothingWritten { wanted, written })}</p> },
        )
    }
}

/// To somebody new: a few questions that show where to begin.
#[component]
fn PlaceOffer() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let new = desk.read(|tutor| {
        let learner = tutor.learner();
        learner.skills().next().is_none() && !learner.placed().has_found() && !tutor.index().packs.is_empty()
    });
    move || {
        new.get().then(|| {
            view! {
                <p class="place-offer">
                    <span>{desk.say(Words::PlaceOffer)}</span>
                    " "
                    <a class="button" href=Route::Place.href()>{desk.say(PlaceWords::Title)}</a>
                </p>
            }
        })
    }
}

/// The learner's grade and those that are written, where it is not among them.
fn grades_missing(tutor: &Tutor) -> Option<(Grade, Vec<Grade>)> {
    let wanted = tutor.learner().profile().grade?;
    let packs = tutor.index().packs.iter().filter(|pack| !pack.skills.is_empty());
    let written: BTreeSet<Grade> = packs.filter_map(|pack| grade_named(&pack.grade)).collect();
    (!written.contains(&wanted)).then(|| (wanted, written.into_iter().collect()))
}
