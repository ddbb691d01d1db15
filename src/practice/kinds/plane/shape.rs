//! A shape with these very corners, from any of them and either way round.

use super::{
    Makes, PlaneAnswer, PlaneKey, hold_slips, laid_out, not_yet,
    outline::{crosses, one_way_round, sides, turn},
    slip_crossings,
};
use crate::practice::{
    AnswerFace, Item, Key, MakeError, Slip, Verdict,
    kitchen::Kitchen,
    pictures::{Plane, Squares},
};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    answer: &PlaneAnswer,
    slips: &[Slip],
) -> Result<(AnswerFace, Key), MakeError> {
    let (plane, right) = laid_out(kitchen, "shape", answer)?;
    let asked = right.len();
    if !(3..=8).contains(&asked) || !is_shape(&plane, &right) {
        let rule = "a shape has 3 to 8 corners in turn, its sides turn at each of them and do not cross";
        return Err(MakeError::wrong("answer.plot.shape.is", rule));
    }
    let can_be = |slip: &Slip| {
        slip_crossings(&plane, slip).is_some_and(|corners| corners.len() == asked && is_shape(&plane, &corners))
    };
    hold_slips(slips, &format!("{asked} corners where grid lines cross, with sides that do not"), can_be)?;
    let key = PlaneKey::Shape(one_way_round(&right));
    Ok((AnswerFace::Plane { plane: Box::new(plane), makes: Makes::Shape, asked }, Key::Plane(key)))
}

fn is_shape(plane: &Plane, corners: &[usize]) -> bool {
    let at: Vec<Squares> = corners.iter().map(|corner| plane.squares(*corner)).collect();
    let ends = at.iter().copied().cycle().skip(2);
    !crosses(&at) && sides(&at).zip(ends).all(|((a, b), c)| turn(a, b, c) != 0)
}

pub(super) fn mark(key: &[usize], corners: &[usize], (plane, item): (&Plane, &Item)) -> Verdict {
    let drawn = one_way_round(corners);
    if drawn == key {
        return Verdict::Right;
    }
    not_yet(&item.slips, |slip| slip_crossings(plane, slip).is_some_and(|leads| one_way_round(&leads) == drawn))
}
