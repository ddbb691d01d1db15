use super::{Learner, Stage, mastery};
use crate::{
    curriculum::{Index, SkillEntry},
    record::Grade,
    units::SkillId,
};

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

    /// Whether a skill is secure, as good as known, or of an earlier grade and not found hard.
    pub fn knows(&self, skill: &SkillId, index: &Index) -> bool {
        let evidence = self.skill(skill);
        evidence.secure().is_some()
            || mastery::is_nearly(evidence)
            || self.is_of_earlier_grade(skill, index) && evidence.misses() <= evidence.own()
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
