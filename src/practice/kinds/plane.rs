//! Put points on a coordinate plane, where its grid lines cross.

use super::not_yet;
use crate::{
    practice::{
        AnswerFace, Item, Key, MakeError, NotReady, NotYet, Slip, Verdict,
        kitchen::Kitchen,
        pictures::{self, Place, Plane, PlanePointRecipe, PlaneRecipe},
    },
    units::Rational,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// More points are work without learning.
const MOST_POINTS: usize = 8;

/// A coordinate plane, and the points that belong on it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaneAnswer {
    /// A list: the first and the last number from left to right.
    pub x: String,
    /// A list: the first and the last number from below to above.
    pub y: String,
    /// A list: from grid line to grid line along x and along y; 1 and 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<String>,
    /// What stands at the ends of the axes: x and y, if left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<String>,
    /// A list of the points that are right, each a list of two numbers; their order does not matter.
    pub points: String,
    /// Dots that are there from the beginning.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<PlanePointRecipe>,
    /// Straight ways that are there from the beginning.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<[String; 2]>,
    /// Straight lines that are there from the beginning, each through two places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<[String; 2]>,
    /// The corners of a shape that is there from the beginning.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub polygon: Vec<String>,
}

impl PlaneAnswer {
    /// The plane as learners get it.
    fn empty(&self, kitchen: &Kitchen<'_>) -> Result<Plane, MakeError> {
        let recipe = PlaneRecipe {
            x: self.x.clone(),
            y: self.y.clone(),
            steps: self.steps.clone(),
            titles: self.titles.clone(),
            points: self.given.clone(),
            segments: self.segments.clone(),
            lines: self.lines.clone(),
            polygon: self.polygon.clone(),
        };
        let at = |field: &str| match field {
            "plane.points" => "answer.plot.plane.given".to_owned(),
            field => format!("answer.plot.{field}"),
        };
        pictures::draft_plane(kitchen, &at, &recipe)
    }
}

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    answer: &PlaneAnswer,
    slips: &[Slip],
) -> Result<(AnswerFace, Key), MakeError> {
    let plane = answer.empty(kitchen)?;
    let wrong = |sentence: &str| Err(MakeError::wrong("answer.plot.plane.points", sentence));
    let right = pictures::places(kitchen, "answer.plot.plane.points", &answer.points)?;
    if right.is_empty() || right.len() > MOST_POINTS {
        return wrong(&format!("1 to {MOST_POINTS} points can be asked for, and here are {}", right.len()));
    }
    let mut key = BTreeSet::new();
    for at in right {
        let Some(crossing) = plane.crossing_at(at) else {
            return wrong(&format!("no grid lines of the plane cross at ({}, {})", at.0, at.1));
        };
        if plane.points.iter().any(|given| given.at == at) {
            return wrong(&format!("the point ({}, {}) is given already", at.0, at.1));
        }
        if !key.insert(crossing) {
            return wrong(&format!("the point ({}, {}) stands there twice", at.0, at.1));
        }
    }
    for slip in slips {
        if slip_points(&plane, slip).is_none_or(|points| points.is_empty() || points.len() > key.len()) {
            let rule = format!(
                "the slip “{}” cannot be plotted: use `when`, or at most {} points where grid lines cross",
                slip.name,
                key.len()
            );
            return Err(MakeError::wrong("slips.gives", &rule));
        }
    }
    Ok((AnswerFace::Plane { plane: Box::new(plane), asked: key.len() }, Key::Plane(key)))
}

/// Where a slip leads: all points that are plotted then, as `3,2;1,4`.
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

/// The crossings that a slip leads to; none where a point has no crossing.
pub(in crate::practice) fn slip_points(plane: &Plane, slip: &Slip) -> Option<BTreeSet<usize>> {
    let place = |pair: &str| -> Option<Place> {
        let (x, y) = pair.split_once(',')?;
        Some((x.parse::<Rational>().ok()?, y.parse::<Rational>().ok()?))
    };
    slip.gives.split(';').map(|pair| plane.crossing_at(place(pair)?)).collect()
}

/// A slip explains the answer that is just what it leads to, and no other: its sentence speaks of all points. Right points of which some
/// are missing are "partly".
pub(in crate::practice) fn mark(key: &BTreeSet<usize>, points: &BTreeSet<usize>, item: &Item) -> Verdict {
    let AnswerFace::Plane { plane, .. } = &item.face.answer else { return Verdict::NotReady(NotReady::NothingPlotted) };
    let points: BTreeSet<usize> = points.iter().copied().filter(|point| *point < plane.crossings()).collect();
    if points.is_empty() {
        return Verdict::NotReady(NotReady::NothingPlotted);
    }
    if points == *key {
        return Verdict::Right;
    }
    match not_yet(&item.slips, |slip| slip_points(plane, slip).is_some_and(|leads| leads == points)) {
        Verdict::NotYet(NotYet::Unknown) if points.is_subset(key) => Verdict::NotYet(NotYet::Partly),
        verdict => verdict,
    }
}
