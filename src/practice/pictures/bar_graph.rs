use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A bar graph with a scale. A bar ends on a line of the scale or halfway between two.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct BarGraph {
    /// What it is about.
    pub title: String,
    /// The bars' names, 2 to 6.
    pub names: Vec<String>,
    /// The height of each bar in half steps of the scale.
    pub halves: Vec<u32>,
    /// From line to line of the scale.
    pub step: u32,
    /// The last line, a multiple of the step.
    pub most: u32,
}

/// A bar graph as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BarGraphRecipe {
    /// What it is about.
    pub title: String,
    /// The bars' names.
    pub names: Vec<String>,
    /// A list: how high each bar is.
    pub values: String,
    /// From line to line of the scale.
    pub step: String,
    /// The last line.
    pub most: String,
}

impl BarGraph {
    pub(super) fn words(&self) -> String {
        let bars: Vec<String> = (0..self.names.len()).map(|n| self.bar_words(n)).collect();
        let (title, most, step) = (&self.title, self.most, self.step);
        format!("Bar graph: {title}. The scale goes from 0 to {most}, with a line every {step}. {}", bars.join(" "))
    }

    fn bar_words(&self, place: usize) -> String {
        format!("{}: {}.", self.names.get(place).map_or("", String::as_str), self.end_words(place))
    }

    /// Where a bar ends: `the bar ends halfway between 20 and 30`.
    pub fn end_words(&self, place: usize) -> String {
        let halves = self.halves.get(place).copied().unwrap_or(0);
        let line = halves / 2 * self.step;
        if halves == 0 {
            "no bar".to_owned()
        } else if halves.is_multiple_of(2) {
            format!("the bar ends at {line}")
        } else {
            format!("the bar ends halfway between {line} and {}", line + self.step)
        }
    }

    /// The most half steps a bar can have.
    pub fn most_halves(&self) -> u32 {
        self.most.checked_div(self.step).unwrap_or(0) * 2
    }
}

pub(in crate::practice) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &BarGraphRecipe,
) -> Result<BarGraph, MakeError> {
    let at = |field: &str| at(&format!("bar-graph.{field}"));
    let step = kitchen.count(&at("step"), &recipe.step, 1_000)?;
    let most = kitchen.count(&at("most"), &recipe.most, 10_000)?;
    if step == 0 || most % step != 0 || most / step > 12 || most == 0 {
        return Err(MakeError::wrong(&at("most"), "the scale should end on one of its lines, with at most 12 lines"));
    }
    let values = kitchen.counts(&at("values"), &recipe.values)?;
    if values.len() != recipe.names.len() || !(2..=6).contains(&values.len()) {
        return Err(MakeError::wrong(&at("values"), "there should be 2 to 6 bars, and a value for each name"));
    }
    let mut halves = Vec::new();
    for value in values {
        if value > most || !(value * 2).is_multiple_of(step) {
            let rule = format!("{value} is beyond the scale, or neither on a line nor halfway between two");
            return Err(MakeError::wrong(&at("values"), &rule));
        }
        halves.push(value * 2 / step);
    }
    let names = recipe.names.iter().map(|name| kitchen.text(&at("names"), name)).collect::<Result<_, _>>()?;
    Ok(BarGraph { title: kitchen.text(&at("title"), &recipe.title)?, names, halves, step, most })
}
