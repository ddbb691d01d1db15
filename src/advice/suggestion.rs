use super::Reason;
use crate::{record::Ways, units::SkillId};

/// One thing a learner could do now, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The skill.
    pub skill: SkillId,
    /// What would be done there.
    pub kind: Kind,
    /// Why it is offered.
    pub reason: Reason,
}

/// What a suggestion asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Practice what has been started.
    Practice,
    /// See whether it is still there.
    Check,
    /// Take a look at something new.
    New,
    /// Go on with a question that is not done.
    GoOn,
    /// Do something different for a change.
    Change,
}

/// How many choices a learner wants to see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choices {
    /// Two.
    Two,
    /// Up to four.
    Four,
}

impl Choices {
    /// As the learner's ways of working say.
    pub const fn wanted(ways: Ways) -> Self {
        if ways.two_choices { Self::Two } else { Self::Four }
    }

    pub(super) const fn most(self) -> usize {
        match self {
            Self::Two => 2,
            Self::Four => 4,
        }
    }
}
