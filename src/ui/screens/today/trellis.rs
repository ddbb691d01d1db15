use super::suggested::title;
use crate::{
    learner::Stage,
    tutor::Tutor,
    ui::{
        desk::Desk,
        growth,
        widgets::{Strip, StripNote, StripPlant},
        words::Today as Words,
    },
    units::{Day, SkillId},
};
use leptos::prelude::*;

/// How many notes of growth stand on the strip, and for how many days.
const NOTES: usize = 2;
const RECENT: i32 = 14;

/// What stands on the strip: each note with its words, then the other plants, the tallest first.
#[derive(Clone, PartialEq, Debug, Default)]
struct Ground {
    notes: Vec<(StripPlant, String, Words)>,
    plants: Vec<StripPlant>,
    met: usize,
    bloomed: usize,
    due: usize,
}

/// The learner's own trellis along the foot of Today.
#[component]
pub fn OwnTrellis(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let ground = desk.read(move |tutor| ground(tutor, today));
    move || {
        let Ground { notes, plants, met, bloomed, due } = ground.get();
        let notes: Vec<StripNote> =
            notes.into_iter().map(|(plant, name, did)| StripNote { plant, name, text: desk.say(did) }).collect();
        let said = notes.iter().map(|note| format!("{} {}", note.name, note.text)).collect();
        let words = desk.say(Words::Strip { notes: said, met, bloomed, due });
        view! { <Strip notes plants words/> }
    }
}

fn ground(tutor: &Tutor, today: Day) -> Ground {
    let (learner, index) = (tutor.learner(), tutor.index());
    let mut noted: Vec<&SkillId> = Vec::new();
    let mut ground = Ground::default();
    for growth in learner.growth().iter().rev().filter(|growth| today.0 - growth.at.day().0 < RECENT) {
        if noted.len() < NOTES && !noted.contains(&&growth.skill) {
            noted.push(&growth.skill);
            let did = Words::Note { grown: growth.grown, day: growth.at.day(), today };
            ground.notes.push((plant(tutor, &growth.skill, today), title(tutor, &growth.skill), did));
        }
    }
    let mut others: Vec<(Stage, StripPlant)> = Vec::new();
    for entry in index.skills() {
        let (stage, plant) = (learner.stage(&entry.id, index), plant(tutor, &entry.id, today));
        ground.met += usize::from(stage >= Stage::Sprout);
        ground.bloomed += usize::from(stage == Stage::Bloom);
        ground.due += usize::from(plant.due);
        if !noted.contains(&&entry.id) {
            others.push((stage, plant));
        }
    }
    others.sort_by_key(|(stage, _)| std::cmp::Reverse(*stage));
    ground.plants = others.into_iter().map(|(_, plant)| plant).collect();
    ground
}

fn plant(tutor: &Tutor, skill: &SkillId, today: Day) -> StripPlant {
    let (learner, index) = (tutor.learner(), tutor.index());
    StripPlant {
        stage: growth::drawn(learner.stage(skill, index)),
        species: index.pack_of(skill).map(|pack| growth::species(pack.strand)).unwrap_or_default(),
        due: learner.due(skill, index, today).is_some(),
    }
}
