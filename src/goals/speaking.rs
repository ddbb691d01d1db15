use super::{Goals, KeptGoal, Watch};
use crate::{
    curriculum::Index,
    learner::Learner,
    record::{EventId, Obstacle},
    units::Day,
};

/// Misses in a row that count as the obstacle.
const MISSES: u8 = 3;
/// A planned day further back than this is not brought up again.
const DAYS_BACK: i32 = 7;

/// A plan that has something to say now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Speaking {
    /// Whose plan.
    pub goal: EventId,
    /// What happened.
    pub obstacle: Obstacle,
}

/// The plan whose own obstacle has just happened, of the newest goal for which that is so. A plan speaks at most once a day, and once
/// for each time: when [`crate::record::Happening::PlanSpoke`] is kept, it is quiet.
pub fn speaking(goals: &Goals, watch: &Watch, learner: &Learner, index: &Index, today: Day) -> Option<Speaking> {
    let quiet = |kept: &&KeptGoal| kept.spoke.last().is_none_or(|last| last.day < today);
    let due = |kept: &&KeptGoal| match kept.goal.obstacle {
        Obstacle::ThreeMisses => watch.misses_on(today) >= MISSES,
        Obstacle::SkippedCheck => {
            watch.skipped_on(today).is_some_and(|skill| learner.due(skill, index, today).is_some())
        }
        Obstacle::PlannedDay => planned_day_missed(kept, learner, today),
        Obstacle::Other => false,
    };
    let kept = goals.open().filter(quiet).find(due)?;
    Some(Speaking { goal: kept.id, obstacle: kept.goal.obstacle })
}

/// Whether a planned day went by without practice since the goal was set and since its plan last spoke.
fn planned_day_missed(kept: &KeptGoal, learner: &Learner, today: Day) -> bool {
    let spoken = kept.spoke.last().map_or(kept.set.0, |last| last.day.0);
    let from = spoken.max(kept.set.0 + 1).max(today.0 - DAYS_BACK);
    (from..today.0).map(Day).any(|day| {
        kept.goal.rhythm.days.contains(&day.weekday())
            && learner.days().get(&day).is_none_or(|tally| tally.answered() == 0)
    })
}
