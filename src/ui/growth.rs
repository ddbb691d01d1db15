//! Stages as plants and as words, strands as flowers.

use super::{
    plants::{self, Species},
    words::Growth,
};
use crate::{curriculum::Strand, learner::Stage};

/// The flower of a strand; each holds an idea of its own.
pub const fn species(strand: Strand) -> Species {
    match strand {
        Strand::Number => Species::Ten,
        Strand::Multiply => Species::Pairs,
        Strand::Fractions => Species::Quarter,
        Strand::Measure => Species::Stack,
        Strand::Shape => Species::Star,
    }
}

/// The plant that stands for a stage.
pub const fn drawn(stage: Stage) -> plants::Stage {
    match stage {
        Stage::Knot => plants::Stage::Knot,
        Stage::Bud => plants::Stage::Bud,
        Stage::Sprout => plants::Stage::Sprout,
        Stage::Leaf => plants::Stage::Leaf,
        Stage::Bloom => plants::Stage::Bloom,
    }
}

/// How a skill stands, as a sentence.
pub const fn sentence(stage: Stage, title: String) -> Growth {
    match stage {
        Stage::Knot | Stage::Bud | Stage::Sprout => Growth::Sprouted { title },
        Stage::Leaf => Growth::GrewALeaf { title },
        Stage::Bloom => Growth::Bloomed { title },
    }
}

/// The word for a stage.
pub const fn word(stage: Stage) -> Growth {
    match stage {
        Stage::Knot => Growth::NotMet,
        Stage::Bud => Growth::Ready,
        Stage::Sprout => Growth::Started,
        Stage::Leaf => Growth::Practicing,
        Stage::Bloom => Growth::Secure,
    }
}
