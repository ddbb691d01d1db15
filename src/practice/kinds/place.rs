//! Mark a point on a number line.

use super::not_yet;
use crate::{
    practice::{
        AnswerFace, Key, MakeError, NotReady, Slip, Verdict,
        kitchen::Kitchen,
        pictures::{LineRecipe, NumberLine, line_of},
    },
    units::Rational,
};

/// The point can stand on every tick.
pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    at: &str,
    line: &LineRecipe,
) -> Result<(AnswerFace, Key), MakeError> {
    let line = line_of(kitchen, "answer.place.line", line)?;
    let at = kitchen.number("answer.place.at", at)?;
    if !can_stand(at, &line) {
        return Err(MakeError::wrong("answer.place.at", &format!("{at} is not on a tick of the line")));
    }
    Ok((AnswerFace::Place { line }, Key::Place(at)))
}

/// Whether a point can stand there.
pub(in crate::practice) fn can_stand(at: Rational, line: &NumberLine) -> bool {
    let ticks = at.minus(line.from).and_then(|gap| gap.over(line.tick)).and_then(Rational::whole);
    line.from <= at && at <= line.to && ticks.is_some()
}

pub(in crate::practice) fn mark(key: Rational, placed: Option<Rational>, slips: &[Slip]) -> Verdict {
    match placed {
        None => Verdict::NotReady(NotReady::NothingPlaced),
        Some(at) if at == key => Verdict::Right,
        Some(at) => not_yet(slips, |slip| slip.gives.parse() == Ok(at)),
    }
}
