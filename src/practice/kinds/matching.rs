//! Match: find the partner of each card.

use super::not_yet;
use crate::{
    practice::{AnswerFace, Item, Key, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen},
    units::Draw,
};

/// The partners lie shuffled, and never all beside their own; cards without a partner lie among them.
pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    (pairs, extra): (&[[String; 2]], &[String]),
    slips: &[Slip],
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    let cards = || pairs.iter().map(|pair| &pair[1]).chain(extra);
    let mut lying: Vec<usize> = (0..cards().count()).collect();
    let sound = |(card, other): (usize, usize)| card != other && card < pairs.len() && other < lying.len();
    if !slips.iter().all(|slip| slip_pair(slip).is_some_and(sound)) {
        return Err(MakeError::wrong("slips.gives", "this should be a card and another card's partner, like [1, 3]"));
    }
    while lying.len() > 1 && lying.is_sorted() {
        draw.shuffle(&mut lying);
    }
    let mut left = Vec::new();
    for pair in pairs {
        left.push(kitchen.rich("answer.match.pairs", &pair[0])?);
    }
    let mut right = Vec::new();
    for place in &lying {
        right.extend(cards().nth(*place).map(|card| kitchen.rich("answer.match.pairs", card)).transpose()?);
    }
    let key = (0..lying.len()).map(|pair| lying.iter().position(|place| *place == pair).unwrap_or(pair)).collect();
    Ok((AnswerFace::Match { left, right }, Key::Match(key)))
}

/// A slip joins a card with the partner of another: `2,3` is card 2 with the partner of card 3; behind the last card's come
/// the partners of no card. Counted here from 0.
fn slip_pair(slip: &Slip) -> Option<(usize, usize)> {
    let (card, partner) = slip.gives.split_once(',')?;
    let place = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
    Some((place(card)?, place(partner)?))
}

/// Where a slip's card is joined to: the card's place and the place of the other's partner.
fn joined(key: &[usize], slip: &Slip) -> Option<(usize, usize)> {
    let (card, other) = slip_pair(slip)?;
    Some((card, *key.get(other)?))
}

/// Every card with its own partner.
pub(in crate::practice) fn right_partners(key: &[usize], face: &AnswerFace) -> Vec<Option<usize>> {
    let AnswerFace::Match { left, .. } = face else { return Vec::new() };
    key.iter().take(left.len()).copied().map(Some).collect()
}

/// All partners right, but for those that the slip has changed.
pub(in crate::practice) fn slip_partners(key: &[usize], slip: &Slip, face: &AnswerFace) -> Option<Vec<Option<usize>>> {
    let (card, other) = slip_pair(slip)?;
    let mut partners = right_partners(key, face);
    let own = partners.get(card).copied()?;
    if let Some(partner) = partners.get_mut(other) {
        *partner = own;
    }
    partners[card] = Some(*key.get(other)?);
    Some(partners)
}

pub(in crate::practice) fn mark(key: &[usize], partners: &[Option<usize>], item: &Item) -> Verdict {
    let right = right_partners(key, &item.face.answer);
    let open = (0..right.len()).find(|card| partners.get(*card).copied().flatten().is_none());
    if let Some(card) = open {
        return Verdict::NotReady(NotReady::NoPartner(card));
    }
    if right == partners {
        return Verdict::Right;
    }
    not_yet(&item.slips, |slip| joined(key, slip).is_some_and(|(card, to)| partners.get(card) == Some(&Some(to))))
}
