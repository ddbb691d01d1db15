use super::suggested::title;
use crate::{
    reports,
    tutor::Tutor,
    ui::{
        desk::Desk,
        growth,
        plants::{Plant, PlantSize, Species, Stage},
        route::Route,
        widgets::Sheet,
        words::{Means, Today as Words},
    },
    units::Day,
};
use leptos::prelude::*;

/// How many of the newest plants stand on the sheet.
const NEWEST: usize = 3;

/// A plant that grew.
#[derive(Clone, PartialEq, Debug)]
struct Grew {
    title: String,
    stage: Stage,
    species: Species,
    did: Words,
}

/// The sheet in the margin: my last days, or how a plant grows.
#[component]
pub fn MarginSheet(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let grew = desk.read(move |tutor| newest(tutor, today));
    let days = desk.read(|tutor| reports::totals(tutor.learner()).days);
    view! {
        <div class="margin-column">
            <Sheet heading="margin">
                {move || if grew.with(Vec::is_empty) {
                    how_plants_grow(desk).into_any()
                } else {
                    last_days(desk, days.get(), grew.get()).into_any()
                }}
            </Sheet>
        </div>
    }
}

fn newest(tutor: &Tutor, today: Day) -> Vec<Grew> {
    let (learner, index) = (tutor.learner(), tutor.index());
    let mut shown = Vec::new();
    for growth in learner.growth().iter().rev() {
        if shown.len() < NEWEST && shown.iter().all(|(skill, _)| *skill != &growth.skill) {
            let species = index.pack_of(&growth.skill).map(|pack| growth::species(pack.strand)).unwrap_or_default();
            let stage = growth::drawn(learner.stage(&growth.skill, index));
            let did = Words::Note { grown: growth.grown, day: growth.at.day(), today };
            shown.push((&growth.skill, Grew { title: title(tutor, &growth.skill), stage, species, did }));
        }
    }
    shown.into_iter().map(|(_, grew)| grew).collect()
}

fn last_days(desk: Desk, days: u32, grew: Vec<Grew>) -> impl IntoView {
    let rows = grew.into_iter().map(|Grew { title, stage, species, did }| {
        view! {
            <li>
                <Plant stage species/>
                <p><b>{title}</b>" "<br/>{desk.say(did)}</p>
            </li>
        }
    });
    view! {
        <h2 id="margin">{desk.say(Words::LastDays)}</h2>
        <p class="own-words">{desk.say(Words::DaysPracticed { days })}</p>
        <p class="soft">{desk.say(Words::OnlyGrows)}</p>
        <h3>{desk.say(Words::GrewLast)}</h3>
        <ul class="stages">{rows.collect_view()}</ul>
        <p><a class="lone-link" href=Route::Progress.href()>{desk.say(Words::AllNotes)}</a></p>
    }
}

fn how_plants_grow(desk: Desk) -> impl IntoView {
    let stages = [
        (Stage::Bud, Means::Bud),
        (Stage::Sprout, Means::Sprout),
        (Stage::Leaf, Means::Leaf),
        (Stage::Bloom, Means::Bloom),
    ];
    let rows = stages.map(|(stage, means)| {
        view! {
            <li>
                <Plant stage species=Species::Pairs size=PlantSize::Medium/>
                <p>{desk.say(Words::StageMeans(means))}</p>
            </li>
        }
    });
    view! {
        <h2 id="margin">{desk.say(Words::HowPlantsGrow)}</h2>
        <ol class="stages">{rows.into_iter().collect_view()}</ol>
        <p class="soft">{desk.say(Words::NeverShrinks)}</p>
    }
}
