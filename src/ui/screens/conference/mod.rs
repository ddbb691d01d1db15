//! The conference sheet: one page for a talk with a grown-up.

use crate::{
    learner::Learner,
    platform::{clock, page},
    record::{Happening, Topic},
    tutor::Tutor,
    ui::{
        desk::Desk,
        route::Route,
        screens::{
            goals::{plan_of, wish_of},
            read_aloud::ReadAloud,
            with_index::WithIndex,
        },
        widgets::{Button, IconName, LathHead},
        words::{Goals, Journal as Words},
    },
};
use leptos::prelude::*;

/// Skills that are named at most.
const MOST: usize = 12;

/// Goals and plans, what has grown, what helps, what to know, questions.
#[component]
pub fn ConferenceScreen() -> impl IntoView {
    view! {
        <WithIndex>
            <Whole/>
        </WithIndex>
    }
}

#[component]
fn Whole() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let now = clock::now();
    let name = desk.peek(|tutor| tutor.learner().profile().nickname.clone());
    let goals = desk.read(|tutor| tutor.goals().open().cloned().collect::<Vec<_>>());
    let blooms = desk.read(blooms);
    let helps = desk.read(helps);
    let newest = move |topic: Topic| desk.read(move |tutor| tutor.journal().newest(topic).to_owned());
    let know_me = newest(Topic::KnowMe);
    let likes = desk.read(likes);
    let or_nothing = move |text: String| if text.is_empty() { desk.say(Words::NothingYet) } else { text };
    view! {
        <main class="page conference" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Conference)}</h1>
                    <p>{name} " · " {desk.say(Words::On(now.day()))}</p>
                </div>
                <div class="tools">
                    <ReadAloud/>
                    <Button icon=IconName::Print on_press=move |()| page::print()>{desk.say(Words::Print)}</Button>
                    <Button href=Route::Journal.href()>{desk.say(Words::ToJournal)}</Button>
                </div>
            </header>
            <div class="conference-parts">
                <section aria-labelledby="c-goals">
                    <LathHead id="c-goals" text=desk.say(Words::MyGoals)/>
                    <ul>
                        {move || goals.get().into_iter().map(|kept| {
                            let by = kept.goal.by.map(|day| desk.say(Goals::By(day))).unwrap_or_default();
                            view! { <li><b>{wish_of(desk, &kept.goal)}</b>" "{by}<br/>{plan_of(desk, &kept.goal)}</li> }
                        }).collect_view()}
                    </ul>
                    {move || goals.with(Vec::is_empty).then(|| view! { <p class="soft">{desk.say(Words::NothingYet)}</p> })}
                </section>
                <section aria-labelledby="c-grew">
                    <LathHead id="c-grew" text=desk.say(Words::WhatGrew)/>
                    <p>{move || or_nothing(desk.say(Words::InBloom { titles: blooms.get() }))}</p>
                </section>
                <section aria-labelledby="c-helps">
                    <LathHead id="c-helps" text=desk.say(Words::WhatHelps)/>
                    <p>{move || or_nothing(helps.get().into_iter().map(|id| desk.say(Words::LookBackAnswer(id))).collect::<Vec<_>>().join(" "))}</p>
                </section>
                <section aria-labelledby="c-know">
                    <LathHead id="c-know" text=desk.say(Words::KnowMe)/>
                    <p>{move || or_nothing(know_me.get())}</p>
                </section>
                <section aria-labelledby="c-likes">
                    <LathHead id="c-likes" text=desk.say(Words::Interests)/>
                    <p>{move || or_nothing(likes.get())}</p>
                </section>
                <section aria-labelledby="c-ask">
                    <LathHead id="c-ask" text=desk.say(Words::Questions)/>
                    <ol>{(0..3).map(|n| view! { <li>{desk.say(Words::Question(n))}</li> }).collect_view()}</ol>
                </section>
            </div>
        </main>
    }
}

/// The interests that were ticked, and what the learner wrote about them.
fn likes(tutor: &Tutor) -> String {
    let title =
        |id: &String| tutor.index().themes.iter().find(|theme| theme.id == *id).map(|theme| theme.title.as_str());
    let ticked: Vec<&str> = tutor.learner().profile().interests.iter().filter_map(title).collect();
    let parts = [ticked.join(", "), tutor.journal().newest(Topic::Likes).to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// Strengths as the evidence shows: the newest blooms first.
pub fn blooms(tutor: &Tutor) -> Vec<String> {
    let learner: &Learner = tutor.learner();
    let mut secure: Vec<_> = tutor
        .index()
        .skills()
        .filter_map(|entry| Some((learner.skill(&entry.id).secure()?.day, entry.title.clone())))
        .collect();
    secure.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    secure.into_iter().map(|(_, title)| title).take(MOST).collect()
}

/// What was said to have helped, each once, the newest first.
pub fn helps(tutor: &Tutor) -> Vec<String> {
    let mut helps: Vec<String> = Vec::new();
    for event in tutor.journal().entries().iter().rev() {
        if let Happening::LookedBack { question, answer } = &event.what
            && question == "what-helped"
            && !helps.contains(answer)
        {
            helps.push(answer.clone());
        }
    }
    helps
}
