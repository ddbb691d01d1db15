use super::manuscript::Form;
use crate::practice::MakeError;

/// What is wrong with a text, and where.
#[derive(Clone, PartialEq, Debug)]
pub struct SourceFault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub trouble: Trouble,
}

/// A place in a text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The byte it begins at.
    pub at: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

/// What is wrong with a text.
#[derive(Clone, PartialEq, Debug)]
pub enum Trouble {
    /// It has more bytes than are read.
    TooLong {
        /// The most.
        most: usize,
    },
    /// Lists in lists in lists.
    TooDeep,
    /// Nothing is written yet.
    Empty,
    /// It breaks the rules of the form it is written in.
    Syntax {
        /// The form.
        form: Form,
        /// What the reader of that form says.
        says: String,
    },
    /// Neither a pack nor a skill nor an exercise.
    NoExercise,
    /// An exercise draws more values, or has more conditions, than are tried while somebody types.
    TooMany {
        /// The most.
        most: usize,
    },
    /// A name that has no meaning here.
    Unknown {
        /// The name.
        name: String,
        /// Names that have one.
        known: Vec<String>,
    },
    /// A name that has to be there.
    Missing {
        /// The name.
        name: String,
    },
    /// Something stands here, and something else should.
    WrongSort {
        /// What stands here.
        found: String,
        /// What should.
        wanted: String,
    },
    /// A name that stands here twice.
    Twice {
        /// The name.
        name: String,
    },
    /// An id that is not spelled as ids are.
    BadId {
        /// The id.
        id: String,
    },
    /// What else the reader says.
    Other {
        /// What it says.
        says: String,
    },
    /// No item can be made of it.
    NotMade(MakeError),
}

impl SourceFault {
    /// The fault at a byte of a text.
    pub fn new(text: &str, at: usize, trouble: Trouble) -> Self {
        Self { place: Place::of(text, at), trouble }
    }
}

impl Place {
    /// The place of a byte of a text.
    pub fn of(text: &str, at: usize) -> Self {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &text[..at];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self { at, line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

impl Trouble {
    /// Reads what serde says of data that has another shape than it should. Its messages are English and have few forms.
    pub(super) fn of_shape(message: &str) -> Self {
        let message = message.rsplit_once(" at line ").map_or(message, |(said, _)| said);
        let named = |start: &str| message.strip_prefix(start).map(|rest| names(rest).into_iter());
        if let Some(mut names) = named("unknown field ").or_else(|| named("unknown variant ")) {
            let name = names.next().unwrap_or_default();
            return Self::Unknown { name, known: names.collect() };
        }
        if let Some(mut names) = named("missing field ") {
            return Self::Missing { name: names.next().unwrap_or_default() };
        }
        if let Some(mut names) = named("duplicate field ") {
            return Self::Twice { name: names.next().unwrap_or_default() };
        }
        let wrong = message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "));
        if let Some((found, wanted)) = wrong.and_then(|rest| rest.rsplit_once(", expected ")) {
            return Self::WrongSort { found: found.to_owned(), wanted: wanted.to_owned() };
        }
        Self::Other { says: message.to_owned() }
    }
}

/// What stands between the first pair of backticks, and between all that follow.
fn names(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
