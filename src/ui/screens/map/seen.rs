use crate::{
    curriculum::SkillEntry,
    learner::{Stage, grade_named},
    record::Grade,
    tutor::Tutor,
    ui::{growth, plants::Species, words::Map as Words},
    units::{Day, SkillId},
};
use std::collections::BTreeSet;

/// A plant on the lattice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planted {
    pub title: String,
    pub stage: Stage,
    pub species: Species,
    pub due: bool,
}

/// A skill looked at closely.
#[derive(Clone, PartialEq, Debug)]
pub struct Specimen {
    pub plant: Planted,
    pub grade: Option<Grade>,
    pub can: String,
    pub seen: Words,
    pub to_bloom: Words,
    pub grows_from: Vec<(SkillId, String)>,
    /// Grades of skills it builds on that nobody has written yet.
    pub unwritten: BTreeSet<Grade>,
    pub helps_with: Vec<(SkillId, String)>,
}

/// How a skill stands on the lattice.
pub fn plant_of(tutor: &Tutor, skill: &SkillId, today: Day) -> Planted {
    let (learner, index) = (tutor.learner(), tutor.index());
    Planted {
        title: index.skill(skill).map(|entry| entry.title.clone()).unwrap_or_default(),
        stage: learner.stage(skill, index),
        species: index.pack_of(skill).map(|pack| growth::species(pack.strand)).unwrap_or_default(),
        due: learner.due(skill, index, today).is_some(),
    }
}

/// All that is known of a skill; `None` where it is not in this build.
pub fn specimen_of(tutor: &Tutor, skill: &SkillId, today: Day) -> Option<Specimen> {
    let (learner, index) = (tutor.learner(), tutor.index());
    let entry = index.skill(skill)?;
    let evidence = learner.skill(skill);
    let to_bloom = match learner.to_bloom(skill) {
        Some(missing) => Words::Missing(missing),
        None if evidence.secure().is_some() => Words::Bloomed,
        None => Words::Nearly,
    };
    let link = |entry: &SkillEntry| (entry.id.clone(), entry.title.clone());
    Some(Specimen {
        plant: plant_of(tutor, skill, today),
        grade: index.pack_of(skill).and_then(|pack| grade_named(&pack.grade)),
        can: entry.can.clone(),
        seen: Words::SeenSoFar {
            own: evidence.own(),
            helped: evidence.helped(),
            days: u32::try_from(evidence.days()).unwrap_or(u32::MAX),
        },
        to_bloom,
        grows_from: entry.needs.iter().filter_map(|need| index.skill(need)).map(link).collect(),
        unwritten: entry.needs_unwritten.iter().filter_map(|code| grade_of(code)).collect(),
        helps_with: index.opened_by(skill).map(link).collect(),
    })
}

/// The grade a published code begins with: `2.OA.C.4` is of grade 2.
fn grade_of(code: &str) -> Option<Grade> {
    grade_named(code.split('.').next()?)
}
