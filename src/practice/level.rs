use serde::{Deserialize, Serialize};

/// How far an exercise reaches: first steps, on target, or a stretch. A learner has a present level in each skill.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Level {
    /// Level 1.
    #[default]
    FirstSteps,
    /// Level 2: what the standard asks.
    OnTarget,
    /// Level 3.
    Stretch,
}

impl Level {
    /// All three, from the easiest.
    pub const ALL: [Self; 3] = [Self::FirstSteps, Self::OnTarget, Self::Stretch];

    /// 1, 2 or 3.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.number()
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|level| level.number() == number)
            .ok_or_else(|| format!("level {number} should be 1, 2 or 3"))
    }
}

crate::units::packed!(
    enum Level {
        FirstSteps,
        OnTarget,
        Stretch,
    }
);
