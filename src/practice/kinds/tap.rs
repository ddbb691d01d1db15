//! Tap what fits: words of a sentence, or parts of the picture.

use super::not_yet;
use crate::{
    language::Rich,
    practice::{
        AnswerFace, Item, Key, MakeError, NotReady, NotYet, Slip, Verdict,
        kitchen::Kitchen,
        pictures::{Picture, SpotKind},
    },
};
use std::collections::BTreeSet;

/// Words of a sentence; `right` lists their places.
pub(in crate::practice) fn cook_words(
    kitchen: &Kitchen<'_>,
    words: &[String],
    right: &str,
) -> Result<(AnswerFace, Key), MakeError> {
    let spots = words.iter().map(|word| kitchen.rich("answer.tap.words", word)).collect::<Result<Vec<_>, _>>()?;
    keyed(kitchen, AnswerFace::Tap { spots, on: None }, right)
}

/// Parts of the item's own picture.
pub(in crate::practice) fn cook_parts(
    kitchen: &Kitchen<'_>,
    on: SpotKind,
    picture: Option<&Picture>,
    right: &str,
) -> Result<(AnswerFace, Key), MakeError> {
    let names = picture.map(|picture| picture.spots(on)).unwrap_or_default();
    if names.is_empty() {
        return Err(MakeError::wrong("answer.tap.on", "the picture has no such parts to tap"));
    }
    let spots = names.iter().map(|name| Rich::text(name)).collect();
    keyed(kitchen, AnswerFace::Tap { spots, on: Some(on) }, right)
}

fn keyed(kitchen: &Kitchen<'_>, face: AnswerFace, right: &str) -> Result<(AnswerFace, Key), MakeError> {
    let place = "answer.tap.right";
    let right = kitchen.counts(place, right)?;
    let AnswerFace::Tap { spots, .. } = &face else { return Err(MakeError::wrong(place, "nothing can be tapped")) };
    let key = places(&right, spots.len()).filter(|key| !key.is_empty());
    let key =
        key.ok_or_else(|| MakeError::wrong(place, "this should be a list of places, counted from 1, like [1, 3]"))?;
    Ok((face, Key::Tap(key)))
}

/// Places counted from 1 as places counted from 0, where all are there.
fn places(from_one: &[u32], of: usize) -> Option<BTreeSet<usize>> {
    let place = |n: &u32| usize::try_from(*n).ok()?.checked_sub(1).filter(|place| *place < of);
    from_one.iter().map(place).collect()
}

/// The places that a slip leads to, counted from 0: its `gives` is a list of places counted from 1.
pub(in crate::practice) fn slip_places(slip: &Slip) -> BTreeSet<usize> {
    slip.gives.split(',').filter_map(|place| place.parse::<usize>().ok()?.checked_sub(1)).collect()
}

pub(in crate::practice) fn mark(key: &BTreeSet<usize>, tapped: &BTreeSet<usize>, item: &Item) -> Verdict {
    let AnswerFace::Tap { spots, .. } = &item.face.answer else { return Verdict::NotReady(NotReady::NothingTapped) };
    let tapped: BTreeSet<usize> = tapped.iter().copied().filter(|place| *place < spots.len()).collect();
    if tapped.is_empty() {
        return Verdict::NotReady(NotReady::NothingTapped);
    }
    if tapped == *key {
        return Verdict::Right;
    }
    match not_yet(&item.slips, |slip| slip_places(slip) == tapped) {
        Verdict::NotYet(NotYet::Unknown) if tapped.is_subset(key) => Verdict::NotYet(NotYet::Partly),
        verdict => verdict,
    }
}
