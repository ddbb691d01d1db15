//! When a simulated child may stop practicing: our rule and the ones it is held against.

use crate::{
    learner::{SkillEvidence, mastery::Rule},
    units::{Day, Probability},
};

/// Bayesian knowledge tracing as it is often shipped: what is known at first, learned at each question, guessed, slipped. The
/// middles of what the imagined children that learn at one stroke are drawn from, so that on them it is at home.
const KNOWN: f64 = 0.325;
const LEARNED: f64 = 0.14;
const GUESSED: f64 = 0.2;
const SLIPPED: f64 = 0.075;

/// A rule that says when a skill is secure.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Stopping {
    /// Ours, as the app decides, without what placement believed.
    Ours(Rule),
    /// Ours, given what placement believed.
    OursPlaced(Rule),
    /// So many right answers in a row.
    InARow(usize),
    /// Bayesian knowledge tracing, up to this probability.
    Bkt(f64),
}

impl Stopping {
    /// Whether the skill is secure now.
    pub fn is_enough(self, evidence: &SkillEvidence, replies: &[bool], believed: Option<Probability>) -> bool {
        match self {
            Self::Ours(rule) => replies.last() == Some(&true) && rule.missing(evidence, None).is_none(),
            Self::OursPlaced(rule) => replies.last() == Some(&true) && rule.missing(evidence, believed).is_none(),
            Self::InARow(count) => {
                replies.len() >= count && replies[replies.len() - count..].iter().all(|right| *right)
            }
            Self::Bkt(threshold) => traced(replies) >= threshold,
        }
    }

    /// Whether nothing but another day is missing, so that no more is asked today.
    pub fn waits_for_another_day(self, evidence: &SkillEvidence, believed: Option<Probability>, today: Day) -> bool {
        let (rule, believed) = match self {
            Self::Ours(rule) => (rule, None),
            Self::OursPlaced(rule) => (rule, believed),
            Self::InARow(_) | Self::Bkt(_) => return false,
        };
        evidence.own_on(today) && evidence.days() < rule.days && rule.is_nearly(evidence, believed)
    }
}

/// The probability that the skill is known after these replies.
fn traced(replies: &[bool]) -> f64 {
    replies.iter().fold(KNOWN, |known, right| {
        let (if_known, if_not) = if *right { (1.0 - SLIPPED, GUESSED) } else { (SLIPPED, 1.0 - GUESSED) };
        let seen = known * if_known / (known * if_known + (1.0 - known) * if_not);
        seen + (1.0 - seen) * LEARNED
    })
}
