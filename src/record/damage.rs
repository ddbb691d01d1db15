use serde::{Deserialize, Serialize};

/// Something that was kept for a learner and cannot be read now. Never thrown away: it travels with the learner file as it was.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Damage {
    /// What is wrong with it.
    pub why: Why,
    /// It, as it was.
    pub raw: Raw,
}

/// What is wrong with a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is no JSON: cut off or changed.
    NotJson,
    /// It is JSON, and not what this event should look like.
    WrongShape,
    /// A number no device could have written: a lamport above 2^53, a moment beyond the calendar.
    OutOfRange,
    /// Longer than [`crate::record::wire::LONGEST_LINE`], or beyond [`crate::record::wire::LARGEST_TEXT`].
    TooLong,
    /// It is no text: half of a pair of UTF-16 units, or bytes that are no UTF-8.
    NotText,
    /// Another content came with the same id. Both are kept, one is folded.
    TwoContents,
    /// The part of storage it stands in has a form this version does not know.
    UnknownForm,
    /// It is a sealed segment that does not go by its name any more. What can be read of it was read.
    BrokenSeal,
    /// It was set aside for a reason this version does not know.
    #[serde(other)]
    Other,
}

/// What could not be read, exactly as it was.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Raw {
    /// Text.
    Text(String),
    /// UTF-16 units that make no text.
    Units(Vec<u16>),
    /// Bytes that make no text.
    Bytes(Vec<u8>),
}

impl Damage {
    /// Text that cannot be read.
    pub fn text(why: Why, text: impl Into<String>) -> Self {
        Self { why, raw: Raw::Text(text.into()) }
    }
}
