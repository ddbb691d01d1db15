use super::listed;
use crate::units::Rational;
use serde::Serialize;

/// Bars cut into parts, one below the other and to the same scale.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Tape {
    /// The bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Bar {
    /// What stands before it.
    pub label: Option<String>,
    /// Its parts, from the left.
    pub parts: Vec<Part>,
    /// What the brace over the whole bar says.
    pub total: Option<String>,
}

/// A part of a bar.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Part {
    /// How long it is, above 0; all bars share a scale.
    pub size: Rational,
    /// What stands in it.
    pub text: String,
    /// Whether it is what is asked for: drawn dashed.
    pub unknown: bool,
}

impl Tape {
    pub(super) fn words(&self) -> String {
        self.bars.iter().map(Bar::words).collect::<Vec<_>>().join(" ")
    }
}

impl Bar {
    fn words(&self) -> String {
        let name = self.label.as_deref().unwrap_or("A bar");
        let same = self.parts.len() > 1 && self.parts.windows(2).all(|pair| pair[0] == pair[1]);
        let parts = match self.parts.first() {
            Some(part) if same => format!("{} equal parts, each marked {}", self.parts.len(), part.words()),
            _ => listed(&self.parts.iter().map(Part::words).collect::<Vec<_>>()),
        };
        match &self.total {
            Some(total) => format!("{name}: {parts}. The whole bar is {total}."),
            None => format!("{name}: {parts}."),
        }
    }
}

impl Part {
    fn words(&self) -> String {
        if self.text.is_empty() { "an empty part".to_owned() } else { self.text.clone() }
    }
}
