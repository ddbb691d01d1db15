use super::{Equation, Expression, Inequality, LineKind, Remainder, Time, money_text, read_money};
use crate::language::Notation;

/// A typed line as it was understood, for the learner to see before it is checked: `2 · (x + 3)` for `2(x+3)`. Nothing for what
/// cannot be read yet, and for text, which stands as it is.
///
/// ```
/// use trellis::{language::Notation, practice::{LineKind, read_back}};
/// let seen = read_back(LineKind::Expression, "1/2(x+3)^2", &Notation::default());
/// assert_eq!(seen.as_deref(), Some("(1/2) · (x + 3)²"));
/// ```
pub fn read_back(sort: LineKind, typed: &str, notation: &Notation) -> Option<String> {
    let comma = notation.decimal_comma;
    match sort {
        LineKind::Expression => Some(Expression::read(typed, comma).ok()?.written_text(notation)),
        LineKind::Equation => Some(Equation::read(typed, comma).ok()?.written_text(notation)),
        LineKind::Inequality => Some(Inequality::read(typed, comma).ok()?.written_text(notation)),
        LineKind::Remainder => Remainder::read(typed, comma).ok().map(|read| read.to_string()),
        LineKind::Time => Time::read(typed, comma).ok().map(|read| read.to_string()),
        LineKind::Money => read_money(typed, comma).ok().map(|read| money_text(read, notation)),
        LineKind::Text => None,
    }
}
