use super::{AnswerFace, Item, Key, Response};
use crate::language::Rich;

/// Between the parts of an answer of several parts.
const BETWEEN: &str = "; ";
/// The most characters that are kept of one typed part.
const LONGEST: usize = 60;

/// What a learner answered, as text that needs no pack to be read: what was typed, or the words of what was chosen.
pub fn told_response(item: &Item, response: &Response) -> String {
    match response {
        Response::Number(typed) | Response::Line(typed) => shortened(typed),
        Response::Choice(chosen) => told_options(&item.face.answer, chosen.iter()),
        Response::Choices(chosen) => told_options(&item.face.answer, chosen.iter()),
        Response::Blanks(typed) => typed.iter().map(|typed| shortened(typed)).collect::<Vec<_>>().join(BETWEEN),
        Response::Compare(chosen) => chosen.map_or("", |sign| sign.as_str()).to_owned(),
        Response::Order { cards, .. } => told_options(&item.face.answer, cards.iter()),
    }
}

/// The right answer, as text that needs no pack to be read. Numbers are exact and in one notation for all, since the line is kept for
/// ever and read on other devices; [`Item::told`] says the same answer to people.
pub fn told_key(item: &Item) -> String {
    match &item.key {
        Key::Number(number) => number.to_string(),
        Key::Choice(place) => told_options(&item.face.answer, [place].into_iter()),
        Key::Choices(places) => told_options(&item.face.answer, places.iter()),
        Key::Blanks { is, .. } => is.iter().map(ToString::to_string).collect::<Vec<_>>().join(BETWEEN),
        Key::Compare(sign) => sign.as_str().to_owned(),
        Key::Order(places) => told_options(&item.face.answer, places.iter()),
        Key::Line { answer, .. } => answer.is.clone(),
    }
}

fn told_options<'a>(face: &AnswerFace, places: impl Iterator<Item = &'a usize>) -> String {
    places.filter_map(|place| face.options().get(*place)).map(Rich::plain).collect::<Vec<_>>().join(BETWEEN)
}

fn shortened(typed: &str) -> String {
    typed.trim().chars().take(LONGEST).collect()
}
