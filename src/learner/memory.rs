use super::{SkillEvidence, Try};
use crate::units::Day;

/// Days until a secure skill is worth a check, and from check to check: each right one brings the next.
///
/// Chosen by hand, each a little more than twice the last, until the fitted model of forgetting comes.
const INTERVALS: [u16; 5] = [7, 16, 35, 75, 160];
/// Days until the next check after an answer that was not right.
const SOON: u16 = 2;
/// The most days that are ever counted.
const MOST_DAYS: i32 = 400;

/// When a secure skill was last refreshed, and how long that lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Memory {
    /// The day of the last answer since it became secure, or that day itself.
    pub refreshed: Day,
    /// Days from then until it is worth a check.
    pub lasts: u16,
    step: usize,
}

/// A secure skill is worth a check. That takes nothing away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// Days since it was last used, at most 400.
    pub away: u16,
    /// Days since the check fell due.
    pub overdue: u16,
}

impl Memory {
    /// What is known of a secure skill; `None` before it is secure.
    pub fn of(evidence: &SkillEvidence) -> Option<Self> {
        let secure = evidence.secure()?;
        let start = Self { refreshed: secure.day, lasts: INTERVALS[0], step: 0 };
        Some(evidence.tries_since_secure().iter().fold(start, Self::after))
    }

    /// A right answer when half the time is over brings the next interval, an earlier one starts the same again; one that is not
    /// right yet brings a check soon.
    fn after(self, one: &Try) -> Self {
        let waited = span(self.refreshed, one.day);
        let refreshed = self.refreshed.max(one.day);
        if !one.mark.is_right() {
            return Self { refreshed, lasts: SOON, step: self.step.saturating_sub(1) };
        }
        let grows = self.lasts > SOON && waited * 2 >= self.lasts && one.mark == super::Mark::Own;
        let step = if grows { (self.step + 1).min(INTERVALS.len() - 1) } else { self.step };
        Self { refreshed, lasts: INTERVALS[step], step }
    }

    /// Whether it is worth a check on that day.
    pub fn due(self, today: Day) -> Option<Due> {
        let away = span(self.refreshed, today);
        (away >= self.lasts).then(|| Due { away, overdue: away - self.lasts })
    }
}

/// Days from one to the other, 0 to 400.
pub(super) fn span(from: Day, to: Day) -> u16 {
    u16::try_from(to.0.saturating_sub(from.0).clamp(0, MOST_DAYS)).unwrap_or(0)
}
