//! Every item's own key is marked right, as it is entered and as it is told.

use super::{Batch, Finding};
use crate::{
    language::{Notation, number_text},
    practice::{AnswerFace, Item, Key, Response, Verdict, mark},
};

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let entered = batch.fails("answer", "The right answer is not marked right.", |item| {
        mark(item, &item.right_response()) != Verdict::Right
    });
    let told = batch.fails("answer", "The answer is not marked right in the words it is told in.", |item| {
        let told = item.told(&Notation::default());
        match item.key {
            Key::Number(_) => mark(item, &Response::Number(told)) != Verdict::Right,
            Key::Line { .. } => mark(item, &Response::Line(told)) != Verdict::Right,
            _ => false,
        }
    });
    let none = batch.fails("answer", "No option is right, or every one is.", |item| {
        let all = super::options::options(item).len();
        matches!(&item.key, Key::Choices(right) if right.is_empty() || right.len() == all)
    });
    // nobody has to write the comma of 1,000
    let keyless = batch.fails("answer", "The pad has no key for a sign of the answer: name it in `signs`.", |item| {
        written(item).is_some_and(|(answer, signs)| {
            answer.chars().any(|sign| !sign.is_ascii_digit() && sign != ',' && !signs.contains(sign))
        })
    });
    entered.into_iter().chain(told).chain(none).chain(keyless).collect()
}

/// What is written with the pad, and the keys it has besides digits.
fn written(item: &Item) -> Option<(String, &str)> {
    match (&item.key, &item.face.answer) {
        (Key::Number(is), AnswerFace::Number { form, signs, .. }) => {
            Some((form.text(*is, &Notation::default()), signs))
        }
        (Key::Blanks { is, .. }, AnswerFace::Blanks { signs, .. }) => {
            Some((is.iter().map(|number| number_text(*number, &Notation::default())).collect(), signs))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn a_key_that_cannot_be_entered_is_told() {
        check(good(), super::check, &[]);
        check(
            good().with("answer", r#"{ number = { is = "total", unit = "3" } }"#),
            super::check,
            &["in the words it is told in"],
        );
        let below_zero = good().with("answer", r#"{ number = { is = "0 - total" } }"#).with("slips", "[]");
        check(below_zero, super::check, &["no key for a sign"]);
        let with_key = good().with("answer", r#"{ number = { is = "0 - total", signs = "-" } }"#).with("slips", "[]");
        check(with_key, super::check, &[]);
        let mixed =
            good().with("answer", r#"{ number = { is = "total + 1 / 2", form = "mixed" } }"#).with("slips", "[]");
        check(mixed, super::check, &[]); // the space has a key
        let all_right = r#"{ choices = { right = ["{total}", "{total + 1}"] } }"#;
        check(good().with("answer", all_right).with("slips", "[]"), super::check, &["every one is"]);
    }
}
