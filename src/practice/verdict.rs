use super::NotReady;
use serde::{Deserialize, Serialize};

/// What the marker says to a response.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Right, in whatever spelling.
    Right,
    /// The right value in another form than the question asked for. Counts neither for nor against.
    OtherForm,
    /// Not the answer yet.
    NotYet(NotYet),
    /// Empty or unreadable: no attempt at all, and never wrong.
    NotReady(NotReady),
}

/// What is known of an answer that is not right yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotYet {
    /// A known wrong way explains it: the slip at this place in the item's list.
    Slip(usize),
    /// All that was given is right, and some is missing.
    Partly,
    /// Nothing known explains it.
    Unknown,
}

impl Verdict {
    /// Whether the answer was right.
    pub const fn is_right(&self) -> bool {
        matches!(self, Self::Right)
    }
}
