use super::{
    ExpressionForm,
    expression_form::holds,
    letters::{Letters, add_written},
    reader::Reader,
    tree::Part,
};
use crate::{language::Notation, practice::NotReady};
use std::collections::BTreeSet;

/// An algebraic expression that is right, or that was typed.
#[derive(Clone, Debug)]
pub struct Expression {
    pub(super) part: Part,
    letters: Letters,
}

impl Expression {
    /// Reads the expression that is right: `2*(x+3)`.
    pub fn read(text: &str, decimal_comma: bool) -> Result<Self, NotReady> {
        let part = read_part(text, &Letters::default(), decimal_comma)?;
        let mut letters = BTreeSet::new();
        add_written(&part.tree, &mut letters);
        Ok(Self { part, letters: Letters::of(letters) })
    }

    /// Whether a typed expression has the same value for all numbers, and whether it is written in the form.
    ///
    /// ```
    /// use trellis::practice::{Expression, ExpressionForm};
    /// let key = Expression::read("2*(x+3)", false).expect("it is an expression");
    /// assert_eq!(key.compare("2x + 6", ExpressionForm::Any, false), Ok((true, true)));
    /// assert_eq!(key.compare("2x + 6", ExpressionForm::Factored, false), Ok((true, false)));
    /// ```
    pub fn compare(&self, typed: &str, form: ExpressionForm, decimal_comma: bool) -> Result<(bool, bool), NotReady> {
        let typed = read_part(typed, &self.letters, decimal_comma)?;
        Ok((self.part.value.equals(&typed.value)?, holds(form, &typed, &self.part)))
    }

    /// How it was understood: `2 · (x + 3)`.
    pub fn written_text(&self, notation: &Notation) -> String {
        self.part.tree.text(notation)
    }

    /// Its normal form, as it is typed.
    pub fn normal_text(&self) -> String {
        self.part.value.text()
    }
}

/// Reads one expression; `=` or the name of what it stands for may come first.
fn read_part(text: &str, letters: &Letters, comma: bool) -> Result<Part, NotReady> {
    let mut reader = Reader::new(text, letters, comma)?;
    let start = reader.line.mark();
    let name = reader.line.peek().filter(|c| c.is_alphabetic());
    if name.is_some_and(|name| !(letters.are_known() && letters.contains(name))) {
        reader.line.bump();
    }
    if !reader.line.take('=') {
        reader.line.go_back(start);
    }
    let part = reader.sum()?;
    reader.line.end()?;
    Ok(part)
}
