use crate::{
    learner::{DayTally, Learner},
    units::Day,
};

/// One bar of the small chart of answers by day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DayAnswers {
    /// The day.
    pub day: Day,
    /// What was answered then; all zeros on a day away, which is fine.
    pub tally: DayTally,
}

/// The answers of the days up to and with `last`, days away among them, from the earliest. At most 400 days.
pub fn answers_by_day(learner: &Learner, last: Day, days: u16) -> Vec<DayAnswers> {
    let first = last.0.saturating_sub(i32::from(days.min(400)) - 1);
    let tally = |day: &Day| learner.days().get(day).copied().unwrap_or_default();
    (first..=last.0).map(Day).map(|day| DayAnswers { day, tally: tally(&day) }).collect()
}
