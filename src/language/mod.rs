//! Floor 1: the content language. Exact expressions and templates; mathematics to show and to speak, folds of one tree.
//! May import `units`.
//!
//! Everything here is total: no text a teacher writes and no numbers a seed draws can make it panic, wrap or run long.

mod builtins;
mod chance;
mod eval_error;
mod evaluator;
mod expr;
mod expr_parser;
mod format;
mod lists;
mod math;
#[cfg(test)]
mod math_examples;
mod math_parser;
mod math_token;
mod mathml;
mod notation;
mod number_words;
mod numbers;
mod parse_error;
mod rich;
mod scope;
mod sentences;
mod slot;
mod spoken;
mod template;
mod token;
mod value;

pub use chance::Chance;
pub use eval_error::EvalError;
pub use expr::{Expr, Let};
pub use math::{Joint, Math, Relation, Sign};
pub use notation::{Language, Notation, decimal_text, exact_places, number_text};
pub use number_words::number_words;
pub use parse_error::{ParseError, ParseProblem};
pub use rich::{Rich, Run};
pub use scope::Scope;
pub use template::Template;
pub use value::{Kind, Noun, Person, Value};
