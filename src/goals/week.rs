use super::{KeptGoal, Pace, needed, pace::left};
use crate::{
    curriculum::Index,
    learner::Learner,
    units::{Day, SkillId},
};

/// The most weeks a plan shows.
const MOST_WEEKS: usize = 26;
/// Skills a week before one's own pace says how many.
const USUAL: f64 = 1.0;

/// One week on the way to a goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Week {
    /// Its first day: today, or seven days after the one before.
    pub first: Day,
    /// The skills to work on, what comes first first; none where there is only practice to be done.
    pub skills: Vec<SkillId>,
}

/// The weeks from today to the goal, with what is still to learn in them. Made anew from the record each time it is looked at, so that
/// it fits whatever was done, or was not.
pub fn weeks(kept: &KeptGoal, learner: &Learner, index: &Index, today: Day) -> Vec<Week> {
    let way = needed(&kept.goal.wish, learner, index);
    let work: Vec<f64> = way.iter().map(|skill| left(learner, skill).max(0.1)).collect();
    let all: f64 = work.iter().sum();
    let count = kept.goal.by.map_or_else(|| all / speed(learner, today), |by| f64::from((by.0 - today.0).max(1)) / 7.0);
    let count = (libm::ceil(count).max(1.0) as usize).min(MOST_WEEKS);
    let first = |week: usize| Day(today.0 + 7 * i32::try_from(week).unwrap_or(0));
    let mut weeks: Vec<Week> = (0..count).map(|week| Week { first: first(week), skills: Vec::new() }).collect();
    let share = (all / count as f64).max(0.1);
    let mut before = 0.0;
    for (skill, work) in way.into_iter().zip(work) {
        let begun = before + work / 4.0; // a skill stands in the week it is begun
        let week = (libm::floor(begun / share) as usize).min(count - 1);
        weeks[week].skills.push(skill);
        before += work;
    }
    weeks
}

/// Skills a week at one's own pace.
fn speed(learner: &Learner, today: Day) -> f64 {
    let pace = Pace::of(learner, today);
    if pace.is_enough() { pace.skills().max(0.25) } else { USUAL }
}
