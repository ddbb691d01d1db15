use super::{Mark, SkillEvidence, Try};
use crate::{practice::Level, units::Probability};

/// Where a learner stands before the first try, in log-odds at level 2: two in five.
const PRIOR: f64 = -0.4;
/// What right answers add: this, times ln(1 + their count).
const RIGHT: f64 = 1.6;
/// What answers that are not right take off: this, times ln(1 + their count).
const MISS: f64 = 0.9;
/// How much of a try still counts after each later one.
const KEPT: f64 = 0.85;
/// A right answer with help, beside one without.
const HELPED: f64 = 0.4;
/// A right answer after that item's own worked example, beside one without help.
const SHOWN: f64 = 0.1;
/// "I don't know yet", beside an answer that is not right.
const DONT_KNOW: f64 = 0.7;
/// How many log-odds lie between one level and the next.
const LEVEL_STEP: f64 = 0.8;

/// How likely a right answer is now, at level 2 and without help, and what makes it so.
///
/// A logistic sum of terms that can each be said in a sentence. Its constants are chosen by hand for now; they will be fitted to
/// real logs. Screens show the evidence, never this number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Prediction {
    /// Right answers, newer ones counting more, those with help less, higher levels more.
    pub right: f64,
    /// Answers that were not right yet, newer ones counting more, easy levels more.
    pub missed: f64,
}

impl Prediction {
    /// What the evidence at a skill predicts.
    pub fn of(evidence: &SkillEvidence) -> Self {
        Self::of_tries(evidence.tries())
    }

    fn of_tries(tries: &[Try]) -> Self {
        tries
            .iter()
            .fold(Self { right: 0.0, missed: 0.0 }, |before, one| before.after(one.mark, one.level, one.help.shown_how))
    }

    /// The prediction after one more try.
    pub(super) fn after(self, mark: Mark, level: Level, shown_how: bool) -> Self {
        let (right, missed) = match mark {
            Mark::Own => (right_weight(level), 0.0),
            Mark::Helped if shown_how => (SHOWN * right_weight(level), 0.0),
            Mark::Helped => (HELPED * right_weight(level), 0.0),
            Mark::Slip | Mark::Other => (0.0, miss_weight(level)),
            Mark::DontKnow => (0.0, DONT_KNOW * miss_weight(level)),
        };
        Self { right: self.right * KEPT + right, missed: self.missed * KEPT + missed }
    }

    /// The probability at level 2.
    pub fn probability(self) -> Probability {
        self.probability_at(Level::OnTarget)
    }

    /// The probability at a level.
    pub fn probability_at(self, level: Level) -> Probability {
        let steps = f64::from(level.number()) - 2.0;
        let odds =
            PRIOR + RIGHT * libm::log(1.0 + self.right) - MISS * libm::log(1.0 + self.missed) - LEVEL_STEP * steps;
        Probability::new(1.0 / (1.0 + libm::exp(-odds)))
    }
}

const fn right_weight(level: Level) -> f64 {
    match level {
        Level::FirstSteps => 0.5,
        Level::OnTarget => 1.0,
        Level::Stretch => 1.3,
    }
}

const fn miss_weight(level: Level) -> f64 {
    match level {
        Level::FirstSteps => 1.3,
        Level::OnTarget => 1.0,
        Level::Stretch => 0.6,
    }
}
