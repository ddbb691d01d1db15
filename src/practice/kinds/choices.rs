//! Choose all that fit.

use super::choice::{add_wrong, lay_out};
use crate::{
    practice::{AnswerFace, Item, Key, MakeError, NotReady, NotYet, Verdict, kitchen::Kitchen},
    units::Draw,
};
use std::collections::BTreeSet;

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    (right, wrong): (&[String], &[String]),
    slips: Vec<(&str, Option<&str>)>,
    sorted: bool,
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    let mut options = Vec::new();
    for source in right {
        options.push((kitchen.rich("answer.choices.right", source)?, true));
    }
    add_wrong(kitchen, &mut options, wrong, slips)?;
    lay_out(&mut options, sorted, draw);
    let key = options.iter().enumerate().filter(|(_, (_, right))| *right).map(|(place, _)| place).collect();
    Ok((AnswerFace::Choices { options: options.into_iter().map(|(text, _)| text).collect() }, Key::Choices(key)))
}

/// A wrong option that was chosen is explained by its slip; right ones that are missing are "partly".
pub(in crate::practice) fn mark(key: &BTreeSet<usize>, chosen: &BTreeSet<usize>, item: &Item) -> Verdict {
    let AnswerFace::Choices { options } = &item.face.answer else { return Verdict::NotReady(NotReady::NothingChosen) };
    let chosen: BTreeSet<usize> = chosen.iter().copied().filter(|place| *place < options.len()).collect();
    if chosen.is_empty() {
        return Verdict::NotReady(NotReady::NothingChosen);
    }
    if chosen == *key {
        return Verdict::Right;
    }
    let extra: BTreeSet<String> = chosen.difference(key).map(|place| options[*place].plain()).collect();
    if extra.is_empty() {
        return Verdict::NotYet(NotYet::Partly);
    }
    super::not_yet(&item.slips, |slip| extra.contains(&slip.gives))
}
