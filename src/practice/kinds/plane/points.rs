//! Points, in any order.

use super::{Makes, PlaneAnswer, PlaneKey, hold_slips, laid_out, not_yet, slip_crossings};
use crate::practice::{AnswerFace, Item, Key, MakeError, NotYet, Slip, Verdict, kitchen::Kitchen, pictures::Plane};
use std::collections::BTreeSet;

/// More points are work without learning.
const MOST_POINTS: usize = 8;

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    answer: &PlaneAnswer,
    slips: &[Slip],
) -> Result<(AnswerFace, Key), MakeError> {
    let (plane, right) = laid_out(kitchen, "points", answer)?;
    let wrong = |sentence: &str| Err(MakeError::wrong("answer.plot.points.is", sentence));
    let asked = right.len();
    if asked == 0 || asked > MOST_POINTS {
        return wrong(&format!("1 to {MOST_POINTS} points can be asked for, and here are {asked}"));
    }
    if let Some(given) =
        plane.points.iter().find(|given| plane.crossing_at(given.at).is_some_and(|at| right.contains(&at)))
    {
        return wrong(&format!("the point ({}, {}) is given already", given.at.0, given.at.1));
    }
    let can_be = |slip: &Slip| slip_points(&plane, slip).is_some_and(|points| (1..=asked).contains(&points.len()));
    hold_slips(slips, &format!("at most {asked} points where grid lines cross"), can_be)?;
    let key = PlaneKey::Points(right.into_iter().collect());
    Ok((AnswerFace::Plane { plane: Box::new(plane), makes: Makes::Points, asked }, Key::Plane(key)))
}

fn slip_points(plane: &Plane, slip: &Slip) -> Option<BTreeSet<usize>> {
    Some(slip_crossings(plane, slip)?.into_iter().collect())
}

/// A slip explains the answer that is just what it leads to, and no other: its sentence speaks of all points. Right points of which some
/// are missing are "partly".
pub(super) fn mark(key: &BTreeSet<usize>, points: &BTreeSet<usize>, (plane, item): (&Plane, &Item)) -> Verdict {
    if points == key {
        return Verdict::Right;
    }
    match not_yet(&item.slips, |slip| slip_points(plane, slip).as_ref() == Some(points)) {
        Verdict::NotYet(NotYet::Unknown) if points.is_subset(key) => Verdict::NotYet(NotYet::Partly),
        verdict => verdict,
    }
}
