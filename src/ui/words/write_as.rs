//! How an answer is to be written, where its amount is right and its form is not.

use crate::practice::{FormAsked, LineForm, NumberForm};

/// What to do. It tells how, and never the answer.
pub(super) const fn write_as(form: FormAsked) -> &'static str {
    match form {
        FormAsked::Number(form) => number(form),
        FormAsked::Line(LineForm::Any) => "Any way of writing it will do.",
        FormAsked::Line(LineForm::Expanded) => "Write it without parentheses. Put like terms together.",
        FormAsked::Line(LineForm::Factored) => "Write it as parts that are multiplied. Can a part be split again?",
        FormAsked::Line(LineForm::Solved) => "Get the letter alone on one side.",
    }
}

const fn number(form: NumberForm) -> &'static str {
    match form {
        NumberForm::Any => "Any way of writing it will do.",
        NumberForm::Integer => "Write a whole number, with no fraction bar and no decimals.",
        NumberForm::Fraction => "Write one number over another, with a fraction bar.",
        NumberForm::Simplest => "Use smaller numbers. Is there a number that divides the top and the bottom?",
        NumberForm::Mixed => "Write the wholes first, then a space or “and”, then the fraction.",
        NumberForm::Improper => "Write it all as one fraction. Count the wholes in parts too.",
        NumberForm::Decimal => "Write it as a decimal.",
        NumberForm::Percent => "Write it with a percent sign.",
        NumberForm::Scientific => "Write a number from 1 up to 10, times a power of ten.",
    }
}
