//! Options and cards differ from each other, and there are enough of them.

use super::{Batch, Finding};
use crate::{
    language::Rich,
    practice::{AnswerFace, Item, Key},
    units::Rational,
};
use std::collections::BTreeSet;

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let same = batch.fails("answer", "Two options read the same.", |item| {
        let options = options(item);
        let words = matches!(item.face.answer, AnswerFace::Tap { on: None, .. }); // a sentence may say a word twice
        !words && options.iter().map(Rich::plain).collect::<BTreeSet<_>>().len() < options.len()
    });
    let few = batch.fails(
        "answer",
        "There are too few options: two at least for choice, three for choices and order.",
        |item| {
            let fewest = match &item.face.answer {
                AnswerFace::Choice { .. } => 2,
                AnswerFace::Choices { .. }
                | AnswerFace::Order { .. }
                | AnswerFace::Sort { .. }
                | AnswerFace::Tap { .. } => 3,
                AnswerFace::Match { .. } => 2,
                _ => 0,
            };
            options(item).len() < fewest
        },
    );
    let many = batch.fails("answer", "There are more than six options.", |item| {
        !matches!(item.face.answer, AnswerFace::Tap { .. }) && options(item).len() > 6
    });
    let unordered = batch.fails(
        "answer",
        "The cards are numbers, and the order that counts as right is not the one of size it asks for.",
        |item| {
            let (Key::Order(right), AnswerFace::Order { first, .. }) = (&item.key, &item.face.answer) else {
                return false;
            };
            let numbers: Option<Vec<Rational>> = right.iter().map(|place| number(options(item).get(*place)?)).collect();
            numbers.is_some_and(|numbers| match first.plain().trim() {
                "least" | "smallest" | "fewest" => !numbers.is_sorted(),
                "greatest" | "largest" | "most" => !numbers.iter().rev().is_sorted(),
                _ => false, // closest to 300: another order than size
            })
        },
    );
    same.into_iter().chain(few).chain(many).chain(unordered).collect()
}

fn number(card: &Rich) -> Option<Rational> {
    card.plain().replace(',', "").parse().ok()
}

/// What can be chosen or put in order.
pub(super) fn options(item: &Item) -> &[Rich] {
    match &item.face.answer {
        AnswerFace::Choice { options, .. } | AnswerFace::Choices { options } => options,
        AnswerFace::Order { cards, .. } | AnswerFace::Sort { cards, .. } => cards,
        AnswerFace::Match { right, .. } => right,
        AnswerFace::Tap { spots, .. } => spots,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn options_differ() {
        let choice = |right: &str, wrong: &str| {
            good()
                .with("slips", "[]")
                .with("answer", &format!("{{ choice = {{ right = \"{right}\", wrong = {wrong} }} }}"))
        };
        check(choice("{total}", r#"["{total + 1}"]"#), super::check, &[]);
        check(choice("{total}", r#"["{groups * each}"]"#), super::check, &["read the same"]);
        let order = |cards: &str| {
            let answer = format!("{{ order = {{ cards = {cards}, first = \"least\", last = \"greatest\" }} }}");
            good().with("slips", "[]").with("answer", &answer)
        };
        check(order(r#"["{groups}", "{groups + 20}", "1,000"]"#), super::check, &[]);
        check(order(r#"["{groups}", "1,000", "{groups + 20}"]"#), super::check, &["not the one of size"]);
        check(choice("{total}", "[]"), super::check, &["too few options"]);
        check(choice("0", r#"["1", "2", "3", "4", "5", "6"]"#), super::check, &["more than six"]);
    }
}
