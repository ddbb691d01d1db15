//! My page: what I like, what I can do, what helped me, what others should know; and where all that is kept can be seen.

mod topic;

use super::{
    about_me::Interests,
    conference::{blooms, helps},
    read_aloud::ReadAloud,
    with_index::WithIndex,
};
use crate::{
    record::{Helped, Topic},
    tutor::{Command, Tutor},
    ui::{
        desk::Desk,
        plants::{Plant, Species, Stage},
        route::Route,
        widgets::{Button, IconName, LathHead},
        words::{Journal as JournalWords, Me as Words},
    },
};
use leptos::{prelude::*, task::spawn_local};
use topic::TopicWords;

/// My page.
#[component]
pub fn MeScreen() -> impl IntoView {
    view! {
        <WithIndex>
            <Whole/>
        </WithIndex>
    }
}

#[component]
fn Whole() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <main class="page me" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)}</p>
                </div>
                <div class="tools">
                    <ReadAloud/>
                    <Button icon=IconName::File href=Route::Conference.href()>{desk.say(JournalWords::ToConference)}</Button>
                </div>
            </header>
            <div class="spread" data-kind="even">
                <div class="column">
                    <section aria-labelledby="me-likes">
                        <LathHead id="me-likes" text=desk.say(JournalWords::Interests)/>
                        <MyInterests/>
                        <TopicWords topic=Topic::Likes ask=desk.say(Words::LikesAsk)/>
                    </section>
                    <section aria-labelledby="me-know">
                        <LathHead id="me-know" text=desk.say(JournalWords::KnowMe)/>
                        <TopicWords topic=Topic::KnowMe ask=desk.say(JournalWords::About(Topic::KnowMe))/>
                    </section>
                </div>
                <div class="column">
                    <Strengths/>
                    <WaysThatHelped/>
                    <section aria-labelledby="me-kept">
                        <LathHead id="me-kept" text=desk.say(Words::AllKept)/>
                        <p>{desk.say(Words::AllKeptWords)}</p>
                        <p class="more">
                            <a class="lone-link" href=Route::Journal.href()>{desk.say(JournalWords::ToJournal)}</a>
                            <a class="lone-link" href=Route::Progress.href()>{desk.say(Words::ToProgress)}</a>
                            <a class="lone-link" href=Route::Settings.href()>{desk.say(Words::ToSettings)}</a>
                            <a class="lone-link" href=Route::Privacy.href()>{desk.say(Words::ToPrivacy)}</a>
                        </p>
                    </section>
                </div>
            </div>
        </main>
    }
}

#[component]
fn MyInterests() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let profile = desk.read(|tutor| tutor.learner().profile().clone());
    let tick = move |interests: Vec<String>| {
        let profile = crate::record::Profile { interests, ..profile.get_untracked() };
        spawn_local(async move {
            // the boxes take no more than the tutor does
            if desk.act(Command::ChangeProfile(profile)).await.is_ok_and(|happened| !happened.is_empty()) {
                desk.announce(desk.say(Words::Kept));
            }
        });
    };
    view! { <Interests ticked=Signal::derive(move || profile.with(|profile| profile.interests.clone())) on_tick=tick labelled="me-likes"/> }
}

/// Strengths as the evidence shows.
#[component]
fn Strengths() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let blooms = desk.read(blooms);
    view! {
        <section aria-labelledby="me-can">
            <LathHead id="me-can" text=desk.say(JournalWords::WhatGrew)/>
            {move || blooms.with(Vec::is_empty).then(|| view! { <p class="soft">{desk.say(Words::NoBloom)}</p> })}
            <ul class="week-plants">
                {move || blooms.get().into_iter().map(|title| {
                    view! { <li><Plant stage=Stage::Bloom species=Species::default()/><span>{title}</span></li> }
                }).collect_view()}
            </ul>
        </section>
    }
}

/// What was said to have helped, and how often a plan did.
#[component]
fn WaysThatHelped() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (said, plans) = (desk.read(helps), desk.read(plans_that_helped));
    view! {
        <section aria-labelledby="me-helps">
            <LathHead id="me-helps" text=desk.say(JournalWords::WhatHelps)/>
            {move || (said.with(Vec::is_empty) && plans.get() == 0).then(|| view! { <p class="soft">{desk.say(Words::NoHelp)}</p> })}
            <ul>
                {move || said.get().into_iter().map(|id| view! { <li>{desk.say(JournalWords::LookBackAnswer(id))}</li> }).collect_view()}
                {move || (plans.get() > 0).then(|| view! { <li>{desk.say(Words::PlanHelped(plans.get()))}</li> })}
            </ul>
        </section>
    }
}

fn plans_that_helped(tutor: &Tutor) -> usize {
    let goals = tutor.goals();
    let spoke = goals.all().iter().flat_map(|kept| kept.spoke.iter());
    spoke.filter(|spoke| matches!(spoke.helped, Some(Helped::Yes | Helped::ALittle))).count()
}
