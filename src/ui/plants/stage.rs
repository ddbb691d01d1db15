#[cfg(feature = "ui")]
use super::Species;

/// How far a skill has grown. Every stage is taller than the one before; no stage is ever taken back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Stage {
    /// Not met yet, and open all the same.
    #[default]
    Knot,
    /// Ready: everything it builds on is there.
    Bud,
    /// Started.
    Sprout,
    /// Practicing, with evidence.
    Leaf,
    /// Secure.
    Bloom,
}

impl Stage {
    /// The name the style knows it by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Knot => "knot",
            Self::Bud => "bud",
            Self::Sprout => "sprout",
            Self::Leaf => "leaf",
            Self::Bloom => "bloom",
        }
    }

    /// The drawing in the sprite; only a bloom differs by species.
    #[cfg(feature = "ui")]
    pub(crate) const fn href(self, species: Species) -> &'static str {
        match (self, species) {
            (Self::Knot, _) => "#p-knot",
            (Self::Bud, _) => "#p-bud",
            (Self::Sprout, _) => "#p-sprout",
            (Self::Leaf, _) => "#p-leaf",
            (Self::Bloom, Species::Ten) => "#p-bloom-ten",
            (Self::Bloom, Species::Pairs) => "#p-bloom-pairs",
            (Self::Bloom, Species::Quarter) => "#p-bloom-quarter",
            (Self::Bloom, Species::Stack) => "#p-bloom-stack",
            (Self::Bloom, Species::Star) => "#p-bloom-star",
        }
    }
}
