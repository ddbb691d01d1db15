use super::{Learner, Stage, mastery};
use crate::{
    curriculum::{Index, SkillEntry},
    record::Grade,
    units::SkillId,
};

/// How sure "Find my place" has to be of a skill for it to count as known: as the rule of mastery.
pub(super) const BELIEVED: f64 = mastery::RULE.threshold;

impl Learner {
    /// How far a skill has grown. A skill that is not in the index counts as ready.
    pub fn stage(&self, skill: &SkillId, index: &Index) -> Stage {
        let grown = Stage::of(self.skill(skill));
        grown.unwrap_or_else(|| {
            if index.skill(skill).is_none_or(|entry| self.is_ready(entry, index)) { Stage::Bud } else { Stage::Knot }
        })
    }

    /// Whether all that a skill builds on is known. What no pack has written yet is not asked for. Advice, never a lock.
    pub fn is_ready(&self, entry: &SkillEntry, index: &Index) -> bool {
        entry.needs.iter().all(|need| self.knows(need, index))
    }

    /// Whether a skill is secure or as good as known; or was not found hard and is believed known by "Find my place", or, where that
    /// was not asked, is of an earlier grade.
    pub fn knows(&self, skill: &SkillId, index: &Index) -> bool {
        let (evidence, believed) = (self.skill(skill), self.believed(skill));
        let not_hard = evidence.misses() <= evidence.own();
        let assumed = match believed {
            Some(believed) => believed.get() >= BELIEVED,
            None => self.is_of_earlier_grade(skill, index),
        };
        evidence.secure().is_some() || mastery::RULE.is_nearly(evidence, self.prior(skill)) || assumed && not_hard
    }

    /// Whether "Find my place" believes a skill known that was not tried yet.
    pub fn seems_known(&self, skill: &SkillId) -> bool {
        self.skill(skill).tries().is_empty() && self.believed(skill).is_some_and(|believed| believed.get() >= BELIEVED)
    }

    fn is_of_earlier_grade(&self, skill: &SkillId, index: &Index) -> bool {
        let pack = skill.pack();
        let grade = index.packs.iter().find(|other| other.id == pack).and_then(|pack| grade_named(&pack.grade));
        self.profile().grade.is_some_and(|own| grade.is_some_and(|other| other < own))
    }
}

/// The grade that is written `K` or `1` to `8`.
pub fn grade_named(name: &str) -> Option<Grade> {
    (0..=8).filter_map(Grade::new).find(|grade| grade.name() == name)
}
