use super::{listed, written::told};
use crate::{
    language::Notation,
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
    /// The first mark: 0, or below it on a thermometer.
    pub from: i64,
    /// The last mark, above 0.
    pub most: u32,
    /// From mark to mark; `from` and `most` are multiples of it.
    pub tick: u32,
    /// The marks that are multiples of this carry their number.
    pub number_every: u32,
    /// The unit, as it stands on the tool: `g`, `mL`.
    pub unit: String,
    /// What the tools show, up to three.
    pub shows: Vec<Reading>,
    /// How its numbers are written.
    #[serde(skip)]
    pub notation: Notation,
}

/// What one tool shows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Reading {
    /// From the first to the last mark.
    pub amount: Rational,
    /// What is in it, or its name.
    pub label: Option<String>,
}

/// A measuring tool as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GaugeRecipe {
    /// The first mark of a thermometer; 0, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
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
    pub fn numbers(&self) -> impl Iterator<Item = i64> + use<> {
        self.multiples(self.number_every)
    }

    /// The marks stand here.
    pub fn marks(&self) -> impl Iterator<Item = i64> + use<> {
        self.multiples(self.tick)
    }

    fn multiples(&self, each: u32) -> impl Iterator<Item = i64> + use<> {
        let each = i64::from(each.max(1));
        (self.from / each..=i64::from(self.most) / each).map(move |n| n * each)
    }

    pub(super) fn words(&self) -> String {
        let name = match self.vessel {
            Vessel::Jug => "A jug",
            Vessel::Scale => "A scale",
            Vessel::Thermometer => "A thermometer",
        };
        let numbers: Vec<String> = self.numbers().map(|n| told(Rational::int(n), &self.notation)).collect();
        let spaces = match self.number_every / self.tick.max(1) {
            1 => String::new(),
            spaces => format!(" Between two numbers there are {spaces} equal spaces."),
        };
        let readings: Vec<String> = self.shows.iter().map(|reading| self.reading_words(reading)).collect();
        format!("{name} with the numbers {} {}.{spaces} {}", listed(&numbers), self.unit, readings.join(" "))
    }

    /// Marks are counted from the last number, as an eye would; below zero from the next one toward it.
    fn reading_words(&self, reading: &Reading) -> String {
        let name = reading.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        let moves = self.vessel.what_moves();
        let amount = reading.amount;
        let below = amount < Rational::ZERO;
        let number = match below {
            true => self.numbers().find(|n| Rational::int(*n) >= amount),
            false => self.numbers().filter(|n| Rational::int(*n) <= amount).last(),
        };
        let number = Rational::int(number.unwrap_or(0));
        let beyond = amount.minus(number).and_then(Rational::abs);
        let marks = beyond.and_then(|beyond| beyond.over(Rational::int(i64::from(self.tick))));
        let way = match (self.vessel, below) {
            (Vessel::Thermometer, true) => "below",
            (Vessel::Thermometer, false) => "above",
            _ => "after",
        };
        let number = told(number, &self.notation);
        let place = match marks {
            Some(marks) if marks == Rational::ZERO => number,
            Some(marks) if marks == Rational::ONE => format!("1 mark {way} {number}"),
            Some(marks) if marks.whole().is_some() => format!("{marks} marks {way} {number}"),
            Some(marks) => format!("between marks {} and {} {way} {number}", marks.floor(), marks.floor() + 1),
            None => told(amount, &self.notation),
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
    let from = first_mark(kitchen, &at("from"), (vessel, recipe))?;
    let multiple = |of: u32| of > 0 && most % of == 0 && from % i64::from(of) == 0;
    if most == 0 || !multiple(tick) || number_every == 0 || number_every % tick != 0 {
        let rule = "the first mark, the last mark and the numbers should be multiples of the tick";
        return Err(MakeError::wrong(&at("tick"), rule));
    }
    let span = i64::from(most) - from;
    if span / i64::from(tick) > 50 || span / i64::from(number_every) > 10 {
        return Err(MakeError::wrong(&at("tick"), "at most 50 marks and 10 numbers can be read"));
    }
    let mut shows = Vec::new();
    for (n, amount) in recipe.shows.iter().enumerate() {
        let amount = kitchen.number(&at("shows"), amount)?;
        if amount < Rational::int(from) || amount > Rational::int(i64::from(most)) {
            let rule = format!("{amount} is off the marks, which go from {from} to {most}");
            return Err(MakeError::wrong(&at("shows"), &rule));
        }
        let label = recipe.labels.get(n).map(|label| kitchen.text(&at("labels"), label)).transpose()?;
        shows.push(Reading { amount, label });
    }
    let (unit, notation) = (kitchen.text(&at("unit"), &recipe.unit)?, *kitchen.notation);
    Ok(Gauge { vessel, from, most, tick, number_every, unit, shows, notation })
}

/// Only a thermometer goes below zero.
fn first_mark(kitchen: &Kitchen<'_>, place: &str, (vessel, recipe): (Vessel, &GaugeRecipe)) -> Result<i64, MakeError> {
    let Some(from) = &recipe.from else { return Ok(0) };
    let number = kitchen.number(place, from)?;
    let fits = |from: &i64| *from == 0 || (vessel == Vessel::Thermometer && (-10_000..0).contains(from));
    number.whole().filter(fits).ok_or_else(|| {
        MakeError::wrong(place, "the first mark is 0, or on a thermometer a whole number from -10,000 to 0")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_from_the_last_number() {
        let words = |vessel, amount| {
            let shows = vec![Reading { amount: Rational::int(amount), label: None }];
            Gauge {
                vessel,
                from: 0,
                most: 1000,
                tick: 100,
                number_every: 500,
                unit: "mL".to_owned(),
                shows,
                notation: Notation::default(),
            }
            .words()
        };
        assert_eq!(
            words(Vessel::Jug, 700),
            "A jug with the numbers 0, 500, and 1000 mL. Between two numbers there are 5 equal spaces. The water reaches 2 marks after 500."
        );
        assert!(words(Vessel::Scale, 1000).ends_with("The needle points to 1000."));
        assert!(words(Vessel::Thermometer, 150).ends_with("The red line reaches between marks 1 and 2 above 0."));
    }

    #[test]
    fn below_zero_marks_are_counted_down_as_people_read_a_thermometer() {
        let words = |amount| {
            let shows = vec![Reading { amount: Rational::int(amount), label: None }];
            let unit = "°C".to_owned();
            Gauge {
                vessel: Vessel::Thermometer,
                from: -20,
                most: 20,
                tick: 2,
                number_every: 10,
                unit,
                shows,
                notation: Notation::default(),
            }
            .words()
        };
        assert_eq!(
            words(-14),
            "A thermometer with the numbers negative 20, negative 10, 0, 10, and 20 °C. Between two numbers there are 5 equal spaces. The red line reaches 2 marks below negative 10."
        );
        assert!(words(-10).ends_with("The red line reaches negative 10."));
        assert!(words(-2).ends_with("The red line reaches 1 mark below 0."));
        assert!(words(-3).ends_with("The red line reaches between marks 1 and 2 below 0."));
        assert!(words(16).ends_with("The red line reaches 3 marks above 10."));
        assert!(words(0).ends_with("The red line reaches 0."));
    }
}
