//! Progress: what grew, and when. No number here falls.

mod bars;
mod calibration;
mod notes;

use super::with_index::WithIndex;
use crate::{
    advice::{self, Choices},
    platform::{clock, page},
    reports,
    ui::{
        desk::Desk,
        plants::{Plant, Species, Stage},
        route::{Aim, Route},
        widgets::{Icon, IconName},
        words::Progress as Words,
    },
    units::Day,
};
use bars::BarChart;
use calibration::Calibration;
use leptos::prelude::*;
use notes::FieldNotes;

/// What grew, when; how sure and how right; answers by day.
#[component]
pub fn ProgressScreen() -> impl IntoView {
    let today = clock::now().day();
    view! {
        <WithIndex>
            <Whole today/>
        </WithIndex>
    }
}

#[component]
fn Whole(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let empty = desk.read(|tutor| tutor.learner().growth().is_empty());
    view! {
        <main class="page progress" id="page" tabindex="-1">
            <Head today/>
            {move || if empty.get() {
                view! { <Empty today/> }.into_any()
            } else {
                view! {
                    <SoFar/>
                    <div class="spread" data-kind="even">
                        <FieldNotes/>
                        <div class="charts">
                            <Calibration/>
                            <BarChart today/>
                        </div>
                    </div>
                }
                .into_any()
            }}
        </main>
    }
}

#[component]
fn Head(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let span = desk.read(move |tutor| {
        let learner = tutor.learner();
        let first = learner.days().keys().next().copied()?;
        Some(Words::Span { name: learner.profile().nickname.clone(), first: first.min(today), last: today })
    });
    view! {
        <header class="page-head" data-size="small">
            <div>
                <h1>{desk.say(Words::Title)}</h1>
                {move || span.get().map(|span| view! { <p>{desk.say(span)}</p> })}
            </div>
            <Show when=move || span.with(Option::is_some)>
                <div class="tools">
                    <button type="button" class="button" on:click=move |_| page::print()>
                        <Icon name=IconName::Print/>
                        {desk.say(Words::Print)}
                    </button>
                    <button type="button" class="button" on:click=move |_| desk.save_file_soon()>
                        <Icon name=IconName::File/>
                        {desk.say(Words::SaveCopy)}
                    </button>
                </div>
            </Show>
        </header>
    }
}

/// Three numbers that only grow.
#[component]
fn SoFar() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let totals = desk.read(|tutor| reports::totals(tutor.learner()));
    move || {
        let totals = totals.get();
        let words = [
            Some(Words::Days { days: totals.days }),
            Some(Words::Answers { answers: totals.answered }),
            (totals.secure > 0).then_some(Words::InBloom { secure: totals.secure }),
        ];
        let items = words.into_iter().flatten().map(|word| view! { <li>{desk.say(word)}</li> });
        view! { <ul class="so-far" aria-label=desk.say(Words::SoFar)>{items.collect_view()}</ul> }
    }
}

/// What will stand here, and the first step towards it.
#[component]
fn Empty(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let first = desk.read(move |tutor| {
        let (learner, index) = (tutor.learner(), tutor.index());
        let best = advice::next(learner, index, today, Choices::Two).into_iter().next()?;
        Some((best.skill.clone(), index.skill(&best.skill)?.title.clone()))
    });
    let planned = [Stage::Sprout, Stage::Leaf, Stage::Bloom]
        .map(|stage| view! { <Plant stage species=Species::Pairs ghost=true/> });
    view! {
        <section class="empty" aria-labelledby="empty">
            <div class="planned" aria-hidden="true">{planned.into_iter().collect_view()}</div>
            <h2 id="empty">{desk.say(Words::EmptyTitle)}</h2>
            <p>{desk.say(Words::EmptyWords)}</p>
            <p class="tools-row">
                {move || match first.get() {
                    Some((skill, title)) => {
                        let href = Route::Practice(Aim::at(skill)).href();
                        view! { <a class="button" data-tone="main" href=href>{desk.say(Words::FirstStep { title })}</a> }.into_any()
                    }
                    None => view! { <a class="button" data-tone="main" href=Route::Today.href()>{desk.say(Words::ToToday)}</a> }.into_any(),
                }}
            </p>
        </section>
    }
}
