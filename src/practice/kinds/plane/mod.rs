//! Put points on a coordinate plane, where its grid lines cross: points, a straight line through two of them, or the corners of a shape.

mod any_shape;
mod line;
mod outline;
mod points;
mod shape;

use super::not_yet;
use crate::{
    language::Notation,
    practice::{
        AnswerFace, Item, MakeError, NotReady, Response, Slip, Verdict,
        kitchen::Kitchen,
        pictures::{self, Place, Plane, PlaneRecipe, Squares},
    },
    units::Rational,
};
pub use any_shape::{AnyShapeAnswer, ShapeForm, Wanted};
pub(in crate::practice) use any_shape::{cook as cook_any_shape, slip_measure};
pub(in crate::practice) use line::cook as cook_line;
pub(in crate::practice) use points::cook as cook_points;
use serde::{Deserialize, Serialize};
pub(in crate::practice) use shape::cook as cook_shape;
use std::collections::BTreeSet;

/// Between the places of an answer.
const BETWEEN: &str = "; ";

/// What is put on a plane, point by point, and the plane.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaneAnswer {
    /// A list of places, each a list of two numbers: points in any order, two places of a line, or the corners of a shape in turn.
    pub is: String,
    /// The plane as learners get it.
    pub on: PlaneRecipe,
}

/// What becomes of the points that are put on a plane.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Makes {
    /// They stay points.
    Points,
    /// The straight line through two of them is drawn.
    Line,
    /// They are the corners of a shape, in turn.
    Shape,
}

/// What is right on a plane. Numbers are crossings of its grid lines.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaneKey {
    /// These points.
    Points(BTreeSet<usize>),
    /// The line through these two.
    Line([usize; 2]),
    /// The shape with these corners, in turn.
    Shape(Vec<usize>),
    /// Any shape that is as it should be.
    AnyShape {
        /// How it should be.
        wanted: Wanted,
        /// The corners of one that is.
        such: Vec<usize>,
    },
}

impl PlaneKey {
    /// What becomes of the points.
    pub const fn makes(&self) -> Makes {
        match self {
            Self::Points(_) => Makes::Points,
            Self::Line(_) => Makes::Line,
            Self::Shape(_) | Self::AnyShape { .. } => Makes::Shape,
        }
    }

    /// The crossings of an answer that is right, in turn.
    pub(in crate::practice) fn right(&self) -> Vec<usize> {
        match self {
            Self::Points(points) => points.iter().copied().collect(),
            Self::Line(two) => two.to_vec(),
            Self::Shape(corners) | Self::AnyShape { such: corners, .. } => corners.clone(),
        }
    }

    /// What is right, in words: `(−2, 3); (4, 1)`.
    pub(in crate::practice) fn told(&self, face: &AnswerFace, notation: &Notation) -> String {
        match self {
            Self::AnyShape { wanted, .. } => wanted.told(),
            _ => told(face, &self.right(), notation),
        }
    }

    /// The places that are right, each as it is written. Where many shapes are right, none of them.
    pub(in crate::practice) fn pairs(&self, face: &AnswerFace, notation: &Notation) -> Vec<String> {
        if matches!(self, Self::AnyShape { .. }) { Vec::new() } else { pairs(face, &self.right(), notation) }
    }
}

impl Makes {
    /// What is entered where these crossings are put, in turn.
    pub fn response(self, put: Vec<usize>) -> Response {
        match self {
            Self::Points | Self::Line => Response::Plane(put.into_iter().collect()),
            Self::Shape => Response::Corners(put),
        }
    }
}

/// What was put on a plane, in words.
pub(in crate::practice) fn told(face: &AnswerFace, put: &[usize], notation: &Notation) -> String {
    let pairs = pairs(face, put, notation);
    match (face, pairs.as_slice()) {
        (AnswerFace::Plane { makes: Makes::Line, .. }, [one, other]) => format!("line through {one} and {other}"),
        _ => pairs.join(BETWEEN),
    }
}

fn pairs(face: &AnswerFace, put: &[usize], notation: &Notation) -> Vec<String> {
    let AnswerFace::Plane { plane, .. } = face else { return Vec::new() };
    put.iter().map(|crossing| plane.pair(*crossing, notation)).collect()
}

/// The plane as learners get it.
fn empty(kitchen: &Kitchen<'_>, kind: &str, on: &PlaneRecipe) -> Result<Plane, MakeError> {
    let at = |field: &str| format!("answer.plot.{kind}.{}", field.replacen("plane", "on", 1));
    pictures::draft_plane(kitchen, &at, on)
}

