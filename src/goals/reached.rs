use super::{KeptGoal, wished};
use crate::{
    curriculum::Index,
    learner::Learner,
    record::Wish,
    units::{BoardId, Day},
};
use std::collections::BTreeMap;

/// How far a goal is: so many of so many.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reached {
    /// What is there.
    pub done: u32,
    /// What was wished for; at least 1.
    pub of: u32,
}

/// How far each choice board is that a goal may name: the squares done, of those its rule asks for.
pub type BoardShares = BTreeMap<BoardId, Reached>;

impl Reached {
    /// Whether all is there.
    pub const fn is_all(self) -> bool {
        self.done >= self.of
    }
}

/// How far a goal is by what the record tells: skills in bloom, or days or minutes from the day it was set to the day it is for. A project
/// goes by the learner's own word on its criteria, a board by its squares. None where nothing can be counted: a project without criteria,
/// a board that is not among `boards`.
pub fn reached(kept: &KeptGoal, learner: &Learner, index: &Index, boards: &BoardShares) -> Option<Reached> {
    let last = kept.goal.by.unwrap_or(Day(i32::MAX));
    let days = || learner.days().range(kept.set..=last.max(kept.set)).map(|(_, tally)| tally);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let (done, of) = match &kept.goal.wish {
        Wish::Days(wanted) => (count(days().filter(|tally| tally.answered() > 0).count()), u32::from(*wanted)),
        Wish::Minutes(wanted) => (days().map(|tally| tally.seconds).sum::<u32>() / 60, u32::from(*wanted)),
        Wish::Board { board, .. } => boards.get(board).map(|share| (share.done, share.of))?,
        Wish::Project if kept.goal.criteria.is_empty() => return None,
        Wish::Project => {
            let newest = kept.evidence.last().map(|(_, _, _, ratings)| ratings.as_slice()).unwrap_or_default();
            (count(newest.iter().filter(|rating| **rating == 2).count()), count(kept.goal.criteria.len()))
        }
        wish @ (Wish::Skills(_) | Wish::Standard(_) | Wish::Grade(_)) => {
            let skills = wished(wish, index);
            if skills.is_empty() {
                return None;
            }
            let secure = skills.iter().filter(|skill| learner.skill(skill).secure().is_some()).count();
            (count(secure), count(skills.len()))
        }
    };
    Some(Reached { done: done.min(of.max(1)), of: of.max(1) })
}
