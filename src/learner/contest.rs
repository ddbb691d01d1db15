use super::Mark;
use crate::{
    practice::Level,
    units::{Day, ExerciseId},
};

/// Check questions of one "I think I know this", each at another exercise.
pub const CHECK_ITEMS: usize = 3;
/// How many of them have to be at level 2 or 3.
const ON_TARGET: u8 = 2;

/// "I think I know this": what the check that it started has shown. Passing makes a skill secure; not passing takes nothing away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contest {
    day: Day,
    right: Vec<ExerciseId>,
    on_target: u8,
    outcome: Outcome,
}

/// How a check stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// Not all of its questions are answered.
    Open,
    /// Three right answers of the learner's own, at three exercises.
    Passed,
    /// One was not right yet, or came with help.
    NotYet,
}

impl Contest {
    pub(super) const fn new(day: Day) -> Self {
        Self { day, right: Vec::new(), on_target: 0, outcome: Outcome::Open }
    }

    /// The day it was started.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// How it stands.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether questions are left.
    pub fn is_open(&self) -> bool {
        self.outcome == Outcome::Open
    }

    /// The exercises answered right so far.
    pub fn right(&self) -> &[ExerciseId] {
        &self.right
    }

    pub(super) fn take(&mut self, exercise: &ExerciseId, level: Level, mark: Mark) {
        if !self.is_open() {
            return;
        }
        if mark != Mark::Own {
            self.outcome = Outcome::NotYet;
        } else if !self.right.contains(exercise) {
            self.right.push(exercise.clone());
            self.on_target += u8::from(level >= Level::OnTarget);
            if self.right.len() >= CHECK_ITEMS {
                self.outcome = if self.on_target >= ON_TARGET { Outcome::Passed } else { Outcome::NotYet };
            }
        }
    }

    /// The learner wants another level: that is practice again.
    pub(super) fn leave(&mut self) {
        if self.is_open() {
            self.outcome = Outcome::NotYet;
        }
    }
}

crate::units::packed!(struct Contest { day, right, on_target, outcome });
crate::units::packed!(
    enum Outcome {
        Open,
        Passed,
        NotYet,
    }
);
