use crate::units::LearnerId;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The random mark of one browser profile. A learner file notes it, so that a device that forgets can be told from another device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeviceMark(pub u64);

/// What this browser profile keeps about itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Device {
    /// Its mark.
    pub mark: DeviceMark,
    /// Who learned here last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<LearnerId>,
    /// Whether somebody said that it clears what is kept between visits.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub forgets: bool,
}

impl Device {
    /// What is kept under its key.
    pub fn write(&self) -> String {
        serde_json::to_string(self).expect("two numbers as text")
    }

    /// What a stored text says, if it can be read.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl fmt::Display for DeviceMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl From<DeviceMark> for String {
    fn from(mark: DeviceMark) -> Self {
        mark.to_string()
    }
}

impl TryFrom<String> for DeviceMark {
    type Error = crate::units::BadId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse::<LearnerId>().map(|id| Self(id.0))
    }
}
