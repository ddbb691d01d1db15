use super::count;
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// An inch ruler with something lying along it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Ruler {
    /// How many inches, up to 6; the first mark is 0.
    pub inches: u32,
    /// Into how many equal parts an inch is cut: 1, 2 or 4.
    pub parts: u32,
    /// What lies there, `ribbon`.
    pub thing: String,
    /// Where it begins.
    pub from: Rational,
    /// Where it ends.
    pub to: Rational,
}

/// A ruler as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulerRecipe {
    /// How many inches.
    pub inches: String,
    /// Into how many parts an inch is cut.
    pub parts: String,
    /// What lies there.
    pub thing: String,
    /// Where it begins: 0, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Where it ends.
    pub to: String,
}

impl Ruler {
    pub(super) fn words(&self) -> String {
        let parts = match self.parts {
            1 => String::new(),
            parts => format!(" Marks cut every inch into {parts} equal parts."),
        };
        let (thing, from, to) = (&self.thing, self.place(self.from), self.place(self.to));
        format!("A ruler from 0 to {} inches.{parts} The {thing} begins {from} and ends {to}.", self.inches)
    }

    /// Marks are counted from the last number, as an eye would.
    fn place(&self, at: Rational) -> String {
        let inch = at.floor();
        let beyond =
            at.minus(Rational::int(inch)).and_then(|beyond| beyond.times(Rational::int(i64::from(self.parts))));
        match beyond.map_or(0, Rational::floor) {
            0 => format!("at {inch}"),
            marks => format!("{} after {inch}", count(u32::try_from(marks).unwrap_or(0), "mark", "marks")),
        }
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &RulerRecipe,
) -> Result<Ruler, MakeError> {
    let at = |field: &str| at(&format!("ruler.{field}"));
    let inches = kitchen.count(&at("inches"), &recipe.inches, 6)?;
    let parts = kitchen.count(&at("parts"), &recipe.parts, 4)?;
    if inches == 0 || !matches!(parts, 1 | 2 | 4) {
        return Err(MakeError::wrong(
            &at("parts"),
            "an inch is cut into 1, 2 or 4 parts, and a ruler has 1 to 6 inches",
        ));
    }
    let from = recipe.from.as_deref().map_or(Ok(Rational::ZERO), |from| kitchen.number(&at("from"), from))?;
    let to = kitchen.number(&at("to"), &recipe.to)?;
    let on_mark = |place: Rational| place.times(Rational::int(i64::from(parts))).and_then(Rational::whole).is_some();
    if from < Rational::ZERO || to <= from || to > Rational::int(i64::from(inches)) || !on_mark(from) || !on_mark(to) {
        return Err(MakeError::wrong(&at("to"), "the thing should lie on the ruler, from one mark to a later one"));
    }
    Ok(Ruler { inches, parts, thing: kitchen.text(&at("thing"), &recipe.thing)?, from, to })
}
