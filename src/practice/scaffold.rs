use super::{MakeError, NumberKey, Verdict, kinds, kitchen::Kitchen};
use crate::{language::Rich, units::Rational};
use serde::Serialize;

/// A smaller question within a hint, as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScaffoldRecipe {
    /// The smaller question.
    pub ask: String,
    /// Its answer: an expression for a number.
    pub is: String,
    /// The signs besides digits that it takes to type the answer: `-`, `.`, `/`, `%`.
    pub signs: Option<String>,
    /// What is said once it is right, or to somebody who asks to be told.
    pub yes: String,
}

/// A smaller question within a hint: it helps to think, and is no evidence for or against anything.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Scaffold {
    /// The smaller question.
    pub ask: Rich,
    /// Its answer. For the marker and the audit alone.
    pub key: Rational,
    /// The signs besides digits that it takes to type the answer.
    pub signs: String,
    /// Whether `0,5` is a half.
    #[serde(skip)]
    pub decimal_comma: bool,
    /// What is said once it is right, or to somebody who asks to be told: it holds the answer, and leads on.
    pub yes: Rich,
}

impl Scaffold {
    /// Marks what was typed: right, not yet, or not ready. No other form is asked for, and no slip explains a miss.
    ///
    /// Never panics, whatever was typed.
    pub fn mark(&self, typed: &str) -> Verdict {
        kinds::number::mark(&NumberKey::new(self.key), typed, self.decimal_comma, &[])
    }
}

pub(super) fn cook(kitchen: &Kitchen<'_>, place: &str, recipe: &ScaffoldRecipe) -> Result<Scaffold, MakeError> {
    let at = |field: &str| format!("{place}.{field}");
    Ok(Scaffold {
        ask: kitchen.rich(&at("ask"), &recipe.ask)?,
        key: kitchen.number(&at("is"), &recipe.is)?,
        signs: kinds::number::signs(&at("signs"), "", recipe.signs.as_deref().unwrap_or_default(), kitchen.notation)?,
        decimal_comma: kitchen.notation.decimal_comma,
        yes: kitchen.rich(&at("yes"), &recipe.yes)?,
    })
}
