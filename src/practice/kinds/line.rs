//! Type a line that is no number: what all such kinds share.

use crate::practice::{
    AnswerFace, Key, LineAnswer, LineKey, LineKind, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen, mark_line,
};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    sort: LineKind,
    answer: &LineAnswer,
) -> Result<(AnswerFace, Key), MakeError> {
    let place = |field: &str| format!("answer.{}.{field}", sort.as_str());
    let mut also = Vec::new();
    for text in &answer.also {
        also.push(line(kitchen, sort, &place("also"), text)?);
    }
    let answer = LineAnswer { is: line(kitchen, sort, &place("is"), &answer.is)?, also, ..answer.clone() };
    if !answer.form.fits(sort) {
        return Err(MakeError::wrong(&place("form"), "this kind of answer has no such form"));
    }
    let decimal_comma = kitchen.notation.decimal_comma;
    if let Err(why) = LineKey::read(sort, &answer, decimal_comma) {
        let sentence = format!("“{}” cannot be read as this kind of answer ({why:?})", answer.is);
        return Err(MakeError::wrong(&place("is"), &sentence));
    }
    Ok((AnswerFace::Line { sort, form: answer.form }, Key::Line { sort, answer, decimal_comma }))
}

/// A line as this kind is read: words are in the learner's language, mathematics is in none.
pub(in crate::practice) fn line(
    kitchen: &Kitchen<'_>,
    sort: LineKind,
    place: &str,
    source: &str,
) -> Result<String, MakeError> {
    if sort == LineKind::Text { kitchen.text(place, source) } else { kitchen.as_written(place, source) }
}

/// What is right is read again each time, so that a key stays a plain text.
pub(in crate::practice) fn mark(
    (sort, answer): (LineKind, &LineAnswer),
    typed: &str,
    decimal_comma: bool,
    slips: &[Slip],
) -> Verdict {
    let verdict = match LineKey::read(sort, answer, decimal_comma) {
        Ok(key) => mark_line(&key, typed, decimal_comma, slips),
        Err(why) => Verdict::NotReady(why), // no item is made with such a key
    };
    match verdict {
        // their sentences speak of one number
        Verdict::NotReady(NotReady::Empty) => Verdict::NotReady(NotReady::LineEmpty),
        Verdict::NotReady(NotReady::Unreadable(at)) => Verdict::NotReady(NotReady::LineUnreadable(at)),
        Verdict::NotReady(NotReady::TooLong) => Verdict::NotReady(NotReady::TooMuch),
        verdict => verdict,
    }
}
