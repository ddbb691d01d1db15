use crate::{record::Kept, units::LearnerId};

/// What another tab of this app did.
#[derive(Clone, PartialEq, Debug)]
pub enum OtherTab {
    /// It kept events.
    Wrote {
        /// Whose.
        learner: LearnerId,
        /// Which. Some may be known already.
        kept: Vec<Kept>,
    },
    /// It deleted a learner. This tab writes nothing more for them.
    Deleted(LearnerId),
    /// Somebody cleared everything.
    Cleared,
    /// It changed the list of learners, a name or a look.
    Heads,
}
