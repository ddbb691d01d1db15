use crate::practice::{MakeError, MakeProblem};
use std::{fmt, io, path::Path};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A pack as it was written: its text is kept so that mistakes found later still have a line.
#[derive(Clone, Debug)]
pub struct Written<T> {
    /// The file's name, for messages.
    pub file: String,
    /// The file's text.
    pub text: String,
    /// What it says.
    pub value: T,
}

/// A mistake in content, placed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong and what to do.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.sentence)
    }
}

pub(super) fn unread(file: &Path, error: &io::Error) -> Fault {
    Fault {
        file: file.display().to_string(),
        line: 1,
        column: 1,
        sentence: format!("This could not be read: {error}."),
    }
}

/// Reads one TOML text into what it should be.
pub fn read_toml<T: serde::de::DeserializeOwned>(file: &str, text: String) -> Result<Written<T>, Fault> {
    match toml::from_str::<T>(&text) {
        Ok(value) => Ok(Written { file: file.to_owned(), text, value }),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            Err(fault_at(file, &text, at, format!("{}.", error.message().trim_end_matches('.'))))
        }
    }
}

impl<T> Written<T> {
    /// The fault at a place like `skill.3.exercise.1.slips.0.gives`, or at the nearest part of it that stands in the file.
    pub fn fault(&self, place: &str, sentence: String) -> Fault {
        self.fault_within(place, None, sentence)
    }

    /// The fault of a recipe, at the character its text fails at.
    pub fn make_fault(&self, prefix: &str, error: &MakeError) -> Fault {
        let within = if let MakeProblem::Parse(error) = &error.problem { Some(error.at) } else { None };
        let place = format!("{prefix}.{}", error.place);
        let sentence = error.to_string();
        self.fault_within(&place, within, sentence)
    }

    fn fault_within(&self, place: &str, within: Option<usize>, sentence: String) -> Fault {
        let Ok(table) = DeTable::parse(&self.text) else { return fault_at(&self.file, &self.text, 0, sentence) };
        let (start, exact) = find(&table, place);
        let inside = match (exact, within) {
            (true, Some(at)) => at + if self.text[start..].starts_with("\"\"\"") { 3 } else { 1 },
            _ => 0,
        };
        fault_at(&self.file, &self.text, start + inside, sentence)
    }
}

/// Where a place begins, and whether the whole path was found.
fn find(table: &Spanned<DeTable<'_>>, place: &str) -> (usize, bool) {
    let mut start = table.span().start;
    let mut here: Option<&Spanned<DeValue<'_>>> = None;
    for part in place.split('.') {
        let next = match here.map(Spanned::get_ref) {
            None => table.get_ref().get(part),
            Some(DeValue::Table(inner)) => inner.get(part),
            Some(DeValue::Array(rows)) => part.parse::<usize>().ok().and_then(|row| rows.get(row)),
            Some(_) => return (start, part == "is" || part == "says"),
        };
        match next {
            Some(value) => {
                start = value.span().start;
                here = Some(value);
            }
            None => return (start, false),
        }
    }
    (start, true)
}

fn fault_at(file: &str, text: &str, at: usize, sentence: String) -> Fault {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Fault {
        file: file.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        sentence,
    }
}
