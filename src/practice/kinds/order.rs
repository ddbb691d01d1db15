//! Put cards in order.

use super::not_yet;
use crate::{
    practice::{AnswerFace, Key, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen},
    units::Draw,
};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    cards: &[String],
    (first, last): (&str, &str),
    slips: &[Slip],
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    let mut lying: Vec<usize> = (0..cards.len()).collect();
    for slip in slips {
        if positions(slip, cards.len()).is_none() {
            return Err(MakeError::wrong("slips.gives", "this should name every card's place once, like [3, 2, 1]"));
        }
    }
    while cards.len() > 1 && lying.is_sorted() {
        draw.shuffle(&mut lying); // the right order never lies there from the start
    }
    let mut face = Vec::new();
    for place in &lying {
        face.push(kitchen.rich("answer.order.cards", &cards[*place])?);
    }
    let mut key: Vec<usize> = (0..cards.len()).collect();
    key.sort_by_key(|place| lying[*place]);
    let (first, last) = (kitchen.rich("answer.order.first", first)?, kitchen.rich("answer.order.last", last)?);
    Ok((AnswerFace::Order { cards: face, first, last }, Key::Order(key)))
}

pub(in crate::practice) fn mark(key: &[usize], cards: &[usize], moved: bool, slips: &[Slip]) -> Verdict {
    let mut seen = cards.to_vec();
    seen.sort_unstable();
    if !moved || seen != (0..key.len()).collect::<Vec<_>>() {
        return Verdict::NotReady(NotReady::NothingMoved);
    }
    if cards == key {
        return Verdict::Right;
    }
    not_yet(slips, |slip| {
        let gives = positions(slip, key.len()).unwrap_or_default();
        gives.iter().map(|place| key[*place]).eq(cards.iter().copied())
    })
}

/// The slip's order as places in the right order, counted from 0.
pub(in crate::practice) fn positions(slip: &Slip, cards: usize) -> Option<Vec<usize>> {
    let places: Option<Vec<usize>> =
        slip.gives.split(',').map(|place| place.parse::<usize>().ok().and_then(|place| place.checked_sub(1))).collect();
    let mut sorted = places.clone()?;
    sorted.sort_unstable();
    if sorted == (0..cards).collect::<Vec<_>>() { places } else { None }
}
