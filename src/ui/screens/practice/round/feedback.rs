use crate::{
    practice::{NotReady, Verdict},
    ui::words::Practice as Words,
};

/// What was said to an answer.
#[derive(Clone, PartialEq, Debug)]
pub enum Feedback {
    /// It could not be marked.
    NotReady {
        /// Why.
        why: NotReady,
        /// What was typed.
        typed: String,
    },
    /// "I don't know yet" was said.
    NotKnown,
    /// It was marked.
    Marked {
        /// The verdict.
        verdict: Verdict,
        /// Whether help was used.
        helped: bool,
        /// Whether the skill bloomed with it.
        bloomed: bool,
        /// What is still needed for a bloom.
        to_bloom: Option<Words>,
        /// Where nothing known explains a miss: what to look at again.
        look: Words,
    },
}

impl Feedback {
    /// `good` or `look`.
    pub const fn tone(&self) -> &'static str {
        match self {
            Self::Marked { verdict: Verdict::Right, .. } => "good",
            _ => "look",
        }
    }

    /// Whether the item is solved with it.
    pub fn solved(feedback: &Option<Self>) -> bool {
        matches!(feedback, Some(Self::Marked { verdict: Verdict::Right, .. }))
    }
}
