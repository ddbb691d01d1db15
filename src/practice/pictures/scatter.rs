use super::{Axis, Place, plane_recipe::pair};
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Dots for pairs of numbers, each axis on its own scale.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ScatterPlot {
    /// What lies along the bottom.
    pub x: Axis,
    /// What goes up the side.
    pub y: Axis,
    /// The dots.
    pub points: Vec<Place>,
    /// A straight line through two places, to the edges.
    pub line: Option<(Place, Place)>,
}

/// A scatter plot as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScatterPlotRecipe {
    /// Along the bottom.
    pub x: ScaleRecipe,
    /// Up the side.
    pub y: ScaleRecipe,
    /// A list: how far along each dot is.
    pub xs: String,
    /// A list: how far up each dot is.
    pub ys: String,
    /// Two places that a straight line passes through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<[String; 2]>,
}

/// One scale.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleRecipe {
    /// What is measured.
    pub title: String,
    /// Where it begins: 0, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Where it ends.
    pub to: String,
    /// From line to line.
    pub step: String,
}

impl ScatterPlot {
    pub(super) fn words(&self) -> String {
        let scale = |axis: &Axis| format!("{} from {} to {}", axis.title, axis.told(axis.from), axis.told(axis.to));
        let pair = |(x, y): Place| format!("{}{}{}", self.x.told(x), self.x.notation.between(), self.y.told(y));
        let dots: Vec<String> = self.points.iter().copied().map(pair).collect();
        let (x, y, dots) = (scale(&self.x), scale(&self.y), dots.join("; "));
        let line = self
            .line
            .map_or_else(String::new, |(a, b)| format!(" A straight line passes through {} and {}.", pair(a), pair(b)));
        format!("Scatter plot. Along the bottom: {x}. Up the side: {y}. Dots at: {dots}.{line}")
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &ScatterPlotRecipe,
) -> Result<ScatterPlot, MakeError> {
    let at = |field: &str| at(&format!("scatter-plot.{field}"));
    let (x, y) = (scale(kitchen, &at("x"), &recipe.x)?, scale(kitchen, &at("y"), &recipe.y)?);
    let (xs, ys) = (kitchen.numbers(&at("xs"), &recipe.xs)?, kitchen.numbers(&at("ys"), &recipe.ys)?);
    let points: Vec<Place> = xs.iter().copied().zip(ys.iter().copied()).collect();
    let on = |(along, up): &Place| x.from <= *along && *along <= x.to && y.from <= *up && *up <= y.to;
    if xs.len() != ys.len() || !(2..=24).contains(&points.len()) || !points.iter().all(on) {
        let rule = "there should be 2 to 24 dots, as many numbers up as along, all on the scales";
        return Err(MakeError::wrong(&at("ys"), rule));
    }
    let place = |source: &String| pair(kitchen, &at("line"), source);
    let line = recipe.line.as_ref().map(|[a, b]| Ok((place(a)?, place(b)?))).transpose()?;
    if line.is_some_and(|(a, b)| a == b || !on(&a) || !on(&b)) {
        return Err(MakeError::wrong(&at("line"), "a line passes through two different places on the scales"));
    }
    Ok(ScatterPlot { x, y, points, line })
}

fn scale(kitchen: &Kitchen<'_>, place: &str, recipe: &ScaleRecipe) -> Result<Axis, MakeError> {
    let axis = Axis {
        from: recipe.from.as_deref().map_or(Ok(Rational::ZERO), |from| kitchen.number(place, from))?,
        to: kitchen.number(place, &recipe.to)?,
        step: kitchen.number(place, &recipe.step)?,
        title: kitchen.text(place, &recipe.title)?,
        notation: *kitchen.notation,
    };
    let lines = axis.to.minus(axis.from).and_then(|span| span.over(axis.step)).and_then(Rational::whole);
    if axis.step > Rational::ZERO && lines.is_some_and(|lines| (2..=20).contains(&lines)) {
        Ok(axis)
    } else {
        Err(MakeError::wrong(place, "a scale runs upward and ends on one of its lines, with 2 to 20 of them"))
    }
}
