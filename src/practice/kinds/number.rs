//! Type or tap a number.

use super::not_yet;
use crate::{
    language::Notation,
    practice::{
        AnswerFace, Key, MakeError, NumberAnswer, NumberKey, Slip, Spelling, Verdict, kitchen::Kitchen,
        read_typed_number,
    },
    units::apart,
};

pub(in crate::practice) fn cook(kitchen: &Kitchen<'_>, answer: &NumberAnswer) -> Result<(AnswerFace, Key), MakeError> {
    let unit = kitchen.text_if("answer.number.unit", answer.unit.as_deref())?;
    let (is, form) = (kitchen.number("answer.number.is", &answer.is)?, answer.form);
    let written = read_typed_number(&form.text(is, &Notation::default()), Spelling::default());
    if !written.is_ok_and(|written| form.holds(written)) {
        let sentence = format!("{is} cannot be written in the form {}", form.as_str());
        return Err(MakeError::wrong("answer.number.form", &sentence));
    }
    let signs = match &answer.signs {
        None if !kitchen.notation.decimal_comma => form.signs().to_owned(),
        more => {
            apart(|| signs("answer.number.signs", form.signs(), more.as_deref().unwrap_or_default(), kitchen.notation))?
        }
    };
    Ok((AnswerFace::Number { unit, form, signs }, Key::Number(is)))
}

/// The keys of a pad: those of the form, and more. A minus stands there as it is printed, the decimal point as the learner writes it.
pub(in crate::practice) fn signs(
    place: &str,
    of_form: &str,
    more: &str,
    notation: &Notation,
) -> Result<String, MakeError> {
    let more = more.replace('-', "−");
    if let Some(sign) = more.chars().find(|sign| !SIGNS.contains(*sign)) {
        let sentence = format!("the pad has no key for {sign}; it has - . / % and, for mixed numbers, a space");
        return Err(MakeError::wrong(place, &sentence));
    }
    let all = of_form.chars().chain(more.chars().filter(|sign| !of_form.contains(*sign)));
    Ok(all.map(|sign| if sign == '.' { notation.point() } else { sign }).collect())
}
const SIGNS: &str = "−./% ";

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
