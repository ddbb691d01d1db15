//! Algebra as grades 6 to 8 write it, compared exactly: polynomials and their quotients in a normal form, with square roots and
//! π as further letters that follow their own rule (√2 · √2 = 2). Nothing is sampled and nothing is rounded.

mod equation;
mod expression;
mod expression_form;
mod inequality;
mod letters;
mod polynomial;
mod quotient;
mod reader;
mod roots;
mod tree;
mod univariate;

pub use equation::Equation;
pub use expression::Expression;
pub use expression_form::ExpressionForm;
pub use inequality::Inequality;
