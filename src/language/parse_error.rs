use std::fmt;

/// Why a line of a pack cannot be read, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseError {
    /// The byte of the source where it went wrong.
    pub at: usize,
    /// What is wrong there.
    pub kind: ParseProblem,
}

/// What can be wrong with a line of a pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ParseProblem {
    /// Something else should stand here.
    Expected {
        /// What should, with its article.
        what: &'static str,
        /// What it should follow; empty at the start.
        after: String,
    },
    /// Nothing should stand here any more.
    Unexpected(String),
    /// A character that the language does not know.
    UnknownCharacter(char),
    /// A text, `{`, `$` or bracket that is never closed.
    Unclosed(&'static str),
    /// No function has that name.
    UnknownFunction(String),
    /// A function is given too few or too many things.
    WrongCount {
        /// The function.
        function: &'static str,
        /// The least it needs.
        least: usize,
        /// The most it takes.
        most: usize,
    },
    /// No format has that name.
    UnknownFormat(String),
    /// A number beyond 10^12.
    TooBig,
    /// More characters than one line may have.
    TooLong,
    /// Brackets within brackets, deeper than anyone can read.
    TooDeep,
    /// A bracket in a sentence that holds no name of a gap.
    BadGap,
    /// A backslash before a character that needs none.
    BadEscape(char),
    /// A word in mathematics that is not in quotes.
    BareWord(String),
    /// A closing brace that nothing opened.
    StrayBrace,
}

impl ParseError {
    pub(super) const fn new(at: usize, kind: ParseProblem) -> Self {
        Self { at, kind }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)
    }
}

impl fmt::Display for ParseProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected { what, after } if after.is_empty() => write!(f, "I expected {what} at the start."),
            Self::Expected { what, after } => write!(f, "I expected {what} after {after}."),
            Self::Unexpected(found) => write!(f, "I did not expect {found} here."),
            Self::UnknownCharacter(c) => write!(f, "I do not know the character {c}."),
            Self::Unclosed(what) => write!(f, "This {what} is never closed."),
            Self::UnknownFunction(name) => write!(f, "There is no function named {name}."),
            Self::WrongCount { function, least, most } if least == most => {
                write!(f, "The function {function} takes exactly {least} in its parentheses.")
            }
            Self::WrongCount { function, least, most: usize::MAX } => {
                write!(f, "The function {function} needs at least {least} in its parentheses.")
            }
            Self::WrongCount { function, least, most } => {
                write!(f, "The function {function} takes {least} to {most} in its parentheses.")
            }
            Self::UnknownFormat(name) => write!(f, "There is no format named {name}."),
            Self::TooBig => f.write_str("This number is beyond 1,000,000,000,000."),
            Self::TooLong => f.write_str("This line is too long."),
            Self::TooDeep => f.write_str("There are too many brackets within brackets."),
            Self::BadGap => f.write_str("A gap is a name in brackets, like [a]. Write \\[ for a plain bracket."),
            Self::BadEscape(c) => write!(f, "A backslash may not stand before {c}."),
            Self::BareWord(word) => write!(f, "Between dollar signs a word needs quotes, like \"{word}\"."),
            Self::StrayBrace => f.write_str("This } closes nothing. Write \\} for a plain brace."),
        }
    }
}
