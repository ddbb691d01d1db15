use super::{
    AnswerFace, Item, Key, Response, ShadeKey,
    kinds::{self, build::Wanted},
};
use crate::{
    language::{Notation, Rich},
    units::Rational,
};
use std::collections::BTreeSet;

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
            AnswerFace::Build { set } => set.told(parts),
            _ => String::new(),
        },
        Response::Plot(heights) => told_chart(&item.face.answer, heights),
        Response::Plane(points) => {
            let points: Vec<usize> = points.iter().copied().collect();
            kinds::plane::told(&item.face.answer, &points, &item.notation)
        }
        Response::Corners(corners) => kinds::plane::told(&item.face.answer, corners, &item.notation),
        Response::Place(placed) => placed.map(|at| told_place(&item.face.answer, at)).unwrap_or_default(),
        Response::Shade(shaded) => {
            told_parts(&item.face.answer, shaded, matches!(item.key, Key::Shade(ShadeKey::Cells(_))))
        }
        Response::Match(partners) => told_pairs(&item.face.answer, partners),
        Response::Sort(put) => told_sort(&item.face.answer, put),
        Response::Tap(tapped) => told_options(&item.face.answer, tapped.iter()),
    }
}

/// The right answer, as text that needs no pack to be read. Numbers are exact and in one notation for all, since the line is kept for
/// ever and read on other devices; lines and the words of options are as the learner read them. [`Item::told`] says the same answer to
/// people.
pub fn told_key(item: &Item) -> String {
    match &item.key {
        Key::Number(number) => number.to_string(),
        Key::Choice(place) => told_options(&item.face.answer, [place].into_iter()),
        Key::Choices(places) => told_options(&item.face.answer, places.iter()),
        Key::Blanks { is, .. } => is.iter().map(ToString::to_string).collect::<Vec<_>>().join(BETWEEN),
        Key::Compare(sign) => sign.as_str().to_owned(),
        Key::Order(places) => told_options(&item.face.answer, places.iter()),
        Key::Build { set, is, pieces } => kinds::build::told(Wanted { set, is: *is, pieces: *pieces }),
        Key::Plot(heights) => told_chart(&item.face.answer, heights),
        Key::Plane(key) => key.told(&item.face.answer, &Notation::default()),
        Key::Place(at) => told_place(&item.face.answer, *at),
        Key::Shade(key) => told_parts(&item.face.answer, &key.cells(), matches!(key, ShadeKey::Cells(_))),
        Key::Match(key) => told_pairs(&item.face.answer, &kinds::matching::right_partners(key, &item.face.answer)),
        Key::Sort(bins) => told_sort(&item.face.answer, &bins.iter().map(|bin| Some(*bin)).collect::<Vec<_>>()),
        Key::Tap(places) => told_options(&item.face.answer, places.iter()),
        Key::Line { answer, .. } => answer.is.clone(),
    }
}

/// Every bin with its cards: `Area: a rug, a wall; Length: a ribbon`.
pub(super) fn told_sort(face: &AnswerFace, put: &[Option<usize>]) -> String {
    let AnswerFace::Sort { bins, cards } = face else { return String::new() };
    let told = bins.iter().enumerate().map(|(bin, name)| {
        let here = cards.iter().zip(put).filter(|(_, place)| **place == Some(bin)).map(|(card, _)| card.plain());
        format!("{}: {}", name.plain(), here.collect::<Vec<_>>().join(", "))
    });
    told.collect::<Vec<_>>().join(BETWEEN)
}

fn told_chart(face: &AnswerFace, heights: &[u32]) -> String {
    if let AnswerFace::Plot { chart } = face { chart.with(heights).told() } else { String::new() }
}

fn told_options<'a>(face: &AnswerFace, places: impl Iterator<Item = &'a usize>) -> String {
    places.filter_map(|place| face.options().get(*place)).map(Rich::plain).collect::<Vec<_>>().join(BETWEEN)
}

/// A point, as its line writes numbers: `2/4`.
fn told_place(face: &AnswerFace, at: Rational) -> String {
    if let AnswerFace::Place { line } = face { line.name(at) } else { at.to_string() }
}

/// `3 of 4`; where it matters which, `parts 1, 5 of 6`.
fn told_parts(face: &AnswerFace, shaded: &BTreeSet<usize>, which: bool) -> String {
    let all = if let AnswerFace::Shade { whole, .. } = face { whole.count() } else { 0 };
    let places = || shaded.iter().map(|place| (place + 1).to_string()).collect::<Vec<_>>().join(", ");
    if which { format!("parts {} of {all}", places()) } else { format!("{} of {all}", shaded.len()) }
}

/// `1/2 – 2/4; 1/3 – 2/6`.
fn told_pairs(face: &AnswerFace, partners: &[Option<usize>]) -> String {
    let AnswerFace::Match { left, right } = face else { return String::new() };
    let pair = |(card, partner): (&Rich, &Option<usize>)| {
        let partner = partner.and_then(|place| right.get(place)).map(Rich::plain).unwrap_or_default();
        format!("{} – {partner}", card.plain())
    };
    left.iter().zip(partners).map(pair).collect::<Vec<_>>().join(BETWEEN)
}

fn shortened(typed: &str) -> String {
    typed.trim().chars().take(LONGEST).collect()
}
