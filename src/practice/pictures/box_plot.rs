use super::written::told;
use crate::{
    language::Notation,
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Box plots above one number line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct BoxPlot {
    /// What it is about, with the unit.
    pub title: String,
    /// Where the line begins.
    pub from: Rational,
    /// Where it ends.
    pub to: Rational,
    /// From tick to tick.
    pub tick: Rational,
    /// The plots, 1 to 3.
    pub plots: Vec<FiveNumbers>,
    /// How its numbers are written.
    #[serde(skip)]
    pub notation: Notation,
}

/// One box with its whiskers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FiveNumbers {
    /// Its name.
    pub name: Option<String>,
    /// The least number, the first quartile, the median, the third quartile, the greatest number.
    pub five: [Rational; 5],
}

/// Box plots as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxPlotRecipe {
    /// What it is about.
    pub title: String,
    /// Where the line begins.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// From tick to tick.
    pub tick: String,
    /// The plots.
    pub plots: Vec<FiveNumbersRecipe>,
}

/// One plot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FiveNumbersRecipe {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A list of five numbers, rising.
    pub five: String,
}

impl BoxPlot {
    /// The numbers of the ticks.
    pub fn ticks(&self) -> Vec<Rational> {
        let count = self.to.minus(self.from).and_then(|span| span.over(self.tick)).map_or(0, Rational::floor);
        let at = |n| self.tick.times(Rational::int(n)).and_then(|way| self.from.plus(way));
        (0..=count).filter_map(at).collect()
    }

    pub(super) fn words(&self) -> String {
        let [from, to, tick] = [self.from, self.to, self.tick].map(|number| told(number, &self.notation));
        let plots: String = self.plots.iter().map(|plot| plot.words(&self.notation)).collect();
        format!("Box plot: {}. The number line goes from {from} to {to}, with a tick every {tick}.{plots}", self.title)
    }
}

impl FiveNumbers {
    fn words(&self, notation: &Notation) -> String {
        let [least, low, middle, high, most] = self.five.map(|number| told(number, notation));
        let name = self.name.as_ref().map_or_else(String::new, |name| format!(" {name}."));
        format!(
            "{name} The left end is at {least}. The box goes from {low} to {high}, with a line in it at {middle}. The right end is at {most}."
        )
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &BoxPlotRecipe,
) -> Result<BoxPlot, MakeError> {
    let at = |field: &str| at(&format!("box-plot.{field}"));
    let plot = |plot: &FiveNumbersRecipe| {
        let name = kitchen.text_if(&at("plots"), plot.name.as_deref())?;
        let five: Result<[Rational; 5], _> = kitchen.numbers(&at("plots"), &plot.five)?.try_into();
        let rule = "a box plot has five numbers that rise, all on its number line";
        let five = five.map_err(|_| MakeError::wrong(&at("plots"), rule))?;
        if five.is_sorted() { Ok(FiveNumbers { name, five }) } else { Err(MakeError::wrong(&at("plots"), rule)) }
    };
    let drawn = BoxPlot {
        title: kitchen.text(&at("title"), &recipe.title)?,
        from: kitchen.number(&at("from"), &recipe.from)?,
        to: kitchen.number(&at("to"), &recipe.to)?,
        tick: kitchen.number(&at("tick"), &recipe.tick)?,
        plots: recipe.plots.iter().map(plot).collect::<Result<_, MakeError>>()?,
        notation: *kitchen.notation,
    };
    let ticks = drawn.to.minus(drawn.from).and_then(|span| span.over(drawn.tick)).and_then(Rational::whole);
    if drawn.tick <= Rational::ZERO || ticks.is_none_or(|ticks| !(2..=40).contains(&ticks)) {
        return Err(MakeError::wrong(&at("tick"), "the line runs upward and ends on a tick, with 2 to 40 of them"));
    }
    let leaves = |plot: &FiveNumbers| plot.five[0] < drawn.from || plot.five[4] > drawn.to;
    if !(1..=3).contains(&drawn.plots.len()) || drawn.plots.iter().any(leaves) {
        return Err(MakeError::wrong(&at("plots"), "there should be 1 to 3 plots, all on the number line"));
    }
    Ok(drawn)
}
