use super::count;
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// A line plot: a mark for every thing that was measured, above its place on a number line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LinePlot {
    /// What it is about, with the unit.
    pub title: String,
    /// The first place.
    pub from: Rational,
    /// From place to place: a whole, a half or a fourth.
    pub tick: Rational,
    /// How many marks stand above each place.
    pub counts: Vec<u32>,
    /// Marks a place has room for.
    pub room: u32,
    /// Whether the marks are dots: a dot plot.
    pub dots: bool,
}

/// A line plot as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinePlotRecipe {
    /// What it is about.
    pub title: String,
    /// The first place.
    pub from: String,
    /// From place to place.
    pub tick: String,
    /// A list: how many marks above each place.
    pub counts: String,
    /// Whether the marks are dots: a dot plot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dots: bool,
}

/// A place has at most so many marks above it.
const ROOM: u32 = 6;

impl LinePlot {
    /// The places, from the left.
    pub fn places(&self) -> Vec<Rational> {
        let place = |n: usize| {
            let steps = i64::try_from(n).ok().and_then(|n| self.tick.times(Rational::int(n)));
            steps.and_then(|steps| self.from.plus(steps)).unwrap_or(self.from)
        };
        (0..self.counts.len()).map(place).collect()
    }

    pub(super) fn words(&self) -> String {
        let columns: Vec<String> = (0..self.counts.len()).map(|n| self.place_words(n)).collect();
        let name = if self.dots { "Dot plot" } else { "Line plot" };
        format!("{name}: {}. {}", self.title, columns.join(" "))
    }

    fn place_words(&self, place: usize) -> String {
        let at = self.places().get(place).copied().map(mixed).unwrap_or_default();
        format!("{at}: {}.", self.count_words(place))
    }

    /// How many marks stand above a place: `3 marks`.
    pub fn count_words(&self, place: usize) -> String {
        match self.counts.get(place) {
            None | Some(0) => "no marks".to_owned(),
            Some(dots) if self.dots => count(*dots, "dot", "dots"),
            Some(marks) => count(*marks, "mark", "marks"),
        }
    }
}

/// `2 1/4`, `3/4`, `5`.
pub fn mixed(number: Rational) -> String {
    let (whole, denom) = (number.floor(), number.denom());
    match (whole, number.numer() - whole * denom) {
        (whole, 0) => whole.to_string(),
        (0, part) => format!("{part}/{denom}"),
        (whole, part) => format!("{whole} {part}/{denom}"),
    }
}

pub(in crate::practice) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &LinePlotRecipe,
) -> Result<LinePlot, MakeError> {
    let at = |field: &str| at(&format!("line-plot.{field}"));
    let (from, tick) = (kitchen.number(&at("from"), &recipe.from)?, kitchen.number(&at("tick"), &recipe.tick)?);
    if tick <= Rational::ZERO || from < Rational::ZERO || !matches!(tick.denom(), 1 | 2 | 4) {
        return Err(MakeError::wrong(&at("tick"), "a line plot goes by wholes, halves or fourths, from 0 or more"));
    }
    let counts = kitchen.counts(&at("counts"), &recipe.counts)?;
    if !(3..=10).contains(&counts.len()) || counts.iter().any(|count| *count > ROOM) {
        return Err(MakeError::wrong(&at("counts"), &format!("3 to 10 places have room for up to {ROOM} marks each")));
    }
    let title = kitchen.text(&at("title"), &recipe.title)?;
    Ok(LinePlot { title, from, tick, counts, room: ROOM, dots: recipe.dots })
}
