use super::finding::{Finding, Phase, TITLE};
use crate::{
    learner::grade_named,
    record::Grade,
    ui::{
        desk::{Desk, Fault},
        plants::{Plant, PlantSize, Species, Stage},
        route::Route,
        told::Wrong,
        widgets::{Button, ButtonTone, Lath},
        words::{Place as Words, Shell},
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What it is, what it can ask about, and the way in.
#[component]
pub fn Intro() -> impl IntoView {
    let (desk, finding) = (expect_context::<Desk>(), expect_context::<Finding>());
    let written = desk.read(|tutor| {
        let packs = tutor.index().packs.iter().filter(|pack| !pack.skills.is_empty());
        packs.filter_map(|pack| grade_named(&pack.grade)).collect::<BTreeSet<Grade>>()
    });
    let about = move || {
        let written: Vec<Grade> = written.get().into_iter().collect();
        desk.say(if written.is_empty() { Words::NothingWritten } else { Words::OnlyGrades { written } })
    };
    view! {
        <main class="page place" id="page" tabindex="-1">
            <header class="page-head"><h1 id=TITLE tabindex="-1">{desk.say(Words::Title)}</h1></header>
            <div class="place-intro">
                <div class="says">
                    <p class="lead">{desk.say(Words::Lead)}</p>
                    <ul>
                        <li>{desk.say(Words::NotKnowing)}</li>
                        <li>{desk.say(Words::NoScore)}</li>
                        <li>{desk.say(Words::StopAnyTime)}</li>
                        <li>{about}</li>
                    </ul>
                    {move || ways_in(desk, finding)}
                </div>
                <div class="growing" aria-hidden="true">
                    <div class="row">
                        <Plant stage=Stage::Knot size=PlantSize::Large/>
                        <Plant stage=Stage::Bud size=PlantSize::Large/>
                        <Plant stage=Stage::Bloom species=Species::Ten ghost=true size=PlantSize::Large/>
                    </div>
                    <Lath/>
                </div>
            </div>
        </main>
    }
}

fn ways_in(desk: Desk, finding: Finding) -> AnyView {
    match finding.phase() {
        Phase::Thinking => view! { <p class="soft">{desk.say(Words::Thinking)}</p> }.into_any(),
        Phase::Failed(Fault::NotFetched) => failed(finding, false, desk.say(Shell::NotFetched), desk.say(Shell::TryAgain)),
        // the same question again would fail again
        Phase::Failed(Fault::NotHere | Fault::NotMade(_)) => {
            failed(finding, true, desk.say(Words::NoQuestion), desk.say(Words::StartNew))
        }
        _ if finding.kept() > 0 => view! {
            <p>{desk.say(Words::Kept { answered: finding.kept() })}</p>
            <p class="tools-row">
                <Button tone=ButtonTone::Main on_press=move |()| finding.ask(false)>{desk.say(Words::GoOn)}</Button>
                {finding.has_found().then(|| view! { <Button on_press=move |()| finding.stop()>{desk.say(Words::SeePicture)}</Button> })}
                <Button tone=ButtonTone::Quiet on_press=move |()| finding.ask(true)>{desk.say(Words::StartNew)}</Button>
                <Button tone=ButtonTone::Quiet href=Route::Today.href()>{desk.say(Words::NotNow)}</Button>
            </p>
        }
        .into_any(),
        _ => view! {
            <p class="tools-row">
                <Button tone=ButtonTone::Main on_press=move |()| finding.ask(false)>{desk.say(Words::Start)}</Button>
                <Button tone=ButtonTone::Quiet href=Route::Today.href()>{desk.say(Words::NotNow)}</Button>
            </p>
        }
        .into_any(),
    }
}

/// What went wrong, and the way on.
fn failed(finding: Finding, anew: bool, says: String, way_on: String) -> AnyView {
    view! {
        <Wrong says/>
        <p class="tools-row"><Button tone=ButtonTone::Main on_press=move |()| finding.ask(anew)>{way_on}</Button></p>
    }
    .into_any()
}
