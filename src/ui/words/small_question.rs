use super::Say;

/// What is said around the small question of a hint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SmallQuestion {
    /// Its button.
    CheckThis,
    /// Asks for the answer, after some tries.
    TellMe,
    /// Before the words that lead on, when right.
    Right,
    /// Another number.
    NotYet {
        /// What was typed.
        typed: String,
    },
}

impl Say for SmallQuestion {
    fn english(&self) -> String {
        match self {
            Self::CheckThis => "Check this",
            Self::TellMe => "Tell me",
            Self::Right => "Yes.",
            Self::NotYet { typed } => return format!("You wrote {typed}. Not yet. Look again and try once more."),
        }
        .to_owned()
    }
}
