use super::chance::{between, happens};
use crate::{practice::Level, units::Draw};

/// A child that learns at one stroke, as Bayesian knowledge tracing has it (Corbett & Anderson 1995): before it, right answers are
/// guesses; after it, misses are slips. Each child has chances of their own.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct StepPupil {
    knows: bool,
    learns: f64,
    guess: f64,
    slip: f64,
}

impl StepPupil {
    pub fn new(draw: &mut Draw) -> Self {
        let knew = between(draw, 0.05, 0.6);
        Self {
            knows: happens(draw, knew),
            learns: between(draw, 0.03, 0.25),
            guess: between(draw, 0.1, 0.3),
            slip: between(draw, 0.03, 0.12),
        }
    }

    pub const fn knows(&self) -> bool {
        self.knows
    }

    pub fn success(&self) -> f64 {
        if self.knows { 1.0 - self.slip } else { self.guess }
    }

    pub fn answers(&mut self, level: Level, draw: &mut Draw) -> bool {
        let easier = match level {
            Level::FirstSteps => 0.1,
            Level::OnTarget => 0.0,
            Level::Stretch => -0.05,
        };
        let right = happens(draw, if self.knows { 1.0 - self.slip } else { (self.guess + easier).max(0.05) });
        self.knows |= happens(draw, self.learns);
        right
    }
}
