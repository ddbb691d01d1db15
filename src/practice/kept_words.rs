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
        Response::Build { parts, .. } => match &item.face.answer {
            AnswerFace::Build { set } => set.written(set.value(parts)),
            _ => String::new(),
        },
        Response::Plot(heights) => told_chart(&item.face.answer, heights),
    }
}

/// The right answer, as text that needs no pack to be read.
pub fn told_key(item: &Item) -> String {
    match &item.key {
        Key::Number(number) => number.to_string(),
        Key::Choice(place) => told_options(&item.face.answer, [place].into_iter()),
        Key::Choices(places) => told_options(&item.face.answer, places.iter()),
        Key::Blanks { is, .. } => is.iter().map(ToString::to_string).collect::<Vec<_>>().join(BETWEEN),
        Key::Compare(sign) => sign.as_str().to_owned(),
        Key::Order(places) => told_options(&item.face.answer, places.iter()),
        Key::Build { set, is } => set.written(*is),
        Key::Plot(heights) => told_chart(&item.face.answer, heights),
        Key::Line { answer, .. } => answer.is.clone(),
    }
}

fn told_chart(face: &AnswerFace, heights: &[u32]) -> String {
    if let AnswerFace::Plot { chart } = face { chart.with(heights).told() } else { String::new() }
}

fn told_options<'a>(face: &AnswerFace, places: impl Iterator<Item = &'a usize>) -> String {
    let options: &[Rich] = match face {
        AnswerFace::Choice { options, .. } | AnswerFace::Choices { options } => options,
        AnswerFace::Order { cards, .. } => cards,
        AnswerFace::Number { .. }
        | AnswerFace::Blanks { .. }
        | AnswerFace::Compare { .. }
        | AnswerFace::Build { .. }
        | AnswerFace::Plot { .. }
        | AnswerFace::Line { .. } => &[],
    };
    places.filter_map(|place| options.get(*place)).map(Rich::plain).collect::<Vec<_>>().join(BETWEEN)
}

fn shortened(typed: &str) -> String {
    typed.trim().chars().take(LONGEST).collect()
}
