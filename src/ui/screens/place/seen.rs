//! What the picture shows, as plain values.

use crate::{
    curriculum::{SkillEntry, Strand},
    learner::Stage,
    tutor::Tutor,
    ui::words::Place as Words,
    units::SkillId,
};

/// A strand with its plants.
#[derive(Clone, PartialEq, Debug)]
pub struct Bed {
    pub strand: Strand,
    pub plants: Vec<Standing>,
}

/// A plant of the picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    pub skill: SkillId,
    pub title: String,
    pub stands: Stands,
}

/// How a plant stands in the picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stands {
    /// It blooms already.
    Blooms,
    /// It seems known.
    SeemsKnown,
    /// All it builds on is known or seems so.
    Now,
    /// Something comes first.
    Later,
}

/// A good place to begin.
#[derive(Clone, PartialEq, Debug)]
pub struct Beginning {
    pub skill: SkillId,
    pub title: String,
    pub strand: Strand,
    pub why: Words,
}

impl Stands {
    /// In words.
    pub const fn words(self) -> Words {
        match self {
            Self::Blooms => Words::Blooms,
            Self::SeemsKnown => Words::SeemsKnown,
            Self::Now => Words::GrowNow,
            Self::Later => Words::Later,
        }
    }
}

/// The strands that have skills.
pub fn beds(tutor: &Tutor) -> Vec<Bed> {
    let beds = Strand::ALL.into_iter().map(|strand| {
        let packs = tutor.index().packs.iter().filter(move |pack| pack.strand == strand);
        let plants = packs.flat_map(|pack| &pack.skills).map(|entry| standing(tutor, entry)).collect();
        Bed { strand, plants }
    });
    beds.filter(|bed: &Bed| !bed.plants.is_empty()).collect()
}

fn standing(tutor: &Tutor, entry: &SkillEntry) -> Standing {
    let (learner, index) = (tutor.learner(), tutor.index());
    let stands = if learner.stage(&entry.id, index) == Stage::Bloom {
        Stands::Blooms
    } else if learner.knows(&entry.id, index) {
        Stands::SeemsKnown
    } else if learner.is_ready(entry, index) {
        Stands::Now
    } else {
        Stands::Later
    };
    Standing { skill: entry.id.clone(), title: entry.title.clone(), stands }
}

/// Good places to begin, with what is true of each.
pub fn beginnings(tutor: &Tutor) -> Vec<Beginning> {
    let (learner, index) = (tutor.learner(), tutor.index());
    let found = learner.placed().beginnings().iter().filter_map(|skill| {
        let (entry, pack) = (index.skill(skill)?, index.pack_of(skill)?);
        let known = entry.needs.iter().filter(|need| learner.knows(need, index));
        let titles: Vec<String> = known.filter_map(|need| index.skill(need)).map(|need| need.title.clone()).collect();
        let why = match (titles.is_empty(), entry.needs.is_empty()) {
            (false, _) => Words::BuildsOn { titles },
            (true, true) => Words::NothingFirst,
            (true, false) => Words::MayBeReady,
        };
        Some(Beginning { skill: skill.clone(), title: entry.title.clone(), strand: pack.strand, why })
    });
    found.collect()
}