/// The plane as learners get it, and where what is right has its places, in turn: all on crossings, none of them twice.
fn laid_out(kitchen: &Kitchen<'_>, kind: &str, answer: &PlaneAnswer) -> Result<(Plane, Vec<usize>), MakeError> {
    let plane = empty(kitchen, kind, &answer.on)?;
    let place = format!("answer.plot.{kind}.is");
    let wrong = |sentence: &str| Err(MakeError::wrong(&place, sentence));
    let mut right = Vec::new();
    for at in pictures::places(kitchen, &place, &answer.is)? {
        let Some(crossing) = plane.crossing_at(at) else {
            return wrong(&format!("no grid lines of the plane cross at ({}, {})", at.0, at.1));
        };
        if right.contains(&crossing) {
            return wrong(&format!("the point ({}, {}) stands there twice", at.0, at.1));
        }
        right.push(crossing);
    }
    Ok((plane, right))
}

/// Holds every slip to what can be plotted; `rule` says what that is.
fn hold_slips(slips: &[Slip], rule: &str, can_be: impl Fn(&Slip) -> bool) -> Result<(), MakeError> {
    match slips.iter().find(|slip| !can_be(slip)) {
        None => Ok(()),
        Some(slip) => {
            let sentence = format!("the slip “{}” cannot be plotted: use `when`, or {rule}", slip.name);
            Err(MakeError::wrong("slips.gives", &sentence))
        }
    }
}

/// Where a slip leads: all places that are plotted then, in turn, as `3,2;1,4`.
pub(in crate::practice) fn slip_places(
    kitchen: &Kitchen<'_>,
    place: &str,
    (at, gives): (Option<&str>, &str),
) -> Result<String, MakeError> {
    if at.is_some() {
        return Err(MakeError::wrong(place, "points on a plane have no places: leave `at` out, and list all points"));
    }
    let places = pictures::places(kitchen, place, gives)?;
    Ok(places.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(";"))
}

/// The crossings that a slip leads to, in turn; none where a place has no crossing.
fn slip_crossings(plane: &Plane, slip: &Slip) -> Option<Vec<usize>> {
    let place = |pair: &str| -> Option<Place> {
        let (x, y) = pair.split_once(',')?;
        Some((x.parse::<Rational>().ok()?, y.parse::<Rational>().ok()?))
    };
    slip.gives.split(';').map(|pair| plane.crossing_at(place(pair)?)).collect()
}

/// What a learner enters who makes this slip.
pub(in crate::practice) fn slip_response(key: &PlaneKey, plane: &Plane, slip: &Slip) -> Option<Response> {
    let put = match key {
        PlaneKey::AnyShape { wanted, .. } => wanted.slipped(slip)?.example(plane, Some(wanted)),
        _ => slip_crossings(plane, slip),
    };
    put.map(|put| key.makes().response(put))
}

/// Marks what was put: crossings, in turn.
pub(in crate::practice) fn mark(key: &PlaneKey, put: &[usize], item: &Item) -> Verdict {
    let AnswerFace::Plane { plane, asked, .. } = &item.face.answer else {
        return Verdict::NotReady(NotReady::NothingPlotted);
    };
    let put: Vec<usize> = put.iter().copied().filter(|point| *point < plane.crossings()).collect();
    let at: Vec<Squares> = put.iter().map(|point| plane.squares(*point)).collect();
    let to_go = asked.saturating_sub(put.len());
    match (key, key.makes()) {
        _ if put.is_empty() => Verdict::NotReady(NotReady::NothingPlotted),
        (_, Makes::Line) if to_go > 0 => Verdict::NotReady(NotReady::PointsToGo(to_go)),
        (_, Makes::Shape) if to_go > 0 => Verdict::NotReady(NotReady::CornersToGo(to_go)),
        (_, Makes::Shape) if outline::crosses(&at) => Verdict::NotReady(NotReady::SidesCross),
        (PlaneKey::Points(key), _) => points::mark(key, &put.into_iter().collect(), (plane, item)),
        (PlaneKey::Line(key), _) => line::mark(key.map(|point| plane.squares(point)), &at, (plane, item)),
        (PlaneKey::Shape(key), _) => shape::mark(key, &put, (plane, item)),
        (PlaneKey::AnyShape { wanted, .. }, _) => wanted.mark(&at, item),
    }
}
