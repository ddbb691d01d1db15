use super::pictures::Picture;
use crate::language::Rich;
use serde::Serialize;

/// A known wrong way that explains an answer: a rule a child follows, with a name.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Slip {
    /// Short name for reports, `added the two numbers`.
    pub name: String,
    /// The answer it leads to, as the kind of answer writes it (`10`, an option's text, `<`, `3,1,2`).
    pub gives: String,
    /// For blanks: the box it happens in.
    pub at: Option<String>,
    /// What the app says: what happened, then what to look at. Never the answer.
    pub says: Rich,
    /// A picture that shows it, in place of the item's own.
    pub picture: Option<Picture>,
}
