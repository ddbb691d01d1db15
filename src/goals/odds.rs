use super::{
    BoardShares, KeptGoal, Pace, WEEKS_WANTED,
    effort::OpenSkill,
    future::{Future, future},
    needed, reached,
};
use crate::{
    curriculum::Index,
    learner::Learner,
    record::Wish,
    units::{Day, Draw, Seed},
};

/// Futures that are drawn for one answer.
const FUTURES: u32 = 200;
/// Days ahead where the learner set no day.
const AHEAD: i32 = 28;
/// The futures that targets are chosen by.
const NEAR: Seed = Seed(1);
/// What "later" means.
const LATER: i32 = 14;

/// How a goal stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Odds {
    /// It is reached.
    Reached,
    /// There is not enough of one's own pace yet.
    TooFew {
        /// Whole weeks there are.
        weeks: u8,
        /// Whole weeks there have to be.
        wanted: u8,
    },
    /// The day is over.
    Over,
    /// It goes by the learner's own word.
    OwnWord,
    /// It goes by squares of a board: they come in all sizes, and the pace of answers says nothing about them.
    Squares,
    /// What ten months like one's own would bring.
    Told(Outlook),
}

/// Leaves of ten, and what would change them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outlook {
    /// In ten times like this, so often it is reached.
    pub leaves: u8,
    /// Up to which day.
    pub until: Day,
    /// The same with two more weeks.
    pub later: u8,
    /// The same with one more day of practice each week.
    pub more: u8,
    /// The same with half of what is left.
    pub smaller: u8,
}

/// The word for the leaves.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Word {
    /// Two leaves or fewer.
    NotByThen,
    /// Three to seven.
    Stretch,
    /// Eight or more.
    Likely,
}

impl Outlook {
    /// The word for its leaves.
    pub const fn word(self) -> Word {
        match self.leaves {
            0..=2 => Word::NotByThen,
            3..=7 => Word::Stretch,
            _ => Word::Likely,
        }
    }
}

/// How likely a goal is reached by its day, from the learner's own weeks. The seed makes the same leaves for the same day again.
pub fn odds(
    kept: &KeptGoal,
    (learner, boards): (&Learner, &BoardShares),
    index: &Index,
    today: Day,
    seed: Seed,
) -> Odds {
    let so_far = reached(kept, learner, index, boards);
    if so_far.is_some_and(|so_far| so_far.is_all()) {
        return Odds::Reached;
    }
    let until = kept.goal.by.unwrap_or(Day(today.0 + AHEAD));
    let open = so_far.map_or(0.0, |so_far| f64::from(so_far.of - so_far.done));
    let mut skills: Vec<OpenSkill> = Vec::new();
    let wanted = match &kept.goal.wish {
        Wish::Project => return Odds::OwnWord,
        Wish::Board { .. } => return Odds::Squares,
        _ if until < today => return Odds::Over,
        Wish::Days(_) => Future { days: open, ..Future::default() },
        Wish::Minutes(_) => Future { minutes: open, ..Future::default() },
        wish @ (Wish::Skills(_) | Wish::Standard(_) | Wish::Grade(_)) => {
            skills = needed(wish, learner, index).iter().map(|skill| OpenSkill::new(learner, skill)).collect();
            if skills.is_empty() {
                return Odds::OwnWord; // none of its skills is written: the app cannot see it
            }
            Future::default()
        }
    };
    let pace = Pace::of(learner, today);
    if !pace.is_enough() {
        let weeks = u8::try_from(pace.weeks.len()).unwrap_or(u8::MAX);
        return Odds::TooFew { weeks, wanted: WEEKS_WANTED as u8 };
    }
    let days = until.0 - today.0 + 1; // today counts
    let count = |half: bool, days: i32, more: f64| {
        let size = if half { 0.5 } else { 1.0 };
        let wanted = Future { days: wanted.days * size, minutes: wanted.minutes * size, ..wanted };
        leaves(&pace, (wanted, &skills, size), (days, more), seed)
    };
    let usual = pace.mean().days.max(0.5);
    Odds::Told(Outlook {
        leaves: count(false, days, 1.0),
        until,
        later: count(false, days + LATER, 1.0),
        more: count(false, days, ((usual + 1.0) / usual).min(7.0 / usual)),
        smaller: count(true, days, 1.0),
    })
}

/// In how many of ten futures like one's own weeks so many days are practiced up to a day.
pub(super) fn days_leaves(pace: &Pace, wanted: u16, days: i32) -> u8 {
    leaves(pace, (Future { days: f64::from(wanted), ..Future::default() }, &[], 1.0), (days, 1.0), NEAR)
}

/// In how many of them these skills are in bloom.
pub(super) fn skills_leaves(pace: &Pace, skills: &[OpenSkill], days: i32) -> u8 {
    leaves(pace, (Future::default(), skills, 1.0), (days, 1.0), NEAR)
}

/// In ten futures, so many bring what is wanted, of which the skills take a size of what they take; rounded to the nearest.
fn leaves(pace: &Pace, wanted: (Future, &[OpenSkill], f64), (days, more): (i32, f64), seed: Seed) -> u8 {
    let (wanted, skills, size) = wanted;
    let mut draw = Draw::new(seed, &["odds"]);
    let brought = (0..FUTURES).filter(|_| {
        let answers = size * pace.effort.draw(skills, &mut draw);
        let future = future(pace, days, more, &mut draw);
        future.answers >= answers && future.days >= wanted.days && future.minutes >= wanted.minutes
    });
    let brought = u32::try_from(brought.count()).unwrap_or(0);
    u8::try_from((brought * 10 + FUTURES / 2) / FUTURES).unwrap_or(10)
}
