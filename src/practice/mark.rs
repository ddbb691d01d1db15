use super::{AnswerFace, Item, Key, Makes, NotReady, NumberKey, Response, Verdict, kinds};
use crate::units::{Rational, apart};

/// Marks a response: right, right in another form, not yet (with the slip that explains it), or not ready.
///
/// Never panics, whatever was typed; a response of another kind than the item's is not ready.
pub fn mark(item: &Item, response: &Response) -> Verdict {
    match (&item.key, response) {
        (Key::Number(key), Response::Number(typed)) => {
            kinds::number::mark(&number_key(*key, &item.face.answer), typed, item.notation.decimal_comma, &item.slips)
        }
        (Key::Line { sort, answer, decimal_comma }, Response::Line(typed)) => {
            apart(|| kinds::line::mark((*sort, answer), typed, *decimal_comma, &item.slips))
        }
        (Key::Choice(key), Response::Choice(chosen)) => apart(|| kinds::choice::mark(*key, *chosen, item)),
        (Key::Choices(key), Response::Choices(chosen)) => apart(|| kinds::choices::mark(key, chosen, item)),
        (Key::Blanks { .. }, Response::Blanks(typed)) => apart(|| kinds::blanks::mark(typed, item)),
        (Key::Compare(key), Response::Compare(chosen)) => apart(|| kinds::compare::mark(*key, *chosen, &item.slips)),
        (Key::Order(key), Response::Order { cards, moved }) => {
            apart(|| kinds::order::mark(key, cards, *moved, &item.slips))
        }
        (Key::Build { set, is, pieces }, Response::Build { parts, moved }) => {
            let wanted = kinds::build::Wanted { set, is: *is, pieces: *pieces };
            apart(|| kinds::build::mark(wanted, parts, *moved, &item.slips))
        }
        (Key::Plot(key), Response::Plot(drawn)) => apart(|| kinds::plot::mark(key, drawn, item)),
        (Key::Plane(key), Response::Plane(points)) if key.makes() != Makes::Shape => {
            apart(|| kinds::plane::mark(key, &points.iter().copied().collect::<Vec<_>>(), item))
        }
        (Key::Plane(key), Response::Corners(corners)) if key.makes() == Makes::Shape => {
            apart(|| kinds::plane::mark(key, corners, item))
        }
        (Key::Place(key), Response::Place(placed)) => apart(|| kinds::place::mark(*key, *placed, &item.slips)),
        (Key::Shade(key), Response::Shade(shaded)) => apart(|| kinds::shade::mark(key, shaded, &item.slips)),
        (Key::Match(key), Response::Match(partners)) => apart(|| kinds::matching::mark(key, partners, item)),
        (Key::Sort(key), Response::Sort(put)) => apart(|| kinds::sort::mark(key, put, item)),
        (Key::Tap(key), Response::Tap(tapped)) => apart(|| kinds::tap::mark(key, tapped, item)),
        _ => Verdict::NotReady(NotReady::Empty),
    }
}

fn number_key(is: Rational, face: &AnswerFace) -> NumberKey {
    let AnswerFace::Number { unit, form, .. } = face else { return NumberKey::new(is) };
    NumberKey { unit: unit.clone(), form: *form, ..NumberKey::new(is) }
}
