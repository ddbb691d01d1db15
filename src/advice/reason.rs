use crate::{learner::ToBloom, record::Grade, units::SkillId};

/// Why something is offered: the terms that decided, for a sentence that starts with "Because".
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// A question there is not done.
    Unfinished,
    /// It is close to a bloom.
    CloseToBloom {
        /// Right answers of the learner's own so far.
        own_right: u32,
        /// What is missing.
        missing: ToBloom,
    },
    /// It was started, and is growing.
    Growing {
        /// Right answers so far, with help or without; 0 where there was none yet.
        right: u32,
    },
    /// It is secure, and has not been used for a while.
    Due {
        /// Days since it was last used, at most 400.
        days: u16,
    },
    /// What the learner knows gets them ready for it.
    RestsOn {
        /// The skills they know that it builds on.
        skills: Vec<SkillId>,
    },
    /// "Find my place" found it to be a good place to begin.
    FoundPlace,
    /// It is where a grade begins.
    FirstInGrade {
        /// The grade.
        grade: Grade,
    },
    /// It leads on to more than anything else that is ready in its grade.
    OpensMost {
        /// How many skills build on it, at least 2.
        count: u32,
    },
    /// Nothing that is written has to come before it.
    NothingBefore,
    /// There is nothing for the learner's grade yet; this is the nearest there is.
    NothingHereForGrade {
        /// The learner's grade.
        wanted: Grade,
        /// The grade this is from.
        offered: Grade,
    },
    /// The same skill came three times or more in a row; something different helps it stay.
    SomethingElse {
        /// That skill.
        instead_of: SkillId,
    },
    /// Of all that is secure, it was used longest ago. Nothing is due.
    LongestAgo {
        /// Days since it was last used, at most 400.
        days: u16,
    },
    /// A look ahead: it builds on what is not known yet.
    LooksAhead {
        /// What it builds on and is not known yet.
        rests_on: Vec<SkillId>,
    },
}
