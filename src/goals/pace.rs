use super::Effort;
use crate::{learner::Learner, units::Day};

/// Whole weeks of one's own before odds are told.
pub const WEEKS_WANTED: usize = 3;
/// The newest weeks that count.
const MOST_WEEKS: i32 = 12;

/// One week of practice.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct PaceWeek {
    /// Answers.
    pub answers: f64,
    /// Days with an answer, 0 to 7.
    pub days: f64,
    /// Minutes.
    pub minutes: f64,
}

/// A learner's own pace: whole weeks up to yesterday, weeks away among them, and what a skill took.
#[derive(Clone, PartialEq, Debug)]
pub struct Pace {
    /// The oldest first.
    pub weeks: Vec<PaceWeek>,
    /// What a skill takes.
    pub effort: Effort,
}

impl Pace {
    /// The pace that the record tells on a day.
    pub fn of(learner: &Learner, today: Day) -> Self {
        let first = learner.days().keys().next().copied().unwrap_or(today);
        let whole = ((today.0 - first.0) / 7).clamp(0, MOST_WEEKS);
        let week = |back: i32| {
            let (from, to) = (Day(today.0 - 7 * back), Day(today.0 - 7 * (back - 1)));
            let mut week = PaceWeek::default();
            for (_, tally) in learner.days().range(from..to) {
                week.answers += f64::from(tally.answered());
                week.days += f64::from(u8::from(tally.answered() > 0));
                week.minutes += f64::from(tally.seconds) / 60.0;
            }
            week
        };
        Self { weeks: (1..=whole).rev().map(week).collect(), effort: Effort::of(learner) }
    }

    /// Whether there is enough of it to tell odds.
    pub fn is_enough(&self) -> bool {
        self.weeks.len() >= WEEKS_WANTED
    }

    /// The mean of the weeks; nothing where there are none.
    pub fn mean(&self) -> PaceWeek {
        let count = self.weeks.len().max(1) as f64;
        let sum = |part: fn(&PaceWeek) -> f64| self.weeks.iter().map(part).sum::<f64>() / count;
        PaceWeek { answers: sum(|week| week.answers), days: sum(|week| week.days), minutes: sum(|week| week.minutes) }
    }

    /// Skills that come into bloom in a usual week.
    pub fn skills(&self) -> f64 {
        self.mean().answers * self.effort.toward / self.effort.usual()
    }
}

/// How much of a skill is left before it is secure, 0 to 1: what is missing beside what is there.
pub(super) fn left(learner: &Learner, skill: &crate::units::SkillId) -> f64 {
    let evidence = learner.skill(skill);
    let missing = learner.to_bloom(skill).map_or(0.0, |missing| f64::from(missing.own));
    if missing <= 0.0 { 0.0 } else { missing / (missing + f64::from(evidence.own())) }
}
