use super::SealName;
use crate::units::{LearnerId, WriterId};
use std::{fmt, str::FromStr};

/// What every key of ours begins with.
const ROOT: &str = "trellis";

/// A key in storage.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Key {
    /// This browser profile.
    Device,
    /// A learner's head: name, look, what there should be. Two generations, so that one is always whole.
    Head(LearnerId, Generation),
    /// What is typed but not checked.
    Draft(LearnerId),
    /// The `k`-th segment that a load of the page wrote.
    Segment {
        /// Whose.
        learner: LearnerId,
        /// Events, or what cannot be read.
        row: Row,
        /// The load of the page.
        writer: WriterId,
        /// From 0.
        k: u32,
    },
    /// A sealed segment.
    Sealed(LearnerId, SealName),
}

/// Which of the two heads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Generation {
    /// Those with an even counter.
    A,
    /// Those with an odd counter.
    B,
}

/// What a row of segments holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Row {
    /// Events.
    Log,
    /// Lines of opened files that could not be read.
    Aside,
}

/// What all keys of one learner begin with.
pub fn prefix_of(learner: LearnerId) -> String {
    format!("{ROOT}/{learner}/")
}

/// Whose a key is, even where the rest of it makes no sense.
pub fn learner_of(key: &str) -> Option<LearnerId> {
    let mut parts = key.split('/');
    if parts.next() != Some(ROOT) {
        return None;
    }
    parts.next()?.parse().ok().filter(|_| parts.next().is_some())
}

impl Key {
    /// Whose it is; nobody's for the device's own.
    pub const fn learner(self) -> Option<LearnerId> {
        match self {
            Self::Device => None,
            Self::Head(learner, _)
            | Self::Draft(learner)
            | Self::Segment { learner, .. }
            | Self::Sealed(learner, _) => Some(learner),
        }
    }
}

impl Row {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Aside => "aside",
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Device => write!(f, "{ROOT}/device"),
            Self::Head(learner, Generation::A) => write!(f, "{ROOT}/{learner}/head-a"),
            Self::Head(learner, Generation::B) => write!(f, "{ROOT}/{learner}/head-b"),
            Self::Draft(learner) => write!(f, "{ROOT}/{learner}/draft"),
            Self::Sealed(learner, name) => write!(f, "{ROOT}/{learner}/sealed/{name}"),
            Self::Segment { learner, row, writer, k } => write!(f, "{ROOT}/{learner}/{}/{writer}/{k}", row.as_str()),
        }
    }
}

impl FromStr for Key {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = text.split('/').collect();
        let learner = |part: &str| part.parse().map_err(|_| ());
        let key = match parts.as_slice() {
            [_, "device"] => Self::Device,
            [_, who, "head-a"] => Self::Head(learner(who)?, Generation::A),
            [_, who, "head-b"] => Self::Head(learner(who)?, Generation::B),
            [_, who, "sealed", name] => Self::Sealed(learner(who)?, name.parse().map_err(|_| ())?),
            [_, who, "draft"] => Self::Draft(learner(who)?),
            [_, who, row @ ("log" | "aside"), writer, k] => Self::Segment {
                learner: learner(who)?,
                row: if *row == "log" { Row::Log } else { Row::Aside },
                writer: writer.parse().map_err(|_| ())?,
                k: k.parse().map_err(|_| ())?,
            },
            _ => return Err(()),
        };
        if key.to_string() == text { Ok(key) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let (learner, writer) = (LearnerId(7), WriterId(9));
        for key in [
            Key::Device,
            Key::Head(learner, Generation::A),
            Key::Head(learner, Generation::B),
            Key::Draft(learner),
            Key::Segment { learner, row: Row::Log, writer, k: 12 },
            Key::Segment { learner, row: Row::Aside, writer, k: 0 },
            Key::Sealed(learner, SealName(11)),
        ] {
            assert_eq!(key.to_string().parse(), Ok(key));
            assert_eq!(learner_of(&key.to_string()), key.learner());
        }
    }

    #[test]
    fn other_keys_are_not_ours() {
        for other in ["", "theme", "trellis", "other/0000000000000007/draft", "trellis/0000000000000007/log/x/0"] {
            assert!(other.parse::<Key>().is_err(), "{other}");
        }
        assert_eq!(learner_of("trellis/0000000000000007/log/x/0"), Some(LearnerId(7)));
    }
}
