use super::suggested::{Suggested, suggested};
use crate::{
    ui::{
        desk::Desk,
        plants::{Plant, PlantSize},
        route::Route,
        widgets::{ChoiceRow, LathHead},
        words::{Place as PlaceWords, Today as Words},
    },
    units::Day,
};
use leptos::prelude::*;

/// Two to four things one could do next; the first is the main one.
#[component]
pub fn ChoiceList(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let rows = desk.read(move |tutor| suggested(tutor, today));
    let unknown = desk.read(|tutor| {
        let profile = tutor.learner().profile();
        profile.nickname.is_empty() && profile.grade.is_none()
    });
    view! {
        <section aria-labelledby="next">
            <LathHead id="next" text=desk.say(Words::WhatNext) note=desk.say(Words::NotSure)/>
            <ul>{move || rows.get().into_iter().enumerate().map(|(n, row)| choice(desk, n == 0, row)).collect_view()}</ul>
            <p class="more">
                <a class="lone-link" href=Route::Map(None).href()>{desk.say(Words::OnMap)}</a>
                <a class="lone-link" href=Route::Place.href()>{desk.say(PlaceWords::Title)}</a>
                {move || unknown.get().then(|| {
                    view! { <a class="lone-link" href=Route::Welcome.href()>{desk.say(Words::WhoAreYou)}</a> }
                })}
            </p>
        </section>
    }
}

fn choice(desk: Desk, first: bool, row: Suggested) -> impl IntoView {
    let Suggested { title, stage, species, due, kind, why, length, href } = row;
    let name = desk.say(Words::VerbAt { kind, title: title.clone() });
    let plant = view! { <Plant stage species due size=PlantSize::Large/> }.into_any();
    let reason = view! { <b>{desk.say(Words::Because)}</b> " " {desk.say(why)} }.into_any();
    let length = length.map(|length| desk.say(length)).unwrap_or_default();
    view! {
        <ChoiceRow plant name=title length reason>
            <a class="button" data-tone=first.then_some("main") href=href aria-label=name>{desk.say(Words::Verb(kind))}</a>
        </ChoiceRow>
    }
}
