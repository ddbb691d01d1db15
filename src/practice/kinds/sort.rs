//! Put cards into bins.

use super::not_yet;
use crate::{
    practice::{AnswerFace, Item, Key, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen},
    units::Draw,
};

/// Stands between a card and the bin that a slip puts it into.
const INTO: &str = " → ";

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    (bins, cards): (&[String], &[Vec<String>]),
    sorted: bool,
    slips: &[Slip],
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    if bins.len() != cards.len() || !(2..=4).contains(&bins.len()) {
        return Err(MakeError::wrong(
            "answer.sort.cards",
            "there should be two to four bins, and a list of cards for each",
        ));
    }
    let bins = bins.iter().map(|bin| kitchen.rich("answer.sort.bins", bin)).collect::<Result<Vec<_>, _>>()?;
    let mut lying = Vec::new();
    for (bin, cards) in cards.iter().enumerate() {
        for card in cards {
            let card = kitchen.rich("answer.sort.cards", card)?;
            if !card.plain().is_empty() {
                lying.push((card, bin));
            }
        }
    }
    draw.shuffle(&mut lying);
    if sorted {
        lying.sort_by_cached_key(|(card, _)| card.plain());
    }
    for slip in slips {
        let (card, bin) = slip_of(slip);
        let is_card = lying.iter().any(|(lies, _)| lies.plain() == card);
        if !is_card || bin.is_none_or(|bin| bin >= bins.len()) {
            return Err(MakeError::wrong("slips.gives", "this should be a card's text, and `at` the number of a bin"));
        }
    }
    let (cards, key) = lying.into_iter().unzip();
    Ok((AnswerFace::Sort { bins, cards }, Key::Sort(key)))
}

/// What a slip's `gives` is in an item: the card's text and the bin's place.
pub(in crate::practice) fn gives(card: &str, at: Option<&str>) -> String {
    format!("{card}{INTO}{}", at.unwrap_or("2"))
}

/// The card of a slip and its wrong bin, counted from 0.
fn slip_of(slip: &Slip) -> (&str, Option<usize>) {
    match slip.gives.rsplit_once(INTO) {
        Some((card, bin)) => (card, bin.parse::<usize>().ok().and_then(|bin| bin.checked_sub(1))),
        None => (&slip.gives, None),
    }
}

/// The place of a slip's card, as it lies in the item, and its wrong bin.
pub(in crate::practice) fn slip_move(slip: &Slip, face: &AnswerFace) -> Option<(usize, usize)> {
    let AnswerFace::Sort { bins, cards } = face else { return None };
    let (card, bin) = slip_of(slip);
    let place = cards.iter().position(|lies| lies.plain() == card)?;
    Some((place, bin.filter(|bin| *bin < bins.len())?))
}

pub(in crate::practice) fn mark(key: &[usize], put: &[Option<usize>], item: &Item) -> Verdict {
    let waiting = (0..key.len()).filter(|place| put.get(*place).copied().flatten().is_none()).count();
    if put.len() != key.len() || waiting == key.len() {
        return Verdict::NotReady(NotReady::NothingSorted);
    }
    if waiting > 0 {
        return Verdict::NotReady(NotReady::CardsWait(waiting));
    }
    if key.iter().zip(put).all(|(right, bin)| Some(*right) == *bin) {
        return Verdict::Right;
    }
    not_yet(&item.slips, |slip| slip_move(slip, &item.face.answer).is_some_and(|(card, bin)| put[card] == Some(bin)))
}
