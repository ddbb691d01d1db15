//! Type or tap a number.

use super::not_yet;
use crate::{
    practice::{AnswerFace, Key, MakeError, Slip, Verdict, kitchen::Kitchen, read_number},
    units::Rational,
};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    is: &str,
    unit: Option<&str>,
) -> Result<(AnswerFace, Key), MakeError> {
    let unit = kitchen.text_if("answer.number.unit", unit)?;
    Ok((AnswerFace::Number { unit }, Key::Number(kitchen.number("answer.number.is", is)?)))
}

pub(in crate::practice) fn mark(key: Rational, typed: &str, unit: Option<&str>, slips: &[Slip]) -> Verdict {
    match read_number(typed, unit) {
        Err(not_ready) => Verdict::NotReady(not_ready),
        Ok(number) if number == key => Verdict::Right,
        Ok(number) => not_yet(slips, |slip| slip.gives.parse() == Ok(number)),
    }
}
