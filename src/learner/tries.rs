use crate::{
    practice::{Level, Verdict},
    record::{Attempt, Help},
    units::{Day, ExerciseId},
};

/// One try, as a leaf on the evidence stem.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Try {
    /// The learner's local day.
    pub day: Day,
    /// The exercise it was at.
    pub exercise: ExerciseId,
    /// How far that reached.
    pub level: Level,
    /// What it showed.
    pub mark: Mark,
    /// The help used before it.
    pub help: Help,
}

/// What a try showed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// Right at the first try, without help.
    Own,
    /// Right with help: after a hint, a worked example, or what the app said to an earlier try.
    Helped,
    /// Not yet, and a known slip explains it.
    Slip,
    /// Not yet, and nothing known explains it.
    Other,
    /// "I don't know yet", said by the learner.
    DontKnow,
}

impl Mark {
    /// What an attempt showed; `None` where it counts neither for nor against.
    pub fn of(attempt: &Attempt) -> Option<Self> {
        match &attempt.verdict {
            Verdict::Right if attempt.help.is_none() && attempt.try_number <= 1 => Some(Self::Own),
            Verdict::Right => Some(Self::Helped),
            Verdict::NotYet(_) if attempt.slip.is_some() => Some(Self::Slip),
            Verdict::NotYet(_) => Some(Self::Other),
            Verdict::OtherForm | Verdict::NotReady(_) => None,
        }
    }

    /// Whether the answer was right.
    pub const fn is_right(self) -> bool {
        matches!(self, Self::Own | Self::Helped)
    }

    /// Whether an answer was given and was not right yet.
    pub const fn is_miss(self) -> bool {
        matches!(self, Self::Slip | Self::Other)
    }
}

crate::units::packed!(struct Try { day, exercise, level, mark, help });
crate::units::packed!(
    enum Mark {
        Own,
        Helped,
        Slip,
        Other,
        DontKnow,
    }
);
