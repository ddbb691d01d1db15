use super::chance::{between, happens, normal};
use crate::{practice::Level, units::Draw};

/// Predicted success at level 2 from which a child that learns by degrees knows a skill. Guessing is counted in.
pub(super) const KNOWS: f64 = 0.85;
/// Log-odds between one level and the next.
const LEVEL_STEP: f64 = 0.8;

/// A child that learns by degrees: the log-odds of a right answer rise with practice, by less the nearer to the top. Where it starts
/// comes half from an ability that all skills share and half from the skill itself.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct GrowthPupil {
    /// Log-odds at level 2, without guessing and slips.
    pub strength: f64,
    pub ability: f64,
    pub top: f64,
    rate: f64,
    guess: f64,
    slip: f64,
}

impl GrowthPupil {
    pub fn new(draw: &mut Draw) -> Self {
        let ability = normal(draw);
        Self {
            strength: 1.1 * ability + 1.1 * normal(draw) - 0.4,
            ability,
            top: 3.2 + 0.6 * normal(draw) + 0.4 * ability,
            rate: between(draw, 0.03, 0.14),
            guess: between(draw, 0.05, 0.2),
            slip: between(draw, 0.01, 0.06),
        }
    }

    pub fn success(&self, level: Level) -> f64 {
        let odds = self.strength - LEVEL_STEP * (f64::from(level.number()) - 2.0);
        self.guess + (1.0 - self.guess - self.slip) / (1.0 + libm::exp(-odds))
    }

    pub fn knows(&self) -> bool {
        self.success(Level::OnTarget) >= KNOWS
    }

    pub fn answers(&mut self, level: Level, draw: &mut Draw) -> bool {
        let right = happens(draw, self.success(level));
        self.strength += self.rate * (self.top - self.strength).max(0.0);
        right
    }
}
