use super::listed;
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// What an amount is read from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vessel {
    /// A jug with marks up its side.
    Jug,
    /// A round scale with a needle.
    Scale,
    /// A thermometer.
    Thermometer,
}

/// One measuring tool or a few of the same, each with its reading.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Gauge {
    /// What it is.
    pub vessel: Vessel,
    /// The last mark; the first is 0.
    pub most: u32,
    /// From mark to mark; `most` is a multiple of it.
    pub tick: u32,
    /// The marks that are multiples of this carry their number.
    pub number_every: u32,
    /// The unit, as it stands on the tool: `g`, `mL`.
    pub unit: String,
    /// What the tools show, up to three.
    pub shows: Vec<Reading>,
}

/// What one tool shows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Reading {
    /// From 0 to the last mark.
    pub amount: Rational,
    /// What is in it, or its name.
    pub label: Option<String>,
}

/// A measuring tool as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GaugeRecipe {
    /// The last mark.
    pub most: String,
    /// From mark to mark.
    pub tick: String,
    /// Numbers stand at the multiples of this.
    pub number_every: String,
    /// The unit on the tool.
    pub unit: String,
    /// What each tool shows.
    pub shows: Vec<String>,
    /// What stands below each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
}

impl Vessel {
    /// The name of the kind of picture, as it stands in packs.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Jug => "jug",
            Self::Scale => "scale",
            Self::Thermometer => "thermometer",
        }
    }

    const fn what_moves(self) -> &'static str {
        match self {
            Self::Jug => "The water reaches",
            Self::Scale => "The needle points",
            Self::Thermometer => "The red line reaches",
        }
    }
}

impl Gauge {
    /// The numbers stand here.
    pub fn numbers(&self) -> impl Iterator<Item = u32> + use<> {
        let (every, most) = (self.number_every.max(1), self.most);
        (0..=most / every).map(move |n| n * every)
    }

    pub(super) fn words(&self) -> String {
        let name = match self.vessel {
            Vessel::Jug => "A jug",
            Vessel::Scale => "A scale",
            Vessel::Thermometer => "A thermometer",
        };
        let numbers: Vec<String> = self.numbers().map(|n| n.to_string()).collect();
        let spaces = match self.number_every / self.tick.max(1) {
            1 => String::new(),
            spaces => format!(" Between two numbers there are {spaces} equal spaces."),
        };
        let readings: Vec<String> = self.shows.iter().map(|reading| self.reading_words(reading)).collect();
        format!("{name} with the numbers {} {}.{spaces} {}", listed(&numbers), self.unit, readings.join(" "))
    }

    /// Marks are counted from the last number, as an eye would.
    fn reading_words(&self, reading: &Reading) -> String {
        let name = reading.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        let moves = self.vessel.what_moves();
        let amount = reading.amount;
        let number = self.numbers().filter(|n| Rational::int(i64::from(*n)) <= amount).last().unwrap_or(0);
        let beyond = amount.minus(Rational::int(i64::from(number)));
        let marks = beyond.and_then(|beyond| beyond.over(Rational::int(i64::from(self.tick))));
        let place = match marks {
            Some(marks) if marks == Rational::ZERO => format!("{number}"),
            Some(marks) if marks == Rational::ONE => format!("1 mark after {number}"),
            Some(marks) if marks.whole().is_some() => format!("{marks} marks after {number}"),
            Some(marks) => format!("between marks {} and {} after {number}", marks.floor(), marks.floor() + 1),
            None => format!("{amount}"),
        };
        let to = if self.vessel == Vessel::Scale { " to " } else { " " };
        format!("{name}{moves}{to}{place}.")
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    (vessel, recipe): (Vessel, &GaugeRecipe),
) -> Result<Gauge, MakeError> {
    let at = |field: &str| at(&format!("{}.{field}", vessel.kind()));
    let most = kitchen.count(&at("most"), &recipe.most, 10_000)?;
    let tick = kitchen.count(&at("tick"), &recipe.tick, 10_000)?;
    let number_every = kitchen.count(&at("number_every"), &recipe.number_every, 10_000)?;
    if tick == 0 || most == 0 || most % tick != 0 || number_every == 0 || number_every % tick != 0 {
        let rule = "the last mark and the numbers should be multiples of the tick";
        return Err(MakeError::wrong(&at("tick"), rule));
    }
    if most / tick > 50 || most / number_every > 10 {
        return Err(MakeError::wrong(&at("tick"), "at most 50 marks and 10 numbers can be read"));
    }
    let mut shows = Vec::new();
    for (n, amount) in recipe.shows.iter().enumerate() {
        let amount = kitchen.number(&at("shows"), amount)?;
        if amount < Rational::ZERO || amount > Rational::int(i64::from(most)) {
            return Err(MakeError::wrong(&at("shows"), &format!("{amount} is off the marks, which end at {most}")));
        }
        let label = recipe.labels.get(n).map(|label| kitchen.text(&at("labels"), label)).transpose()?;
        shows.push(Reading { amount, label });
    }
    Ok(Gauge { vessel, most, tick, number_every, unit: kitchen.text(&at("unit"), &recipe.unit)?, shows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_from_the_last_number() {
        let words = |vessel, amount| {
            let shows = vec![Reading { amount: Rational::int(amount), label: None }];
            Gauge { vessel, most: 1000, tick: 100, number_every: 500, unit: "mL".to_owned(), shows }.words()
        };
        assert_eq!(
            words(Vessel::Jug, 700),
            "A jug with the numbers 0, 500, and 1000 mL. Between two numbers there are 5 equal spaces. The water reaches 2 marks after 500."
        );
        assert!(words(Vessel::Scale, 1000).ends_with("The needle points to 1000."));
        assert!(words(Vessel::Thermometer, 150).ends_with("The red line reaches between marks 1 and 2 after 0."));
    }
}
