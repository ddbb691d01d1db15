//! A skill, opened up: what we have seen, why it is called what it is called, what would change that.

mod seen;

use super::with_index::WithIndex;
use crate::{
    platform::clock,
    tutor::Command,
    ui::{
        desk::Desk,
        growth,
        plants::{Plant, PlantSize},
        route::{Aim, Route},
        spine::Spine,
        widgets::{Button, ButtonTone, LathHead},
        words::{Map, Skill as Words},
    },
    units::SkillId,
};
use leptos::{prelude::*, task::spawn_local};
use seen::{Link, Opened, opened};

/// The page of a skill.
#[component]
pub fn SkillScreen(
    /// Which.
    skill: SkillId,
) -> impl IntoView {
    view! {
        <div class="book">
            <Spine/>
            <WithIndex>
                <Whole skill=skill.clone()/>
            </WithIndex>
        </div>
    }
}

#[component]
fn Whole(skill: SkillId) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let today = clock::now().day();
    let id = skill.clone();
    let known = desk.read(move |tutor| opened(tutor, &id, today));
    move || match known.get() {
        Some(known) => shown(desk, skill.clone(), known).into_any(),
        None => view! {
            <main class="page" id="page" tabindex="-1">
                <p>{desk.say(Map::NoSuchSkill)}</p>
                <p><Button tone=ButtonTone::Main href=Route::Map(None).href()>{desk.say(Words::OnMap)}</Button></p>
            </main>
        }
        .into_any(),
    }
}

fn shown(desk: Desk, skill: SkillId, known: Opened) -> impl IntoView {
    let Opened {
        title,
        can,
        grade,
        stage,
        species,
        due,
        seen,
        why,
        change,
        rests_on,
        unwritten,
        opens,
        used,
        may_contest,
    } = known;
    let stands = Map::Stands { grade, stage: growth::word(stage), due };
    let unwritten: Vec<String> = unwritten.into_iter().map(|grade| desk.say(Map::Unwritten(grade))).collect();
    let rests_on_nothing = rests_on.is_empty() && unwritten.is_empty();
    let (on_map, practice) = (Route::Map(Some(skill.clone())).href(), Route::Practice(Aim::at(skill.clone())));
    view! {
        <main class="page skill-page" id="page" tabindex="-1">
            <header class="skill-head">
                <Plant stage=growth::drawn(stage) species due size=PlantSize::Huge/>
                <div>
                    <p class="soft">{desk.say(stands)}</p>
                    <h1>{title}</h1>
                    <p>{can}</p>
                </div>
            </header>
            <div class="spread">
                <div class="known">
                    <section aria-labelledby="why">
                        <LathHead id="why" text=desk.say(Words::WhyTitle { stage: growth::word(stage), due })/>
                        {sentences(desk, why)}
                    </section>
                    <section aria-labelledby="seen">
                        <LathHead id="seen" text=desk.say(Words::Seen)/>
                        {sentences(desk, seen)}
                    </section>
                    <section aria-labelledby="change">
                        <LathHead id="change" text=desk.say(Words::Change)/>
                        {sentences(desk, change)}
                    </section>
                    <div class="tools-row">
                        <Button tone=ButtonTone::Main href=practice.href()>{desk.say(Words::Practice)}</Button>
                        {may_contest.then(|| view! { <Button on_press=move |()| contest(desk, skill.clone())>{desk.say(Words::IKnow)}</Button> })}
                        <Button tone=ButtonTone::Quiet href=on_map>{desk.say(Words::OnMap)}</Button>
                    </div>
                    {may_contest.then(|| view! { <p class="soft">{desk.say(Words::IKnowWords)}</p> })}
                </div>
                <div class="around">
                    {used.map(|used| view! {
                        <section aria-labelledby="used">
                            <LathHead id="used" text=desk.say(Words::UsedFor)/>
                            <p>{used}</p>
                        </section>
                    })}
                    <section aria-labelledby="rests-on">
                        <LathHead id="rests-on" text=desk.say(Words::RestsOn)/>
                        {rests_on_nothing.then(|| view! { <p>{desk.say(Words::RestsOnNothing)}</p> })}
                        {links(desk, rests_on)}
                        {(!unwritten.is_empty()).then(|| view! { <p class="soft">{unwritten.join(", ")}</p> })}
                    </section>
                    <section aria-labelledby="opens">
                        <LathHead id="opens" text=desk.say(Words::Opens)/>
                        {opens.is_empty().then(|| view! { <p>{desk.say(Words::OpensNothing)}</p> })}
                        {links(desk, opens)}
                    </section>
                </div>
            </div>
        </main>
    }
}

fn sentences(desk: Desk, words: Vec<Words>) -> impl IntoView {
    let lines = words.into_iter().map(|word| view! { <li>{desk.say(word)}</li> });
    view! { <ul class="sentences">{lines.collect_view()}</ul> }
}

fn links(desk: Desk, skills: Vec<Link>) -> impl IntoView {
    let rows = skills.into_iter().map(|Link { skill, title, stage, species, due }| {
        let href = Route::Skill(skill).href();
        let stands = desk.say(Map::Stands { grade: None, stage: growth::word(stage), due });
        view! {
            <li>
                <Plant stage=growth::drawn(stage) species due/>
                <p><a href=href>{title}</a> " " <small>{stands}</small></p>
            </li>
        }
    });
    view! { <ul class="skill-links">{rows.collect_view()}</ul> }
}

/// "I think I know this": logged, then straight to the three questions.
fn contest(desk: Desk, skill: SkillId) {
    spawn_local(async move {
        if desk.act(Command::Contest { skill: skill.clone() }).await.is_ok() {
            desk.drop_draft();
            desk.go(&Route::Practice(Aim::at(skill)));
        }
    });
}
