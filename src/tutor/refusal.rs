use crate::{board::BadBoard, practice::NotReady};

/// Why a command changes nothing. Never a fault of the learner's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The answer is empty or cannot be read yet. Nothing was counted.
    NotReady(NotReady),
    /// A text is longer than is kept.
    TooLong {
        /// Which.
        text: Text,
        /// The most characters.
        most: usize,
        /// The characters given.
        given: usize,
    },
    /// More things than are kept.
    TooMany {
        /// The most.
        most: usize,
        /// How many were given.
        given: usize,
    },
    /// What was to be kept is no board.
    NoBoard(BadBoard),
    /// There is nothing in it yet.
    NothingThere,
    /// The value is right and its form is not the one that was asked for. Nothing was counted.
    OtherForm,
    /// "Find my place" was not begun.
    PlaceNotBegun,
    /// There is no goal by that name.
    NoSuchGoal,
    /// Nothing was written and nothing drawn.
    NothingSaid,
    /// Hints are counted from 1.
    NoSuchHint,
    /// Somebody began here before; what is known of them can be changed.
    BegunBefore,
}

/// A text that a person enters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Text {
    /// What the learner wants to be called.
    Nickname,
    /// The id of an interest.
    Interest,
    /// The question of a look back.
    Question,
    /// The answer of a look back.
    Answer,
    /// A part of a goal.
    Part,
    /// A page of the journal.
    Page,
    /// A whole board, as JSON.
    Board,
    /// What was written on a square.
    Evidence,
    /// A drawing, as text.
    Drawing,
}

impl Text {
    /// The most characters that are kept of it.
    pub const fn most(self) -> usize {
        match self {
            Self::Nickname => 24,
            Self::Interest | Self::Question => 40,
            Self::Answer => 500,
            Self::Part => 300,
            Self::Page => 2000,
            Self::Evidence => 4_000,
            Self::Board | Self::Drawing => 28_000, // with quotes and other signs spelled out, a line holds 64 KB
        }
    }

    pub(super) fn check(self, given: &str) -> Result<(), Refusal> {
        let (most, given) = (self.most(), given.chars().count());
        if given > most { Err(Refusal::TooLong { text: self, most, given }) } else { Ok(()) }
    }
}
