use super::SquareReason;
use crate::{
    curriculum::squares::{Company, Mode, SquareTemplate, Wanted, fill},
    units::SkillId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Square {
    /// Its number on its board; it keeps it when it moves, so that what was done moves with it.
    pub id: u8,
    /// What to do.
    pub task: String,
    /// What good work looks like, in a child's words.
    #[serde(default)]
    pub criteria: Vec<String>,
    /// The way it meets the aim.
    pub mode: Mode,
    /// About how long, in minutes.
    pub minutes: u8,
    /// It is done on a screen.
    #[serde(default)]
    pub screen: bool,
    /// Alone or with somebody.
    #[serde(default)]
    pub with: Company,
    /// What one needs.
    #[serde(default)]
    pub materials: Vec<String>,
    /// The skills it serves.
    #[serde(default)]
    pub skills: Vec<SkillId>,
    /// What shows that it is done.
    pub wanted: Wanted,
    /// Right answers, where practice shows it.
    #[serde(default)]
    pub right: u8,
    /// Everybody does it.
    #[serde(default)]
    pub must: bool,
    /// A learner proposed it.
    #[serde(default)]
    pub proposed: bool,
    /// The template it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<From>,
    /// Why it is here: a note, true when the board was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<SquareReason>,
}

/// The template of a square and what filled its slots.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct From {
    /// The template.
    pub template: String,
    /// Its version.
    pub version: u32,
    /// The slots.
    pub values: BTreeMap<String, String>,
}

impl Square {
    /// The square that a template makes with these values.
    pub fn made(template: &SquareTemplate, values: BTreeMap<String, String>, id: u8, skill: Option<&SkillId>) -> Self {
        Self {
            id,
            task: fill(&template.says, &values),
            criteria: template.criteria.iter().map(|line| fill(line, &values)).collect(),
            mode: template.mode,
            minutes: template.minutes,
            screen: template.screen,
            with: template.with,
            materials: template.materials.iter().map(|line| fill(line, &values)).collect(),
            skills: skill.into_iter().cloned().collect(),
            wanted: template.evidence,
            right: template.right,
            from: Some(From { template: template.id.clone(), version: template.version, values }),
            ..Self::default()
        }
    }

    /// Whether it says what its template and values say: then a link need not carry its words.
    pub fn is_as_made(&self, template: &SquareTemplate) -> bool {
        let Some(from) = &self.from else { return false };
        let made = Self::made(template, from.values.clone(), self.id, self.skills.first());
        let own = Self { must: false, why: None, proposed: false, ..self.clone() };
        from.template == template.id && from.version == template.version && own == made
    }
}
