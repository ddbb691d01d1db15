//! Which flower a strand of the curriculum bears.

use super::widgets;
use crate::curriculum::Strand;

pub use widgets::Species;

impl Species {
    /// The flower of a strand; each holds an idea of its own.
    pub const fn of(strand: Strand) -> Self {
        match strand {
            Strand::Number => Self::Ten,
            Strand::Multiply => Self::Pairs,
            Strand::Fractions => Self::Quarter,
            Strand::Measure => Self::Stack,
            Strand::Shape => Self::Star,
        }
    }
}
