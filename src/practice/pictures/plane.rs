use super::{listed, written::told};
use crate::units::Rational;
use serde::Serialize;

/// A place on a plane: how far along x, how far along y.
pub type Place = (Rational, Rational);

/// A coordinate plane: one quadrant, two, or four, with points, segments, lines and a polygon on it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Plane {
    /// From left to right.
    pub x: Axis,
    /// From below to above.
    pub y: Axis,
    /// Dots.
    pub points: Vec<PlanePoint>,
    /// Straight ways from place to place.
    pub segments: Vec<(Place, Place)>,
    /// Straight lines through two places, to the edges of the plane.
    pub lines: Vec<(Place, Place)>,
    /// The corners of a shape, in turn; none, or 3 and more.
    pub polygon: Vec<Place>,
}

/// One of the two axes. 0 stands on it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Axis {
    /// The first number, 0 or less.
    pub from: Rational,
    /// The last number, 0 or more.
    pub to: Rational,
    /// From grid line to grid line; every square of the grid is as wide as it is high.
    pub step: Rational,
    /// What stands at its end: `x`, or `Hours`.
    pub title: String,
}

/// A dot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PlanePoint {
    /// Where.
    pub at: Place,
    /// The letter beside it.
    pub name: Option<String>,
}

impl Axis {
    /// How many squares of the grid lie along it.
    pub fn squares(&self) -> u32 {
        let squares = self.to.minus(self.from).and_then(|span| span.over(self.step)).map_or(0, Rational::floor);
        u32::try_from(squares).unwrap_or(0)
    }

    /// The numbers of its grid lines, from the first.
    pub fn numbers(&self) -> Vec<Rational> {
        let number = |n: u32| self.step.times(Rational::int(i64::from(n))).and_then(|way| self.from.plus(way));
        (0..=self.squares()).filter_map(number).collect()
    }

    fn words(&self) -> String {
        let (from, to, step) = (told(self.from), told(self.to), told(self.step));
        format!("the {} axis goes from {from} to {to}, with a line every {step}", self.title)
    }

    /// Squares from 0, without a sign.
    fn squares_to(&self, at: Rational) -> Rational {
        at.over(self.step).and_then(Rational::abs).unwrap_or(Rational::ZERO)
    }
}

impl Plane {
    /// Where a place is, counted in squares from where the axes meet, as an eye would.
    pub fn place_words(&self, (x, y): Place) -> String {
        let way = |axis: &Axis, at: Rational, back: &str, on: &str| {
            let squares = axis.squares_to(at);
            let noun = if squares == Rational::ONE { "square" } else { "squares" };
            (squares != Rational::ZERO)
                .then(|| format!("{} {noun} {}", super::mixed(squares), if at < Rational::ZERO { back } else { on }))
        };
        let ways: Vec<String> =
            [way(&self.x, x, "left", "right"), way(&self.y, y, "down", "up")].into_iter().flatten().collect();
        if ways.is_empty() { "where the axes meet".to_owned() } else { listed(&ways) }
    }

    fn place_named(&self, at: Place) -> String {
        let here = self.points.iter().find(|point| point.at == at).and_then(|point| point.name.as_ref());
        here.map_or_else(|| self.place_words(at), |name| format!("point {name}"))
    }

    pub(super) fn words(&self) -> String {
        let mut words =
            format!("A coordinate plane: {}; {}. Squares are counted from zero.", self.x.words(), self.y.words());
        for point in &self.points {
            let name = point.name.as_ref().map_or_else(|| "A point".to_owned(), |name| format!("Point {name}"));
            words.push_str(&format!(" {name}: {}.", self.place_words(point.at)));
        }
        for (a, b) in &self.segments {
            words.push_str(&format!(" A segment joins {} and {}.", self.place_named(*a), self.place_named(*b)));
        }
        for (a, b) in &self.lines {
            words.push_str(&format!(
                " A line passes through: {}; and: {}.",
                self.place_named(*a),
                self.place_named(*b)
            ));
        }
        if !self.polygon.is_empty() {
            let corners: Vec<String> = self.polygon.iter().map(|corner| self.place_named(*corner)).collect();
            words.push_str(&format!(" A shape has its corners at: {}.", corners.join("; ")));
        }
        words
    }
}
