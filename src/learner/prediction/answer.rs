/// How easy a question is for most, in log-odds: the share of its skill, and what the item itself adds.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Ease {
    /// Log-odds of a right answer at the skill, for a learner like most.
    pub skill: f64,
    /// What the item adds to that; 0 where the item is new to everybody.
    pub item: f64,
}

/// What an answer showed: right or not, and how much of an answer it is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Answer {
    /// Whether it was right.
    pub right: bool,
    /// 1 for an answer of the learner's own; less for one with help.
    pub weight: f64,
}

impl Answer {
    /// An answer of the learner's own.
    pub const fn own(right: bool) -> Self {
        Self { right, weight: 1.0 }
    }

    /// 1 or 0.
    pub(super) const fn outcome(self) -> f64 {
        if self.right { 1.0 } else { 0.0 }
    }
}
