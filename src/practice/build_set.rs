use super::pictures::{ClockFace, HALF_A_DAY};
use serde::{Deserialize, Serialize};

/// What a learner puts a value together with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuildSet {
    /// A clock with two hands. One part: the minutes since 12 o'clock.
    Clock,
}

impl BuildSet {
    /// How the parts lie before anyone touches them.
    pub fn start(self) -> Vec<u32> {
        match self {
            Self::Clock => vec![0],
        }
    }

    /// The value that the parts make.
    pub fn value(self, parts: &[u32]) -> u32 {
        match self {
            Self::Clock => parts.first().map_or(0, |minutes| minutes % HALF_A_DAY),
        }
    }

    /// Parts that make a value.
    pub fn parts(self, value: u32) -> Vec<u32> {
        match self {
            Self::Clock => vec![value % HALF_A_DAY],
        }
    }

    /// Whether parts read from storage can lie in this set.
    pub fn holds(self, parts: &[u32]) -> bool {
        match self {
            Self::Clock => matches!(parts, [minutes] if *minutes < HALF_A_DAY),
        }
    }

    /// A value as people write it: `3:40`.
    pub fn written(self, value: u32) -> String {
        match self {
            Self::Clock => super::pictures::time_text(crate::units::Rational::int(i64::from(value))),
        }
    }

    /// How the parts lie, as an eye tells it.
    pub fn words(self, parts: &[u32]) -> String {
        match self {
            Self::Clock => {
                let face = ClockFace { minutes: self.value(parts), label: None };
                format!("The short hand {}. The long hand {}.", face.short_hand(), face.long_hand())
            }
        }
    }
}
