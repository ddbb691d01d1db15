//! The straight line through two points, whichever two of it.

use super::{Makes, PlaneAnswer, PlaneKey, hold_slips, laid_out, not_yet, outline::turn, slip_crossings};
use crate::practice::{
    AnswerFace, Item, Key, MakeError, Slip, Verdict,
    kitchen::Kitchen,
    pictures::{Plane, Squares},
};

/// Two points make a line.
const ASKED: usize = 2;

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    answer: &PlaneAnswer,
    slips: &[Slip],
) -> Result<(AnswerFace, Key), MakeError> {
    let (plane, right) = laid_out(kitchen, "line", answer)?;
    let Ok(key) = <[usize; ASKED]>::try_from(right) else {
        return Err(MakeError::wrong("answer.plot.line.is", "a line passes through two places, and two are named"));
    };
    hold_slips(slips, "two different points where grid lines cross", |slip| slip_ends(&plane, slip).is_some())?;
    Ok((
        AnswerFace::Plane { plane: Box::new(plane), makes: Makes::Line, asked: ASKED },
        Key::Plane(PlaneKey::Line(key)),
    ))
}

fn slip_ends(plane: &Plane, slip: &Slip) -> Option<[Squares; 2]> {
    let ends: [usize; ASKED] = slip_crossings(plane, slip)?.try_into().ok()?;
    let [one, other] = ends.map(|end| plane.squares(end));
    (one != other).then_some([one, other])
}

/// The same line is right through any two of its points; a slip explains the line it leads to.
pub(super) fn mark(key: [Squares; 2], points: &[Squares], (plane, item): (&Plane, &Item)) -> Verdict {
    let on = |[a, b]: [Squares; 2]| points.iter().all(|point| turn(a, b, *point) == 0);
    if on(key) {
        return Verdict::Right;
    }
    not_yet(&item.slips, |slip| slip_ends(plane, slip).is_some_and(on))
}
