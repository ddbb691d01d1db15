//! Boxes in sentences, equations and tables.

use super::not_yet;
use crate::{
    language::Rich,
    practice::{
        AnswerFace, Carried, Item, Key, MakeError, NotReady, NotYet, Spelling, Verdict, carried::cook_follows,
        kitchen::Kitchen, read_typed_number,
    },
    units::Rational,
};
use std::collections::BTreeMap;

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    lines: &[String],
    is: &BTreeMap<String, String>,
    any_order: &[Vec<String>],
    signs: Option<&str>,
    follows: &BTreeMap<String, String>,
) -> Result<(AnswerFace, Key), MakeError> {
    let lines = lines.iter().map(|line| kitchen.rich("answer.blanks.lines", line)).collect::<Result<Vec<Rich>, _>>()?;
    let boxes: Vec<String> = lines.iter().flat_map(Rich::gaps).collect();
    let mut numbers = Vec::new();
    for name in &boxes {
        let place = format!("answer.blanks.is.{name}");
        let source =
            is.get(name).ok_or_else(|| MakeError::wrong(&place, &format!("the box [{name}] has no answer")))?;
        numbers.push(kitchen.number(&place, source)?);
    }
    if let Some(name) = is.keys().find(|name| !boxes.contains(name)) {
        return Err(MakeError::wrong(&format!("answer.blanks.is.{name}"), "no line has a box with this name"));
    }
    let place_of = |name: &String| {
        let wrong = || MakeError::wrong("answer.blanks.any_order", &format!("no line has a box [{name}]"));
        boxes.iter().position(|other| other == name).ok_or_else(wrong)
    };
    let any_order: Vec<Vec<usize>> =
        any_order.iter().map(|set| set.iter().map(place_of).collect()).collect::<Result<_, _>>()?;
    let follows = cook_follows(kitchen, follows, &boxes, (&numbers, &any_order))?;
    let signs = super::number::signs("answer.blanks.signs", "", signs.unwrap_or_default(), kitchen.notation)?;
    Ok((AnswerFace::Blanks { lines, boxes, signs }, Key::Blanks { is: numbers, any_order, follows }))
}

/// A box that follows from a box that is not right is no second mistake: the slip is looked for where it was made.
pub(in crate::practice) fn mark(typed: &[String], item: &Item) -> Verdict {
    let numbers = match read(typed, item) {
        Ok(numbers) => numbers,
        Err(not_ready) => return Verdict::NotReady(not_ready),
    };
    let again = Carried::of(&item.key, &numbers).again;
    if again.is_empty() {
        return Verdict::Right;
    }
    let AnswerFace::Blanks { boxes, .. } = &item.face.answer else { return Verdict::NotYet(NotYet::Unknown) };
    not_yet(&item.slips, |slip| {
        let here = |place: &usize| slip.at.as_ref().is_none_or(|at| boxes.get(*place) == Some(at));
        again.iter().any(|place| here(place) && slip.gives.parse() == Ok(numbers[*place]))
    })
}

/// The numbers in all boxes.
pub(in crate::practice) fn read(typed: &[String], item: &Item) -> Result<Vec<Rational>, NotReady> {
    let boxes = if let Key::Blanks { is, .. } = &item.key { is.len() } else { 0 };
    let spelling = Spelling { decimal_comma: item.notation.decimal_comma, ..Spelling::default() };
    let number = |place| match read_typed_number(typed.get(place).map_or("", String::as_str), spelling) {
        Ok(number) => Ok(number.value),
        Err(NotReady::Empty) => Err(NotReady::BoxEmpty(place)),
        Err(_) => Err(NotReady::BoxUnreadable(place)),
    };
    (0..boxes).map(number).collect()
}

/// The places whose number is not right; boxes that may change places are compared as a bag.
pub(in crate::practice) fn wrong_boxes(is: &[Rational], any_order: &[Vec<usize>], numbers: &[Rational]) -> Vec<usize> {
    let mut wrong: Vec<usize> = (0..is.len()).filter(|place| is[*place] != numbers[*place]).collect();
    for set in any_order {
        let bag = |row: &[Rational]| {
            let mut bag: Vec<Rational> = set.iter().filter_map(|place| row.get(*place).copied()).collect();
            bag.sort_unstable();
            bag
        };
        if bag(is) == bag(numbers) {
            wrong.retain(|place| !set.contains(place));
        }
    }
    wrong
}
