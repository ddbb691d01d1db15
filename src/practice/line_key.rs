use super::{
    Equation, Expression, ExpressionForm, Inequality, LineAnswer, LineForm, LineKind, NotReady, NumberForm, Remainder,
    Slip, Time, Verdict, WordKey, kinds, read_money,
};
use crate::units::Rational;

/// What is right where a line is typed: one for each kind of answer that is read.
#[derive(Clone, Debug)]
pub enum LineKey {
    /// A number.
    Number(NumberKey),
    /// An algebraic expression.
    Expression {
        /// The expression.
        is: Expression,
        /// The form it has to be written in.
        form: ExpressionForm,
    },
    /// An equation.
    Equation {
        /// The equation.
        is: Equation,
        /// A letter has to stand alone on one side.
        solved: bool,
    },
    /// An inequality.
    Inequality {
        /// The inequality.
        is: Inequality,
        /// A letter has to stand alone on one side.
        solved: bool,
    },
    /// A quotient and what is left over.
    Remainder(Remainder),
    /// A time of day or a length of time.
    Time(Time),
    /// An amount of money, in dollars.
    Money(Rational),
    /// A word or a short text.
    Text(WordKey),
}

impl LineKey {
    /// Reads what is right.
    pub fn read(kind: LineKind, answer: &LineAnswer, decimal_comma: bool) -> Result<Self, NotReady> {
        let (is, solved) = (answer.is.as_str(), answer.form == LineForm::Solved);
        let form = match answer.form {
            LineForm::Expanded => ExpressionForm::Expanded,
            LineForm::Factored => ExpressionForm::Factored,
            LineForm::Any | LineForm::Solved => ExpressionForm::Any,
        };
        match kind {
            LineKind::Expression => Expression::read(is, decimal_comma).map(|is| Self::Expression { is, form }),
            LineKind::Equation => Equation::read(is, decimal_comma).map(|is| Self::Equation { is, solved }),
            LineKind::Inequality => Inequality::read(is, decimal_comma).map(|is| Self::Inequality { is, solved }),
            LineKind::Remainder => Remainder::read(is, decimal_comma).map(Self::Remainder),
            LineKind::Time => Time::read(is, decimal_comma).map(Self::Time),
            LineKind::Money => read_money(is, decimal_comma).map(Self::Money),
            LineKind::Text => Ok(Self::Text(WordKey {
                accepted: [is].into_iter().map(str::to_owned).chain(answer.also.iter().cloned()).collect(),
                case_matters: answer.case,
                spelling_free: answer.near,
            })),
        }
    }
}

/// The number that is right, and what else is asked of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberKey {
    /// The number.
    pub is: Rational,
    /// The form it has to be written in.
    pub form: NumberForm,
    /// The word or measure that belongs behind it.
    pub unit: Option<String>,
    /// Without its unit it is not ready.
    pub unit_needed: bool,
}

impl NumberKey {
    /// A number in any form, without a unit.
    pub const fn new(is: Rational) -> Self {
        Self { is, form: NumberForm::Any, unit: None, unit_needed: false }
    }
}

/// Marks a typed line. With a decimal comma `0,5` is a half. Never panics, whatever was typed.
///
/// ```
/// use trellis::{practice::{LineKey, NumberKey, Verdict, mark_line}, units::Rational};
/// let half = LineKey::Number(NumberKey::new(Rational::new(1, 2).expect("2 is not 0")));
/// assert_eq!(mark_line(&half, " 50 %", false, &[]), Verdict::Right);
/// assert_eq!(mark_line(&half, "0,5", true, &[]), Verdict::Right);
/// ```
pub fn mark_line(key: &LineKey, typed: &str, decimal_comma: bool, slips: &[Slip]) -> Verdict {
    match key {
        LineKey::Number(key) => kinds::number::mark(key, typed, decimal_comma, slips),
        LineKey::Expression { is, form } => kinds::expression::mark((is, *form), typed, decimal_comma, slips),
        LineKey::Equation { is, solved } => kinds::equation::mark((is, *solved), typed, decimal_comma, slips),
        LineKey::Inequality { is, solved } => kinds::inequality::mark((is, *solved), typed, decimal_comma, slips),
        LineKey::Remainder(key) => kinds::remainder::mark(*key, typed, decimal_comma, slips),
        LineKey::Time(key) => kinds::time::mark(*key, typed, decimal_comma, slips),
        LineKey::Money(key) => kinds::money::mark(*key, typed, decimal_comma, slips),
        LineKey::Text(key) => kinds::text::mark(key, typed, slips),
    }
}
