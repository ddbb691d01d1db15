//! A question does not give its answer away.

use super::{Batch, Finding, figures::figures};
use crate::practice::{AnswerFace, Item, Key};

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let all = |gives: fn(&Item) -> bool| !batch.items.is_empty() && batch.items.iter().all(gives);
    let number = all(number_stands).then(|| Finding::new("ask", "The answer stands in the question on every item."));
    let option = all(option_stands)
        .then(|| Finding::new("ask", "The right option, and no other, stands in the question on every item."));
    number.into_iter().chain(option).collect()
}

fn number_stands(item: &Item) -> bool {
    let Key::Number(key) = &item.key else { return false };
    let asked = figures(&item.face.ask.plain());
    // 7 × 1: where a slip leads to another number of the question, the learner still has to choose
    let other = item
        .slips
        .iter()
        .filter_map(|slip| slip.gives.parse().ok())
        .any(|gives| gives != *key && asked.contains(&gives));
    asked.contains(key) && !other
}

fn option_stands(item: &Item) -> bool {
    let (Key::Choice(key), AnswerFace::Choice { options, .. }) = (&item.key, &item.face.answer) else { return false };
    let ask = item.face.ask.plain();
    options.iter().enumerate().all(|(place, option)| ask.contains(&option.plain()) == (place == *key))
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn a_question_keeps_its_answer() {
        check(good(), super::check, &[]);
        check(good().with("answer", r#"{ number = "each" }"#), super::check, &["stands in the question on every item"]);
        let other = r#"[{ gives = "groups", name = "took the other", says = "Look again." }]"#;
        check(good().with("answer", r#"{ number = "each" }"#).with("slips", other), super::check, &[]);
        let choice = r#"{ choice = { right = "{groups} jars", wrong = ["{groups + 1} hats"] } }"#;
        check(good().with("slips", "[]").with("answer", choice), super::check, &["The right option"]);
    }
}
