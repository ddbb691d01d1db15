use crate::{learner::Learner, record::Sureness};

/// Answers for which the learner said how sure they were, before anything can be told from them.
const ENOUGH: u32 = 20;

/// How sure a learner was, beside how it turned out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Confidence {
    /// Too few to tell.
    TooFew {
        /// Answers so far.
        answers: u32,
        /// Answers wanted.
        wanted: u32,
    },
    /// Enough to look at: a row for each word, from guessing to sure.
    Enough(Vec<SureRow>),
}

/// One word and what became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SureRow {
    /// What the learner said.
    pub said: Sureness,
    /// How often.
    pub answers: u32,
    /// How often the answer was right.
    pub right: u32,
}

/// What can be told of how well a learner knows what they know. First tries alone.
pub fn confidence(learner: &Learner) -> Confidence {
    let tally = learner.sureness();
    if tally.answers() < ENOUGH {
        return Confidence::TooFew { answers: tally.answers(), wanted: ENOUGH };
    }
    let row = |said| {
        let (answers, right) = tally.of(said);
        SureRow { said, answers, right }
    };
    Confidence::Enough([Sureness::Guessing, Sureness::ThinkSo, Sureness::Sure].map(row).to_vec())
}
