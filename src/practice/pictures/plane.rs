use super::{
    listed,
    written::{told, written},
};
use crate::{language::Notation, units::Rational};
use serde::Serialize;

/// A place on a plane: how far along x, how far along y.
pub type Place = (Rational, Rational);

/// Where a crossing of grid lines is: so many squares right of where the axes meet, and so many above; left and below are less than 0.
pub type Squares = (i64, i64);

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
    /// Grid paper alone, without axes and their numbers; the lower left corner is 0, 0.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bare: bool,
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
    /// How its numbers are written.
    #[serde(skip)]
    pub notation: Notation,
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

    /// Squares from 0 to its first and to its last number: `(-6, 6)`.
    pub fn reach(&self) -> (i64, i64) {
        (self.squares_at(self.from).unwrap_or(0), self.squares_at(self.to).unwrap_or(0))
    }

    /// Squares from 0 to a number on a grid line.
    fn squares_at(&self, at: Rational) -> Option<i64> {
        at.over(self.step).and_then(Rational::whole)
    }

    /// A number as it stands beside it.
    pub fn written(&self, number: Rational) -> String {
        written(number, &self.notation)
    }

    /// The same for the ear.
    pub(super) fn told(&self, number: Rational) -> String {
        told(number, &self.notation)
    }

    fn words(&self) -> String {
        let [from, to, step] = [self.from, self.to, self.step].map(|number| self.told(number));
        format!("the {} axis goes from {from} to {to}, with a line every {step}", self.title)
    }

    /// Squares from 0, without a sign.
    fn squares_to(&self, at: Rational) -> Rational {
        at.over(self.step).and_then(Rational::abs).unwrap_or(Rational::ZERO)
    }
}

impl Plane {
    /// How many crossings of grid lines there are.
    pub fn crossings(&self) -> usize {
        (self.x.squares() as usize + 1) * (self.y.squares() as usize + 1)
    }

    /// The number of a crossing: counted upward from the lower left corner, column by column, from 0.
    pub fn crossing(&self, (right, up): Squares) -> Option<usize> {
        let along = |axis: &Axis, squares: i64| {
            let (first, last) = axis.reach();
            usize::try_from(squares - first).ok().filter(|_| squares <= last)
        };
        Some(along(&self.x, right)? * (self.y.squares() as usize + 1) + along(&self.y, up)?)
    }

    /// The number of the crossing at a place; none where no two grid lines cross.
    pub fn crossing_at(&self, (x, y): Place) -> Option<usize> {
        self.crossing((self.x.squares_at(x)?, self.y.squares_at(y)?))
    }

    /// Where the crossing with a number is.
    pub fn squares(&self, crossing: usize) -> Squares {
        let rows = self.y.squares() as usize + 1;
        let from = |axis: &Axis, squares: usize| axis.reach().0 + i64::try_from(squares).unwrap_or(0);
        (from(&self.x, crossing / rows), from(&self.y, crossing % rows))
    }

    /// The numbers on the axes beside a crossing.
    pub fn place(&self, (right, up): Squares) -> Place {
        let number = |axis: &Axis, squares: i64| axis.step.times(Rational::int(squares)).unwrap_or(Rational::ZERO);
        (number(&self.x, right), number(&self.y, up))
    }

    /// A crossing with its coordinates: `(−2, 3)`, or `(0,5; 3)` where numbers are written with a comma.
    pub fn pair(&self, crossing: usize, notation: &Notation) -> String {
        let (x, y) = self.place(self.squares(crossing));
        format!("({}{}{})", written(x, notation), notation.between(), written(y, notation))
    }

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
        if ways.is_empty() { self.start().to_owned() } else { listed(&ways) }
    }

    fn place_named(&self, at: Place) -> String {
        let here = self.points.iter().find(|point| point.at == at).and_then(|point| point.name.as_ref());
        here.map_or_else(|| self.place_words(at), |name| format!("point {name}"))
    }

    pub(super) fn words(&self) -> String {
        let mut words = if self.bare {
            let (across, up) = (self.x.squares(), self.y.squares());
            format!("A grid, {across} squares across and {up} up. Squares are counted from the lower left corner.")
        } else {
            format!("A coordinate plane: {}; {}. Squares are counted from zero.", self.x.words(), self.y.words())
        };
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

    /// Where counting begins.
    const fn start(&self) -> &'static str {
        if self.bare { "the lower left corner" } else { "where the axes meet" }
    }

    /// The way to a crossing from where the axes meet, in few words: `3 left, 2 up`. An eye counts so much; which number it is on which
    /// axis is for the learner to say.
    pub fn way_words(&self, (right, up): Squares) -> String {
        let way = |squares: i64, back: &str, on: &str| {
            (squares != 0).then(|| format!("{} {}", squares.unsigned_abs(), if squares < 0 { back } else { on }))
        };
        match (way(right, "left", "right"), way(up, "down", "up")) {
            (Some(right), Some(up)) => format!("{right}, {up}"),
            (one, other) => one.or(other).unwrap_or_else(|| self.start().to_owned()),
        }
    }
}
