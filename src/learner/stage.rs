use super::SkillEvidence;

/// Right answers that grow a leaf.
const LEAF: u32 = 3;

/// How far a skill has grown for a learner. Once tried, a stage never falls.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// Not met, and something it builds on is not known yet. Open all the same.
    Knot,
    /// Ready: all it builds on is known.
    Bud,
    /// Started.
    Sprout,
    /// Practicing: three right answers or more.
    Leaf,
    /// Secure.
    Bloom,
}

impl Stage {
    /// The stage that the tries alone give; `None` before the first.
    pub fn of(evidence: &SkillEvidence) -> Option<Self> {
        if evidence.secure().is_some() {
            Some(Self::Bloom)
        } else if evidence.own() + evidence.helped() >= LEAF {
            Some(Self::Leaf)
        } else if evidence.tries().is_empty() {
            None
        } else {
            Some(Self::Sprout)
        }
    }

    /// `knot`, `bud`, `sprout`, `leaf` or `bloom`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Knot => "knot",
            Self::Bud => "bud",
            Self::Sprout => "sprout",
            Self::Leaf => "leaf",
            Self::Bloom => "bloom",
        }
    }
}
