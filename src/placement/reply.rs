use serde::{Deserialize, Serialize};

/// How likely a right answer is from somebody who does not know a topic.
///
/// The usual round figure of the knowledge-tracing literature (Corbett & Anderson 1995 bound guessing by .3).
pub(super) const GUESS: f64 = 0.2;
/// How likely an answer that is not right is from somebody who knows a topic (Corbett & Anderson 1995 bound slips by .1).
pub(super) const SLIP: f64 = 0.1;
/// How likely "I don't know this yet" is from somebody who knows a topic: chosen by hand, since it is said on purpose, rarer than a slip.
const UNSURE: f64 = 0.04;

/// What a child answered when asked about a topic.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// The first answer was right.
    Right,
    /// The first answer was not right yet.
    NotYet,
    /// "I don't know this yet": as good an answer as any, and clearer than a miss.
    DontKnow,
}

impl Reply {
    /// How likely this reply is from somebody who knows the topic, and from somebody who does not.
    ///
    /// Only the ratio of the two matters.
    pub(super) const fn likelihood(self) -> (f64, f64) {
        match self {
            Self::Right => (1.0 - SLIP, GUESS),
            Self::NotYet => (SLIP, 1.0 - GUESS),
            Self::DontKnow => (UNSURE, 1.0 - GUESS),
        }
    }
}
