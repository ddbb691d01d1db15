use super::{EvalError, numbers};
use crate::units::Rational;
use serde::{Deserialize, Serialize};

/// What a name of an exercise stands for: a number drawn for the question, a word, a friend in the story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// An exact number.
    Number(Rational),
    /// A word or a short text.
    Text(String),
    /// Whether something holds.
    Truth(bool),
    /// Several values in order.
    List(Vec<Value>),
    /// A countable thing of the story.
    Noun(Noun),
    /// Somebody in the story.
    Person(Person),
}

/// A countable thing or container of a story: one apple, many apples.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Noun {
    /// The word for one.
    pub one: String,
    /// The word for any other count.
    pub many: String,
}

/// Somebody in a story, with the words that stand for them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Person {
    /// The name, as it stands in the sentence.
    pub name: String,
    /// `she`, `he` or `they`.
    pub they: String,
    /// `her`, `him` or `them`.
    pub them: String,
    /// `her`, `his` or `their`.
    pub their: String,
}

/// The kinds of value, as an error names them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // each is the kind of the `Value` of the same name
pub enum Kind {
    Number,
    Text,
    Truth,
    List,
    Noun,
    Person,
}

impl Value {
    /// A whole number.
    pub const fn int(whole: i64) -> Self {
        Self::Number(Rational::int(whole))
    }

    /// What kind of value it is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Number(_) => Kind::Number,
            Self::Text(_) => Kind::Text,
            Self::Truth(_) => Kind::Truth,
            Self::List(_) => Kind::List,
            Self::Noun(_) => Kind::Noun,
            Self::Person(_) => Kind::Person,
        }
    }

    /// The number it is, within the bounds of content.
    pub fn number(&self) -> Result<Rational, EvalError> {
        if let Self::Number(number) = self {
            numbers::bounded(Some(*number))
        } else {
            Err(self.instead_of(Kind::Number))
        }
    }

    /// The whole number it is.
    pub fn whole(&self) -> Result<i64, EvalError> {
        self.number()?.whole().ok_or(EvalError::NotWhole)
    }

    /// Whether it holds.
    pub fn truth(&self) -> Result<bool, EvalError> {
        if let Self::Truth(truth) = self { Ok(*truth) } else { Err(self.instead_of(Kind::Truth)) }
    }

    /// The values of the list it is.
    pub fn list(self) -> Result<Vec<Self>, EvalError> {
        if let Self::List(list) = self { Ok(list) } else { Err(self.instead_of(Kind::List)) }
    }

    pub(super) const fn instead_of(&self, wanted: Kind) -> EvalError {
        EvalError::WrongKind { wanted, given: self.kind() }
    }

    /// How much copying it costs, in evaluation steps.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::List(list) => 1 + list.iter().map(Self::weight).sum::<usize>(),
            Self::Text(text) => 1 + text.len() / 64,
            _ => 1,
        }
    }
}

impl Kind {
    /// With its article, for a sentence.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Truth => "a yes or no",
            Self::List => "a list",
            Self::Noun => "a thing",
            Self::Person => "a person",
        }
    }
}

impl From<i64> for Value {
    fn from(whole: i64) -> Self {
        Self::int(whole)
    }
}

impl From<Rational> for Value {
    fn from(number: Rational) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Noun> for Value {
    fn from(noun: Noun) -> Self {
        Self::Noun(noun)
    }
}

impl From<Person> for Value {
    fn from(person: Person) -> Self {
        Self::Person(person)
    }
}
