use super::written::told;
use crate::{
    language::Notation,
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Bars without gaps: how many numbers lie in each interval.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Histogram {
    /// What is counted.
    pub title: String,
    /// What is measured, with the unit.
    pub along: String,
    /// Where the first interval begins.
    pub from: Rational,
    /// How wide each interval is.
    pub width: Rational,
    /// How many lie in each.
    pub counts: Vec<u32>,
    /// From line to line of the scale.
    pub step: u32,
    /// The last line, a multiple of the step.
    pub most: u32,
    /// How its numbers are written.
    #[serde(skip)]
    pub notation: Notation,
}

/// A histogram as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistogramRecipe {
    /// What is counted.
    pub title: String,
    /// What is measured.
    pub along: String,
    /// Where the first interval begins.
    pub from: String,
    /// How wide each is.
    pub width: String,
    /// A list: how many lie in each.
    pub counts: String,
    /// From line to line of the scale.
    pub step: String,
    /// The last line.
    pub most: String,
}

impl Histogram {
    /// The numbers between the intervals, from the first edge to the last.
    pub fn edges(&self) -> Vec<Rational> {
        let count = i64::try_from(self.counts.len()).unwrap_or(0);
        let edge = |n| self.width.times(Rational::int(n)).and_then(|way| self.from.plus(way));
        (0..=count).filter_map(edge).collect()
    }

    pub(super) fn words(&self) -> String {
        let edges = self.edges();
        let bar = |(pair, count): (&[Rational], &u32)| {
            let end = match (*count / self.step.max(1) * self.step, *count % self.step.max(1)) {
                (line, 0) => format!("ends at {line}"),
                (line, _) => format!("ends between {line} and {}", line + self.step),
            };
            let end = if *count == 0 { "is not there".to_owned() } else { end };
            format!(" From {} to {} the bar {end}.", told(pair[0], &self.notation), told(pair[1], &self.notation))
        };
        let bars: String = edges.windows(2).zip(&self.counts).map(bar).collect();
        let (title, along, most, step) = (&self.title, &self.along, self.most, self.step);
        format!(
            "Histogram: {title}. {along} stand below. The scale goes from 0 to {most}, with a line every {step}.{bars}"
        )
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &HistogramRecipe,
) -> Result<Histogram, MakeError> {
    let at = |field: &str| at(&format!("histogram.{field}"));
    let drawn = Histogram {
        title: kitchen.text(&at("title"), &recipe.title)?,
        along: kitchen.text(&at("along"), &recipe.along)?,
        from: kitchen.number(&at("from"), &recipe.from)?,
        width: kitchen.number(&at("width"), &recipe.width)?,
        counts: kitchen.counts(&at("counts"), &recipe.counts)?,
        step: kitchen.count(&at("step"), &recipe.step, 1_000)?,
        most: kitchen.count(&at("most"), &recipe.most, 10_000)?,
        notation: *kitchen.notation,
    };
    let Histogram { step, most, .. } = drawn;
    if step == 0 || most == 0 || !most.is_multiple_of(step) || most / step > 12 {
        return Err(MakeError::wrong(&at("most"), "the scale should end on one of its lines, with at most 12 lines"));
    }
    let few = (2..=10).contains(&drawn.counts.len());
    if !few || drawn.width <= Rational::ZERO || drawn.counts.iter().any(|count| *count > most) {
        return Err(MakeError::wrong(&at("counts"), "there should be 2 to 10 intervals, each with a bar on the scale"));
    }
    Ok(drawn)
}
