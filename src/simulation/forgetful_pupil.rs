use super::{
    chance::{between, normal},
    growth_pupil::GrowthPupil,
};
use crate::{practice::Level, units::Draw};

/// A child that learns by degrees, forgets a part of it overnight, less each time, and was placed before it began: what placement
/// believed is right more often than not, as the table of `workbench placement` has it, and wrong sometimes.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct ForgetfulPupil {
    inner: GrowthPupil,
    start: f64,
    loses: f64,
    believed: f64,
}

impl ForgetfulPupil {
    pub fn new(draw: &mut Draw) -> Self {
        let inner = GrowthPupil::new(draw);
        // what placement saw: the strength through a glass, with a bar where the skill counts as known
        let seen = inner.strength + 1.0 * normal(draw) - 1.2;
        let believed = 1.0 / (1.0 + libm::exp(-1.5 * seen));
        Self { start: inner.strength, inner, loses: between(draw, 0.1, 0.5), believed }
    }

    pub fn knows(&self) -> bool {
        self.inner.knows()
    }

    pub fn success(&self) -> f64 {
        self.inner.success(Level::OnTarget)
    }

    pub const fn believed(&self) -> f64 {
        self.believed
    }

    pub fn answers(&mut self, level: Level, draw: &mut Draw) -> bool {
        self.inner.answers(level, draw)
    }

    /// A night: part of what was gained is gone, and the next night takes a smaller part.
    pub fn sleeps(&mut self) {
        self.inner.strength -= self.loses * (self.inner.strength - self.start).max(0.0);
        self.loses *= 0.7;
    }
}
