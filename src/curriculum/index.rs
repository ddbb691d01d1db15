use super::{Pack, Skill, Strand};
use crate::{
    practice::Level,
    units::{PackId, SkillId},
};
use serde::{Deserialize, Serialize};

/// What there is, without the recipes: put together of small files that are fetched after the first question, the front and one for
/// each grade.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Index {
    /// All packs that are learned from, by grade and id.
    pub packs: Vec<PackEntry>,
    /// Samplers: to look at and to try by a link, never on the map and never suggested.
    pub samplers: Vec<PackEntry>,
    /// All themes, for the choice of interests.
    pub themes: Vec<ThemeEntry>,
}

/// What the index begins with: `packs/index.json`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct IndexFront {
    /// The grades there are, as [`PackId::grade`] has them, in the order of the map.
    pub grades: Vec<String>,
    /// All themes, for the choice of interests.
    pub themes: Vec<ThemeEntry>,
}

/// The packs of one grade: `packs/index.math.3.json`.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct GradeIndex {
    /// All packs of the grade that are learned from, those that others build on first.
    pub packs: Vec<PackEntry>,
    /// Its samplers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub samplers: Vec<PackEntry>,
}

impl GradeIndex {
    /// The file of a grade.
    pub fn path(grade: &str) -> String {
        format!("packs/index.{grade}.json")
    }
}

/// A pack in the index.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PackEntry {
    /// Its id; the file is `packs/<id>.json`.
    pub id: PackId,
    /// Its title.
    pub title: String,
    /// `K` or `1` to `8`.
    pub grade: String,
    /// Its column of the map.
    pub strand: Strand,
    /// Its skills, retired ones left out.
    pub skills: Vec<SkillEntry>,
}

/// A skill in the index.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SkillEntry {
    /// Its full id.
    pub id: SkillId,
    /// Its title.
    pub title: String,
    /// Its "I can" sentence.
    pub can: String,
    /// Where people use it: one short sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<String>,
    /// The published codes it serves.
    pub standards: Vec<String>,
    /// The skills it builds on.
    pub needs: Vec<SkillId>,
    /// Standards it builds on for which no skill is written yet.
    pub needs_unwritten: Vec<String>,
    /// Related skills.
    pub helps: Vec<SkillId>,
    /// Its exercises.
    pub exercises: Vec<ExerciseEntry>,
}

/// An exercise in the index.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ExerciseEntry {
    /// Its short name.
    pub id: String,
    /// How far it reaches.
    pub level: Level,
}

/// A theme in the index.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ThemeEntry {
    /// Its id.
    pub id: String,
    /// Its name on screen.
    pub title: String,
}

impl SkillEntry {
    /// The entry of a skill of a pack. `None` where an id is not spelled as ids are: the audit finds such a pack.
    pub fn of(pack: &Pack, skill: &Skill) -> Option<Self> {
        let (needs, needs_unwritten) = skill.needs.iter().partition::<Vec<_>, _>(|need| need.contains('/'));
        Some(Self {
            id: pack.skill_id(skill)?,
            title: skill.title.clone(),
            can: skill.can.clone(),
            used: skill.used.clone(),
            standards: skill.standards.clone(),
            needs: needs.into_iter().filter_map(|need| need.parse().ok()).collect(),
            needs_unwritten: needs_unwritten.into_iter().cloned().collect(),
            helps: skill.helps.iter().filter_map(|help| help.parse().ok()).collect(),
            exercises: skill
                .exercises
                .iter()
                .map(|made| ExerciseEntry { id: made.id.clone(), level: made.level })
                .collect(),
        })
    }
}

impl Index {
    /// The front and its grades, in the order in which the front tells them.
    pub fn of(front: IndexFront, grades: impl IntoIterator<Item = GradeIndex>) -> Self {
        let mut index = Self { themes: front.themes, ..Self::default() };
        for grade in grades {
            index.packs.extend(grade.packs);
            index.samplers.extend(grade.samplers);
        }
        index
    }

    /// All skills that are learned, in the order of the packs.
    pub fn skills(&self) -> impl Iterator<Item = &SkillEntry> {
        self.packs.iter().flat_map(|pack| &pack.skills)
    }

    /// The skill with this id, in a sampler too.
    pub fn skill(&self, id: &SkillId) -> Option<&SkillEntry> {
        self.every_pack().flat_map(|pack| &pack.skills).find(|skill| skill.id == *id)
    }

    /// Every pack there is, samplers last.
    pub fn every_pack(&self) -> impl Iterator<Item = &PackEntry> {
        self.packs.iter().chain(&self.samplers)
    }

    /// The pack a skill stands in.
    pub fn pack_of(&self, id: &SkillId) -> Option<&PackEntry> {
        self.every_pack().find(|pack| pack.skills.iter().any(|skill| skill.id == *id))
    }

    /// The skills that build on this one.
    pub fn opened_by<'a>(&'a self, id: &'a SkillId) -> impl Iterator<Item = &'a SkillEntry> {
        self.skills().filter(move |skill| skill.needs.contains(id))
    }
}
