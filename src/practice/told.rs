use super::{
    AnswerFace, Item, Key, NumberForm, Response, Sign, Slip,
    kinds::{self, build::Wanted},
    told_key,
};
use crate::{
    language::{Notation, Rich, number_text},
    units::Rational,
};

impl Item {
    /// The answer in words, as a worked example ends with it: `24 seedlings`, `6, 4 and 24`, `>`. Not the text that the record keeps
    /// ([`super::told_key`]): this one has units, asked forms and the learner's notation, and may be worded better any day.
    pub fn told(&self, notation: &Notation) -> String {
        let number = |number: &Rational| number_text(*number, notation);
        let option = |place: usize| self.face.answer.options().get(place).map(Rich::plain).unwrap_or_default();
        match (&self.key, &self.face.answer) {
            (Key::Number(key), AnswerFace::Number { unit: Some(unit), form, .. }) => {
                format!("{} {unit}", form.text(*key, notation))
            }
            (Key::Number(key), AnswerFace::Number { unit: None, form, .. }) => form.text(*key, notation),
            (Key::Number(key), _) => number(key),
            (Key::Choice(place), _) => option(*place),
            (Key::Choices(places), _) => places.iter().map(|place| option(*place)).collect::<Vec<_>>().join("; "),
            (Key::Blanks { is, .. }, _) => is.iter().map(number).collect::<Vec<_>>().join("; "),
            (Key::Compare(sign), _) => sign.as_str().to_owned(),
            (Key::Order(places), _) => places.iter().map(|place| option(*place)).collect::<Vec<_>>().join("; "),
            (Key::Plot(key), AnswerFace::Plot { chart }) => chart.with(key).told(),
            (Key::Plot(_), _) => String::new(),
            (Key::Plane(key), face) => key.told(face, notation),
            (Key::Build { .. } | Key::Place(_) | Key::Shade(_) | Key::Match(_) | Key::Sort(_), _) => told_key(self),
            (Key::Tap(places), _) => places.iter().map(|place| option(*place)).collect::<Vec<_>>().join("; "),
            (Key::Line { answer, .. }, _) => answer.is.clone(),
        }
    }

    /// What a learner enters who answers right.
    pub fn right_response(&self) -> Response {
        match &self.key {
            Key::Number(key) => Response::Number(match &self.face.answer {
                AnswerFace::Number { form, .. } if *form != NumberForm::Any => form.text(*key, &self.notation),
                _ => key.to_string(),
            }),
            Key::Choice(place) => Response::Choice(Some(*place)),
            Key::Choices(places) => Response::Choices(places.clone()),
            Key::Blanks { is, .. } => Response::Blanks(is.iter().map(Rational::to_string).collect()),
            Key::Compare(sign) => Response::Compare(Some(*sign)),
            Key::Order(cards) => Response::Order { cards: cards.clone(), moved: true },
            Key::Build { set, is, pieces } => {
                Response::Build { parts: set.parts(*is, *pieces).unwrap_or_else(|| set.start()), moved: true }
            }
            Key::Plot(key) => Response::Plot(key.clone()),
            Key::Plane(key) => key.makes().response(key.right()),
            Key::Place(at) => Response::Place(Some(*at)),
            Key::Shade(key) => Response::Shade(key.cells()),
            Key::Match(key) => Response::Match(kinds::matching::right_partners(key, &self.face.answer)),
            Key::Sort(bins) => Response::Sort(bins.iter().copied().map(Some).collect()),
            Key::Tap(places) => Response::Tap(places.clone()),
            Key::Line { answer, .. } => Response::Line(answer.is.clone()),
        }
    }

    /// What a learner enters who makes this slip and nothing else. `None` where the slip leads to nothing that can be entered.
    pub fn slip_response(&self, slip: &Slip) -> Option<Response> {
        let option = || self.face.answer.options().iter().position(|option| option.plain() == slip.gives);
        match (&self.key, &self.face.answer) {
            (Key::Number(_), _) => Some(Response::Number(slip.gives.clone())),
            (Key::Line { .. }, _) => Some(Response::Line(slip.gives.clone())),
            (Key::Build { set, is, pieces }, _) => {
                kinds::build::slip_response(Wanted { set, is: *is, pieces: *pieces }, slip)
            }
            (Key::Plot(key), AnswerFace::Plot { chart }) => kinds::plot::heights(chart, key, slip).map(Response::Plot),
            (Key::Plot(_), _) => None,
            (Key::Plane(key), AnswerFace::Plane { plane, .. }) => kinds::plane::slip_response(key, plane, slip),
            (Key::Plane(_), _) => None,
            (Key::Choice(_), _) => option().map(|place| Response::Choice(Some(place))),
            (Key::Choices(key), _) => {
                let chosen = key.iter().copied().chain([option()?]).collect();
                Some(Response::Choices(chosen))
            }
            (Key::Blanks { is, .. }, AnswerFace::Blanks { boxes, .. }) => {
                let gives: Rational = slip.gives.parse().ok()?;
                let here = |place: &usize| match &slip.at {
                    Some(at) => boxes.get(*place) == Some(at),
                    None => is[*place] != gives,
                };
                let place = (0..is.len()).find(here)?;
                let mut typed: Vec<String> = is.iter().map(Rational::to_string).collect();
                typed[place].clone_from(&slip.gives);
                Some(Response::Blanks(typed))
            }
            (Key::Blanks { .. }, _) => None,
            (Key::Compare(_), _) => {
                Sign::ALL.into_iter().find(|sign| sign.as_str() == slip.gives).map(|sign| Response::Compare(Some(sign)))
            }
            (Key::Sort(key), face) => {
                let (card, bin) = kinds::sort::slip_move(slip, face)?;
                let put = key.iter().enumerate().map(|(n, right)| Some(if n == card { bin } else { *right }));
                Some(Response::Sort(put.collect()))
            }
            (Key::Tap(_), _) => Some(Response::Tap(kinds::tap::slip_places(slip))),
            (Key::Order(key), _) => {
                let places = kinds::order::positions(slip, key.len())?;
                Some(Response::Order { cards: places.into_iter().map(|place| key[place]).collect(), moved: true })
            }
            (Key::Place(_), AnswerFace::Place { line }) => {
                let at = slip.gives.parse().ok()?;
                kinds::place::can_stand(at, line).then_some(Response::Place(Some(at)))
            }
            (Key::Place(_), _) => None,
            (Key::Shade(key), face) => {
                Some(Response::Shade(kinds::shade::slip_cells(key, slip)?)).filter(|shaded| shaded.fits(face))
            }
            (Key::Match(key), face) => kinds::matching::slip_partners(key, slip, face).map(Response::Match),
        }
    }
}
