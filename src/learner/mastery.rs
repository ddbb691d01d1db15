//! When a skill is secure, and what is still missing.

use super::{Mark, Prediction, SkillEvidence};
use crate::practice::Level;

/// The version of the rule. Kept with every skill that becomes secure; a later rule never takes one back.
pub const MODEL: u32 = 1;
/// Predicted success at level 2, without help, that a secure skill needs.
pub const THRESHOLD: f64 = 0.85;
/// Different exercises, and different days, with a right answer of the learner's own.
pub const EXERCISES_AND_DAYS: usize = 2;
/// Right answers of the learner's own at level 2 or 3.
const ON_TARGET: u32 = 2;
/// The most right answers that are ever asked for at once.
const MOST: u8 = 12;

/// What is still missing before a skill is secure: the words behind "To bloom".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ToBloom {
    /// Right answers at level 2 without help, 1 to 12.
    pub own: u8,
    /// One of them has to be at another exercise.
    pub other_exercise: bool,
    /// One of them has to be on another day.
    pub another_day: bool,
}

/// What is missing, were the learner to answer right by themselves from now on; `None` where the rule is met.
pub fn missing(evidence: &SkillEvidence) -> Option<ToBloom> {
    let other_exercise = evidence.exercises() < EXERCISES_AND_DAYS;
    let another_day = evidence.days() < EXERCISES_AND_DAYS;
    let first_ever = u8::from(evidence.own() == 0); // the first right answer is one exercise on one day: another has to follow
    let own =
        enough_answers(evidence).max((u8::from(other_exercise) + first_ever).max(u8::from(another_day) + first_ever));
    (own > 0).then_some(ToBloom { own, other_exercise, another_day })
}

/// Whether the evidence is enough.
pub fn is_met(evidence: &SkillEvidence) -> bool {
    missing(evidence).is_none()
}

/// Whether only another day is missing: the skill is as good as known.
pub fn is_nearly(evidence: &SkillEvidence) -> bool {
    missing(evidence).is_none_or(|missing| enough_answers(evidence) == 0 && !missing.other_exercise)
}

/// How many right answers at level 2 bring prediction and reach to where they have to be.
fn enough_answers(evidence: &SkillEvidence) -> u8 {
    let mut prediction = Prediction::of(evidence);
    let mut answers = 0;
    while prediction.probability().get() < THRESHOLD && answers < MOST {
        prediction = prediction.after(Mark::Own, Level::OnTarget, false);
        answers += 1;
    }
    let short = ON_TARGET.saturating_sub(evidence.own_on_target());
    answers.max(u8::try_from(short).unwrap_or(MOST))
}
