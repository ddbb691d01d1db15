use super::{Rating, Strength};
use crate::{learner::Mark, units::Day};

/// How a skill was recalled from day to day. A day is one review, however many answers it held: what came back after a miss or with
/// help came back the hard way.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Recall {
    /// How it stood before its last day.
    before: Option<(Strength, Day)>,
    last: Option<Shown>,
}

/// What the last day showed.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Shown {
    day: Day,
    right: bool,
    smooth: bool,
}

impl Shown {
    const fn rating(self) -> Rating {
        match (self.right, self.smooth) {
            (true, true) => Rating::Good,
            (true, false) => Rating::Hard,
            (false, _) => Rating::Again,
        }
    }
}

impl Recall {
    pub(in crate::learner) const NONE: Self = Self { before: None, last: None };

    /// Takes a try in. One from a day before the last one, by a clock that jumped, counts with the last.
    pub(in crate::learner) fn take(&mut self, mark: Mark, day: Day) {
        let (right, smooth) = (mark.is_right(), mark == Mark::Own);
        match &mut self.last {
            Some(last) if day <= last.day => {
                last.right |= right;
                last.smooth &= smooth;
            }
            _ => {
                self.before = self.now();
                self.last = Some(Shown { day, right, smooth });
            }
        }
    }

    /// How it stands, and since which day; `None` before the first try.
    pub fn now(&self) -> Option<(Strength, Day)> {
        let last = self.last?;
        let strength = match self.before {
            None => Strength::new(last.rating()),
            Some((strength, day)) => strength.after(last.rating(), f64::from(super::memory::span(day, last.day))),
        };
        Some((strength, last.day))
    }
}

crate::units::packed!(struct Recall { before, last });
crate::units::packed!(struct Shown { day, right, smooth });
