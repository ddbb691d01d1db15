use super::{Rating, Strength};
use crate::{learner::SkillEvidence, units::Day};

/// The most days that are ever counted.
const MOST_DAYS: i32 = 400;

/// When a secure skill was last refreshed, and how long that lasts.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Memory {
    /// The last day with a try at it.
    pub refreshed: Day,
    /// Days from when it counts as fresh until it is worth a check.
    pub lasts: u16,
    /// How firmly it is remembered.
    pub strength: Strength,
    /// The day it counts as fresh from: the last try, or later where it was used in what builds on it.
    fresh: f64,
}

/// A secure skill is worth a check. That takes nothing away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// Days since it was last practiced itself, at most 400.
    pub away: u16,
    /// Days since the check fell due.
    pub overdue: u16,
}

impl Memory {
    /// What its own tries tell of a secure skill; `None` before it is secure.
    pub fn of(evidence: &SkillEvidence) -> Option<Self> {
        let secure = evidence.secure()?;
        let (strength, day) = evidence.recall().now().unwrap_or((Strength::new(Rating::Good), secure.day));
        Some(Self { refreshed: day, lasts: strength.lasts(), strength, fresh: f64::from(day.0) })
    }

    /// After a day on which it was used in something that builds on it: a share of what a good day's own practice would do.
    #[must_use]
    pub fn used(self, day: Day, share: f64) -> Self {
        let away = f64::from(day.0) - self.fresh;
        if away <= 0.0 {
            return self;
        }
        let practiced = self.strength.after(Rating::Good, away);
        let stability = self.strength.stability + share * (practiced.stability - self.strength.stability);
        let strength = Strength { stability, ..self.strength };
        Self { strength, lasts: strength.lasts(), fresh: self.fresh + share * away, ..self }
    }

    /// How likely it still comes back on that day: 0 to 1.
    pub fn retrievability(self, today: Day) -> f64 {
        self.strength.retrievability(self.faded(today))
    }

    /// Whether it is worth a check on that day.
    pub fn due(self, today: Day) -> Option<Due> {
        let over = self.faded(today) - f64::from(self.lasts);
        (over >= 0.0).then(|| Due { away: span(self.refreshed, today), overdue: over as u16 })
    }

    /// Whole days until it is worth a check; 0 once it is.
    pub fn waits(self, today: Day) -> u16 {
        (f64::from(self.lasts) - self.faded(today)).ceil().max(0.0) as u16
    }

    fn faded(self, today: Day) -> f64 {
        (f64::from(today.0) - self.fresh).clamp(0.0, f64::from(MOST_DAYS))
    }
}

/// Days from one to the other, 0 to 400.
pub(super) fn span(from: Day, to: Day) -> u16 {
    u16::try_from(to.0.saturating_sub(from.0).clamp(0, MOST_DAYS)).unwrap_or(0)
}
