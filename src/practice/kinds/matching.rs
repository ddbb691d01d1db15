//! Match: find the partner of each card.

use super::not_yet;
use crate::{
    practice::{AnswerFace, Key, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen},
    units::Draw,
};

/// The partners lie shuffled, and never all beside their own; cards without a partner lie among them.
pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    (pairs, extra): (&[[String; 2]], &[String]),
    slips: &[Slip],
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    let sound = |slip: &Slip| {
        slip_pair(slip).is_some_and(|(card, other)| card != other && card < pairs.len() && other < pairs.len())
    };
    if !slips.iter().all(sound) {
        return Err(MakeError::wrong("slips.gives", "this should be two cards, like [1, 3]"));
    }
    let cards = || pairs.iter().map(|pair| &pair[1]).chain(extra);
    let mut lying: Vec<usize> = (0..cards().count()).collect();
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
    let key = (0..pairs.len()).map(|pair| lying.iter().position(|place| *place == pair).unwrap_or(pair)).collect();
    Ok((AnswerFace::Match { left, right }, Key::Match(key)))
}

/// A slip joins a card with the partner of another: `2,3` is card 2 with the partner of card 3. Counted here from 0.
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

/// All partners right, but for the two that the slip has changed.
pub(in crate::practice) fn slip_partners(key: &[usize], slip: &Slip) -> Option<Vec<Option<usize>>> {
    let (card, other) = slip_pair(slip)?;
    let mut partners = key.to_vec();
    if card >= partners.len() || other >= partners.len() {
        return None;
    }
    partners.swap(card, other);
    Some(partners.into_iter().map(Some).collect())
}

pub(in crate::practice) fn mark(key: &[usize], partners: &[Option<usize>], slips: &[Slip]) -> Verdict {
    let open = (0..key.len()).find(|card| partners.get(*card).copied().flatten().is_none());
    if let Some(card) = open {
        return Verdict::NotReady(NotReady::NoPartner(card));
    }
    if key.iter().zip(partners).all(|(right, partner)| Some(*right) == *partner) {
        return Verdict::Right;
    }
    not_yet(slips, |slip| joined(key, slip).is_some_and(|(card, to)| partners.get(card) == Some(&Some(to))))
}
