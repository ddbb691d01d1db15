use super::{Pace, PaceWeek};
use crate::units::Draw;

/// How likely one week is followed by the week that followed it before: weeks away come in runs.
const RUNS_ON: f64 = 0.6;
/// How much a pace may differ from what its weeks say (a standard deviation of its logarithm), and how much it drifts each week.
const UNSURE: f64 = 0.2;
const DRIFT: f64 = 0.1;

/// One way the weeks to come could go.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Future {
    /// Answers on the way to a bloom.
    pub answers: f64,
    /// Days with practice.
    pub days: f64,
    /// Minutes.
    pub minutes: f64,
}

/// Draws one: a first pick of weeks says how much these weeks can be believed, runs of picked weeks follow one another, and the pace
/// drifts.
pub(super) fn future(pace: &Pace, days: i32, more: f64, draw: &mut Draw) -> Future {
    let picked: Vec<PaceWeek> = (0..pace.weeks.len()).map(|_| pace.weeks[draw.index(pace.weeks.len())]).collect();
    let sum = |weeks: &[PaceWeek]| weeks.iter().map(|week| week.answers).sum::<f64>();
    let (was, is) = (sum(&pace.weeks), sum(&picked));
    let believed = if was > 0.0 { (is / was).clamp(0.4, 2.0) } else { 1.0 };
    let mut level = UNSURE * normal(draw);
    let mut future = Future::default();
    let (mut at, mut left) = (draw.index(pace.weeks.len()), days);
    while left > 0 {
        let part = f64::from(left.min(7)) / 7.0;
        let week = pace.weeks.get(at).copied().unwrap_or_default();
        let rate = more * libm::sqrt(believed) * libm::exp(level);
        future.answers += part * rate * week.answers * pace.effort.toward;
        future.days += part * (rate * week.days).min(7.0);
        future.minutes += part * rate * week.minutes;
        at = if draw.fraction() < RUNS_ON { (at + 1) % pace.weeks.len().max(1) } else { draw.index(pace.weeks.len()) };
        level += DRIFT * normal(draw);
        left -= 7;
    }
    future
}

/// A number of the standard normal distribution (Box and Muller 1958).
pub(super) fn normal(draw: &mut Draw) -> f64 {
    let radius = libm::sqrt(-2.0 * libm::log(1.0 - draw.fraction()));
    radius * libm::cos(core::f64::consts::TAU * draw.fraction())
}
