use super::{Face, Hint, Key, Level, Slip, pictures::Picture};
use crate::{
    language::{Notation, Rich},
    units::{ExerciseId, Seed},
};
use serde::{Deserialize, Serialize};

/// Where an item comes from: enough to make it again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ItemRef {
    /// The recipe.
    pub exercise: ExerciseId,
    /// Which version of the recipe.
    pub version: u32,
    /// The number it grew from.
    #[serde(with = "seed_text")]
    pub seed: Seed,
    /// The theme of its story; changes names and things, never numbers.
    pub theme: String,
}

/// One question made from a recipe and a seed.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Item {
    /// Where it comes from.
    pub made_from: ItemRef,
    /// How far it reaches.
    pub level: Level,
    /// What the learner sees.
    pub face: Face,
    /// What is right. For the marker alone.
    pub key: Key,
    /// The known wrong ways with this item's numbers.
    pub slips: Vec<Slip>,
    /// Hints, from the gentlest: the question, the picture or a smaller case, the first step.
    pub hints: Vec<Hint>,
    /// The worked example of this very item.
    pub steps: Vec<Step>,
    /// The drawn values as short exact text, kept with an attempt so that it can be read without its pack.
    pub values: Vec<(String, String)>,
    /// How its numbers are written, and read.
    #[serde(skip)]
    pub notation: Notation,
}

/// One step of a worked example.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Step {
    /// What is said.
    pub says: Rich,
    /// The picture as it looks at this step, where it changes.
    pub picture: Option<Picture>,
}

/// Seeds travel as text: JSON numbers lose the last digits of 64 bits in many readers.
mod seed_text {
    use crate::units::Seed;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(seed: &Seed, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(seed)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Seed, D::Error> {
        String::deserialize(deserializer)?.parse().map(Seed).map_err(D::Error::custom)
    }
}

crate::units::packed!(struct ItemRef { exercise, version, seed, theme });
