use crate::{
    record::{Grade, Reply},
    units::{Probability, Seed, SkillId},
};
use std::collections::BTreeMap;

/// What "Find my place" asked, what was replied, and what it found. A later finding takes the place of an earlier one.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Placed {
    begun: Option<(Option<Grade>, Seed)>,
    replies: Vec<(SkillId, Reply)>,
    /// Percent.
    beliefs: BTreeMap<SkillId, u8>,
    beginnings: Vec<SkillId>,
    found_after: usize,
}

impl Placed {
    /// The grade it started from, where one was said, and the seed; `None` before the first time.
    pub const fn begun(&self) -> Option<(Option<Grade>, Seed)> {
        self.begun
    }

    /// The replies since it last began.
    pub fn replies(&self) -> &[(SkillId, Reply)] {
        &self.replies
    }

    /// How likely it found a skill to be known; `None` where it found nothing.
    pub fn belief(&self, skill: &SkillId) -> Option<Probability> {
        self.beliefs.get(skill).map(|percent| Probability::new(f64::from(*percent) / 100.0))
    }

    /// Good places to begin that it found, the best first.
    pub fn beginnings(&self) -> &[SkillId] {
        &self.beginnings
    }

    /// Whether something was found.
    pub fn has_found(&self) -> bool {
        !self.beliefs.is_empty()
    }

    /// Whether what was found rests on every reply so far.
    pub fn is_up_to_date(&self) -> bool {
        self.has_found() && self.found_after == self.replies.len()
    }

    pub(super) fn begin(&mut self, grade: Option<Grade>, seed: Seed) {
        self.begun = Some((grade, seed));
        self.replies.clear();
        self.found_after = 0;
    }

    pub(super) fn reply(&mut self, skill: SkillId, reply: Reply) {
        self.replies.push((skill, reply));
    }

    pub(super) fn find(&mut self, beliefs: &[(SkillId, u8)], beginnings: &[SkillId]) {
        self.beliefs = beliefs.iter().cloned().collect();
        self.beginnings = beginnings.to_vec();
        self.found_after = self.replies.len();
    }
}

crate::units::packed!(struct Placed { begun, replies, beliefs, beginnings, found_after });
