//! A box that follows from boxes before it gives its own number where those are right, and mostly another one where they are not.

use super::{Batch, Finding};
use crate::{
    practice::{AnswerRecipe, Follow, Item, Key},
    units::Rational,
};

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let AnswerRecipe::Blanks { follows, .. } = &batch.recipe.answer else { return Vec::new() };
    let mut findings = Vec::new();
    for (name, way) in follows {
        let place = format!("answer.blanks.follows.{name}");
        let other = format!("“{way}” does not give what is right in [{name}] where the boxes before it are right.");
        findings.extend(batch.fails(&place, &other, |item| {
            rows(item, way).any(|(follow, is)| follow.number(is) != is.get(follow.at).copied())
        }));
        let idle =
            format!("“{way}” gives the same for [{name}], whatever stands in the boxes before it: leave it away.");
        findings.extend(
            batch.fails_more_than(0.5, &place, &idle, |item| rows(item, way).any(|(follow, is)| !depends(follow, is))),
        );
    }
    findings
}

/// The boxes that follow so, with what is right in all boxes.
fn rows<'a>(item: &'a Item, way: &'a str) -> impl Iterator<Item = (&'a Follow, &'a [Rational])> {
    let (is, follows) = match &item.key {
        Key::Blanks { is, follows, .. } => (is.as_slice(), follows.as_slice()),
        _ => (&[][..], &[][..]),
    };
    follows.iter().filter(move |follow| follow.way == way).map(move |follow| (follow, is))
}

/// Whether another number in some box it reads leads to another number.
fn depends(follow: &Follow, is: &[Rational]) -> bool {
    follow.reads.iter().any(|(_, from)| {
        let mut other = is.to_vec();
        if let Some(number) = other.get_mut(*from) {
            *number = number.plus(Rational::ONE).unwrap_or(Rational::ZERO);
        }
        follow.number(&other) != follow.number(is)
    })
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{Trial, check, good};

    fn two_boxes(follows: &str) -> Trial {
        let answer =
            r#"{ blanks = { lines = ["[x] and [y]"], is = { x = "total", y = "2 * total" }, follows = { FOLLOWS } } }"#;
        good().with("answer", &answer.replace("FOLLOWS", follows)).with("slips", "[]")
    }

    #[test]
    fn a_box_that_follows_gives_its_own_number_and_another_where_the_others_change() {
        check(two_boxes(r#"y = "2 * x""#), super::check, &[]);
        check(two_boxes(r#"y = "x + each""#), super::check, &["does not give what is right in [y]"]);
        check(two_boxes(r#"y = "2 * total""#), super::check, &["gives the same for [y]"]);
        check(two_boxes(r#"y = "2 * total + 0 * x""#), super::check, &["gives the same for [y]"]);
    }
}
