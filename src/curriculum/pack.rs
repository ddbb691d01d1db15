use super::Strand;
use crate::{
    practice::Recipe,
    units::{PackId, SkillId},
};
use serde::{Deserialize, Serialize};

/// A pack: the skills of one domain of one grade. Written as TOML, pressed to JSON, fetched when a skill in it is opened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// `math.3.oa`.
    pub id: PackId,
    /// `Multiply and divide`.
    pub title: String,
    /// `math`.
    pub subject: String,
    /// `K` or `1` to `8`; for a sampler the first and the last, `K-8`.
    pub grade: String,
    /// A sampler: exercises of several grades to look at and to try. It is never on the map and never suggested, it counts toward no
    /// standard; a link opens it, and the gallery shows it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sampler: bool,
    /// The column of the map.
    pub strand: Strand,
    /// The skills, from the first.
    #[serde(rename = "skill")]
    pub skills: Vec<Skill>,
}

/// A skill: one thing to be able to do.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Short id within the pack; once released it never changes its meaning.
    pub id: String,
    /// Two to four words.
    pub title: String,
    /// `I can …`
    pub can: String,
    /// Where people use it: one short sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<String>,
    /// The published codes it serves.
    pub standards: Vec<String>,
    /// What it builds on: full ids of skills, or codes of standards where no skill is written yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Related skills, without order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub helps: Vec<String>,
    /// Ids this skill had before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// No longer offered, kept for old records.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
    /// Words beyond the grade's list that this skill explains and uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// The recipes that make its questions; at least three.
    #[serde(rename = "exercise")]
    pub exercises: Vec<Recipe>,
}

impl Pack {
    /// The full id of one of its skills.
    pub fn skill_id(&self, skill: &Skill) -> Option<SkillId> {
        format!("{}/{}", self.id, skill.id).parse().ok()
    }

    /// The grade that reads a skill: the pack's; in a sampler that of the skill's first standard.
    pub fn grade_of<'a>(&'a self, skill: &'a Skill) -> &'a str {
        let own = skill.standards.first().and_then(|code| code.split('.').next());
        own.filter(|_| self.sampler).unwrap_or(&self.grade)
    }

    /// The pack with one of its skills alone: all that a first visit to that skill waits for.
    #[must_use]
    pub fn slice(&self, skill: &Skill) -> Self {
        Self {
            id: self.id.clone(),
            title: self.title.clone(),
            subject: self.subject.clone(),
            grade: self.grade.clone(),
            sampler: self.sampler,
            strand: self.strand,
            skills: vec![skill.clone()],
        }
    }

    /// Where the slice of a skill stands within the site: `packs/math.3.oa~equal-groups.json`.
    pub fn slice_path(skill: &SkillId) -> String {
        format!("packs/{}.json", skill.as_str().replace('/', "~"))
    }

    /// The skill with this full id.
    pub fn skill(&self, id: &SkillId) -> Option<&Skill> {
        self.skills.iter().find(|skill| self.skill_id(skill).as_ref() == Some(id))
    }
}

impl Skill {
    /// The recipe with this short name.
    pub fn exercise(&self, name: &str) -> Option<&Recipe> {
        self.exercises.iter().find(|exercise| exercise.id == name)
    }
}
