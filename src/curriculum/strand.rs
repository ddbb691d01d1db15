use serde::{Deserialize, Serialize};

/// A column of the map: skills of one strand bear the same flower.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strand {
    /// Number and place value: a daisy of ten petals.
    Number,
    /// Multiply and divide: petals in pairs.
    Multiply,
    /// Fractions and ratio: a circle in quarters.
    Fractions,
    /// Measure and data: florets in rows.
    Measure,
    /// Shape and space: a star.
    Shape,
}

impl Strand {
    /// All strands, from the left of the map.
    pub const ALL: [Self; 5] = [Self::Number, Self::Multiply, Self::Fractions, Self::Measure, Self::Shape];
}
