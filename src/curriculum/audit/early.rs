//! Help does not tell the answer before its time: no hint before the last, and no slip's reply.

use super::{
    Batch, Finding,
    batch::{hint_texts, key_numbers, seen},
    figures::figures,
};
use crate::{
    language::Rich,
    practice::{AnswerFace, Item},
    units::Rational,
};

/// The numbers of a smaller case may meet the answer by chance on so many items.
const BY_CHANCE: f64 = 0.3;

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let before_last = batch.recipe.hints.len().saturating_sub(1);
    let hints = (0..before_last).filter_map(|place| {
        batch.fails_more_than(
            BY_CHANCE,
            &format!("hints.{place}"),
            "A hint before the last tells the answer.",
            |item| {
                let texts = item.hints.get(place).into_iter().flat_map(|hint| hint_texts(place, hint));
                texts.into_iter().any(|(_, text)| tells(batch, item, text))
            },
        )
    });
    let slips = batch.recipe.slips.iter().enumerate().filter_map(|(place, source)| {
        batch.fails_more_than(
            BY_CHANCE,
            &format!("slips.{place}.says"),
            "The reply to a slip tells the answer.",
            |item| {
                let slip = item.slips.iter().find(|slip| slip.name == source.name);
                matches!(item.face.answer, AnswerFace::Number { .. })
                    && slip.is_some_and(|slip| tells(batch, item, &slip.says))
            },
        )
    });
    hints.chain(slips).collect()
}

/// Whether a text holds all that is looked for and cannot be seen in the question.
fn tells(batch: &Batch<'_>, item: &Item, text: &Rich) -> bool {
    let seen = figures(&seen(batch.recipe, item));
    let hidden: Vec<Rational> = key_numbers(item).into_iter().filter(|number| !seen.contains(number)).collect();
    let told = figures(&text.plain());
    !hidden.is_empty() && hidden.iter().all(|number| told.contains(number))
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn help_does_not_tell_the_answer() {
        check(good(), super::check, &[]);
        check(
            good().with("hints", r#"["It is {total}.", "Look.", "Count."]"#),
            super::check,
            &["before the last tells"],
        );
        check(good().with("hints", r#"["Look.", "Count.", "It is {total}."]"#), super::check, &[]);
        check(good().replacing("Look at one {box}.", "It is {total}."), super::check, &["reply to a slip"]);
    }
}
