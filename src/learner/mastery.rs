//! When a skill is secure, and what is still missing.

use super::{Mark, Prediction, SkillEvidence};
use crate::{practice::Level, units::Probability};
use std::f64::consts::LN_2;

/// The version of the rule. Kept with every skill that becomes secure; a later rule never takes one back.
pub const MODEL: u32 = 2;
/// The most right answers that are ever asked for at once.
const MOST: u8 = 12;
/// What it takes for a skill to be secure.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rule {
    /// Predicted success at level 2, without help, 0 to 1.
    pub threshold: f64,
    /// Different exercises with a right answer of the learner's own.
    pub exercises: usize,
    /// Different days with a right answer of the learner's own.
    pub days: usize,
    /// Right answers of the learner's own at level 2 or 3.
    pub on_target: u32,
    /// How much of what placement believed is added to the prediction, in log-odds for log-odds, before the first try.
    pub belief: f64,
    /// After how many tries half of that is left: what was seen counts more than what was guessed.
    pub belief_lasts: f64,
}

/// The rule of the app. Its threshold and count are chosen by `workbench mastery`: see docs/placement-and-mastery.md.
pub const RULE: Rule = Rule { threshold: 0.85, exercises: 2, days: 2, on_target: 2, belief: 1.0, belief_lasts: 4.0 };

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
    RULE.missing(evidence, None)
}

/// Whether the evidence is enough.
pub fn is_met(evidence: &SkillEvidence) -> bool {
    missing(evidence).is_none()
}

/// Whether only another day is missing: the skill is as good as known.
pub fn is_nearly(evidence: &SkillEvidence) -> bool {
    RULE.is_nearly(evidence, None)
}

impl Rule {
    /// What is missing under this rule, for a learner of whom placement believed this before the first try.
    pub fn missing(&self, evidence: &SkillEvidence, believed: Option<Probability>) -> Option<ToBloom> {
        let other_exercise = evidence.exercises() < self.exercises;
        let another_day = evidence.days() < self.days;
        let first_ever = u8::from(evidence.own() == 0); // the first right answer is one exercise on one day: another has to follow
        let reach = (u8::from(other_exercise) + first_ever).max(u8::from(another_day) + first_ever);
        let own = self.enough_answers(evidence, believed).max(reach);
        (own > 0).then_some(ToBloom { own, other_exercise, another_day })
    }

    /// Whether only another day is missing.
    pub fn is_nearly(&self, evidence: &SkillEvidence, believed: Option<Probability>) -> bool {
        self.missing(evidence, believed)
            .is_none_or(|missing| self.enough_answers(evidence, believed) == 0 && !missing.other_exercise)
    }

    /// How many right answers at level 2 bring prediction and reach to where they have to be.
    fn enough_answers(&self, evidence: &SkillEvidence, believed: Option<Probability>) -> u8 {
        let mut prediction = Prediction::of(evidence);
        let (mut answers, seen) = (0, evidence.tries().len());
        while self.with_belief(prediction.probability(), believed, seen + usize::from(answers)) < self.threshold
            && answers < MOST
        {
            prediction = prediction.after(Mark::Own, Level::OnTarget, false);
            answers += 1;
        }
        let short = self.on_target.saturating_sub(evidence.own_on_target());
        answers.max(u8::try_from(short).unwrap_or(MOST))
    }

    /// The prediction, moved toward what placement believed: by less after each try.
    pub(super) fn with_belief(&self, predicted: Probability, believed: Option<Probability>, tries: usize) -> f64 {
        let Some(believed) = believed else { return predicted.get() };
        // half of it is left after `belief_lasts` tries; `exp` is needed anyway, and `exp2` brings a table of 4 KB
        let left = libm::exp(-LN_2 * tries as f64 / self.belief_lasts);
        let odds = log_odds(predicted) + self.belief * left * log_odds(believed);
        1.0 / (1.0 + libm::exp(-odds))
    }
}

/// Log-odds, for 0.02 to 0.98: no belief is surer than that.
fn log_odds(probability: Probability) -> f64 {
    let inside = probability.get().clamp(0.02, 0.98);
    libm::log(inside / (1.0 - inside))
}
