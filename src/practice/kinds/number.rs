//! Type or tap a number.

use super::not_yet;
use crate::practice::{
    AnswerFace, Key, MakeError, NumberKey, Slip, Spelling, Verdict, kitchen::Kitchen, read_typed_number,
};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    is: &str,
    unit: Option<&str>,
) -> Result<(AnswerFace, Key), MakeError> {
    let unit = kitchen.text_if("answer.number.unit", unit)?;
    Ok((AnswerFace::Number { unit }, Key::Number(kitchen.number("answer.number.is", is)?)))
}

/// The value decides; where it is right, the form.
pub(in crate::practice) fn mark(key: &NumberKey, typed: &str, decimal_comma: bool, slips: &[Slip]) -> Verdict {
    let spelling = Spelling { unit: key.unit.as_deref(), unit_needed: key.unit_needed, decimal_comma };
    match read_typed_number(typed, spelling) {
        Err(not_ready) => Verdict::NotReady(not_ready),
        Ok(number) if number.value != key.is => not_yet(slips, |slip| slip.gives.parse() == Ok(number.value)),
        Ok(number) if key.form.holds(number) => Verdict::Right,
        Ok(_) => Verdict::OtherForm,
    }
}
