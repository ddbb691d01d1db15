use super::{Axis, Place, Plane, PlanePoint};
use crate::{
    language::Value,
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// A coordinate plane as it stands in a pack. A place is a list of two numbers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaneRecipe {
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
    /// Dots.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<PlanePointRecipe>,
    /// Straight ways, each from place to place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<[String; 2]>,
    /// Straight lines, each through two places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<[String; 2]>,
    /// The corners of a shape.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub polygon: Vec<String>,
    /// Grid paper alone, without axes: both begin at 0.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bare: bool,
}

/// A dot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanePointRecipe {
    /// Where.
    pub at: String,
    /// The letter beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// More squares are too small to count.
const MOST_SQUARES: u32 = 20;

pub(in crate::practice) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &PlaneRecipe,
) -> Result<Plane, MakeError> {
    let at = |field: &str| at(&format!("plane.{field}"));
    let steps = match &recipe.steps {
        Some(steps) => pair(kitchen, &at("steps"), steps)?,
        None => (Rational::ONE, Rational::ONE),
    };
    let title = |n: usize, usual: &str| match recipe.titles.get(n) {
        Some(title) => kitchen.text(&at("titles"), title),
        None => Ok(usual.to_owned()),
    };
    let x = axis((kitchen, &at("x")), pair(kitchen, &at("x"), &recipe.x)?, steps.0, title(0, "x")?)?;
    let y = axis((kitchen, &at("y")), pair(kitchen, &at("y"), &recipe.y)?, steps.1, title(1, "y")?)?;
    if recipe.bare && (x.from != Rational::ZERO || y.from != Rational::ZERO) {
        return Err(MakeError::wrong(&at("bare"), "grid paper without axes begins at 0 both ways"));
    }
    let inside = |field: &str, source: &str| {
        let place = pair(kitchen, &at(field), source)?;
        let on = |axis: &Axis, at: Rational| axis.from <= at && at <= axis.to;
        let rule = "every place should lie on the plane, as a list of two numbers";
        if on(&x, place.0) && on(&y, place.1) { Ok(place) } else { Err(MakeError::wrong(&at(field), rule)) }
    };
    let both = |field: &str, ways: &[[String; 2]]| {
        let way = |[a, b]: &[String; 2]| Ok((inside(field, a)?, inside(field, b)?));
        ways.iter().map(way).collect::<Result<Vec<_>, MakeError>>()
    };
    let (segments, lines) = (both("segments", &recipe.segments)?, both("lines", &recipe.lines)?);
    if lines.iter().any(|(a, b)| a == b) {
        return Err(MakeError::wrong(&at("lines"), "a line passes through two different places"));
    }
    let point = |point: &PlanePointRecipe| {
        let name = kitchen.text_if(&at("points"), point.name.as_deref())?;
        Ok(PlanePoint { at: inside("points", &point.at)?, name })
    };
    let points = recipe.points.iter().map(point).collect::<Result<Vec<_>, MakeError>>()?;
    let polygon = recipe.polygon.iter().map(|corner| inside("polygon", corner)).collect::<Result<Vec<_>, _>>()?;
    if polygon.len() == 1 || polygon.len() == 2 || polygon.len() > 8 || points.len() > 8 {
        return Err(MakeError::wrong(&at("polygon"), "a shape has 3 to 8 corners, and there is room for 8 points"));
    }
    Ok(Plane { x, y, points, segments, lines, polygon, bare: recipe.bare })
}

/// A list of two numbers.
pub(super) fn pair(kitchen: &Kitchen<'_>, place: &str, source: &str) -> Result<Place, MakeError> {
    match kitchen.numbers(place, source)?.as_slice() {
        [first, second] => Ok((*first, *second)),
        _ => Err(MakeError::wrong(place, "this should be a list of two numbers")),
    }
}

/// A list of places, each a list of two numbers.
pub(in crate::practice) fn places(kitchen: &Kitchen<'_>, place: &str, source: &str) -> Result<Vec<Place>, MakeError> {
    let wrong = || MakeError::wrong(place, "this should be a list of points, like [[2, 3], [4, 1]]");
    let Value::List(places) = kitchen.value(place, source)? else { return Err(wrong()) };
    let pair = |value: &Value| match value {
        Value::List(pair) => match pair.as_slice() {
            [Value::Number(x), Value::Number(y)] => Some((*x, *y)),
            _ => None,
        },
        _ => None,
    };
    places.iter().map(|value| pair(value).ok_or_else(wrong)).collect()
}

fn axis(
    (kitchen, place): (&Kitchen<'_>, &str),
    (from, to): Place,
    step: Rational,
    title: String,
) -> Result<Axis, MakeError> {
    let axis = Axis { from, to, step, title, notation: *kitchen.notation };
    let on_line = |number: Rational| step > Rational::ZERO && number.over(step).and_then(Rational::whole).is_some();
    let spans = from <= Rational::ZERO && to >= Rational::ZERO && from < to && on_line(from) && on_line(to);
    if spans && (1..=MOST_SQUARES).contains(&axis.squares()) {
        Ok(axis)
    } else {
        let rule = "an axis has 0 on it, begins and ends on a grid line, and has 1 to 20 squares";
        Err(MakeError::wrong(place, rule))
    }
}
