use super::written::{told, written};
use crate::{
    language::Notation,
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Two number lines with common ticks: what belongs together stands one above the other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DoubleLine {
    /// How many ticks there are behind 0.
    pub ticks: u32,
    /// The upper line.
    pub top: ScaledLine,
    /// The lower line.
    pub bottom: ScaledLine,
}

/// One of the two lines, from 0.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ScaledLine {
    /// What is counted along it.
    pub name: String,
    /// From tick to tick.
    pub each: Rational,
    /// The ticks that carry their number, from 0.
    pub shown: Vec<u32>,
    /// The tick that carries a question mark.
    pub asked: Option<u32>,
    /// How its numbers are written.
    #[serde(skip)]
    pub notation: Notation,
}

/// Two number lines as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubleLineRecipe {
    /// How many ticks behind 0, up to 10.
    pub ticks: String,
    /// The upper line.
    pub top: ScaledLineRecipe,
    /// The lower line.
    pub bottom: ScaledLineRecipe,
}

/// One of the two lines.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaledLineRecipe {
    /// What is counted.
    pub name: String,
    /// From tick to tick.
    pub each: String,
    /// A list of ticks, from 0, that carry their number: all, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// The tick with a question mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
}

/// Signs that have room along a line where letters can be read on a phone.
const MOST_SIGNS: usize = 42;

impl ScaledLine {
    /// The number at a tick.
    pub fn number(&self, tick: u32) -> Rational {
        self.each.times(Rational::int(i64::from(tick))).unwrap_or(Rational::ZERO)
    }

    /// The number at a tick as it stands there.
    pub fn written(&self, tick: u32) -> String {
        written(self.number(tick), &self.notation)
    }

    fn words(&self, ticks: u32) -> String {
        let text = |tick| match tick {
            tick if self.asked == Some(tick) => "a question mark".to_owned(),
            tick if self.shown.contains(&tick) => told(self.number(tick), &self.notation),
            _ => "no number".to_owned(),
        };
        format!("{}: {}.", self.name, (0..=ticks).map(text).collect::<Vec<_>>().join(self.notation.between()))
    }
}

impl DoubleLine {
    pub(super) fn words(&self) -> String {
        let (top, bottom) = (self.top.words(self.ticks), self.bottom.words(self.ticks));
        format!("Two number lines with common ticks, from the left. {top} {bottom}")
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &DoubleLineRecipe,
) -> Result<DoubleLine, MakeError> {
    let at = |field: &str| at(&format!("double-number-line.{field}"));
    let ticks = kitchen.count(&at("ticks"), &recipe.ticks, 10)?;
    if ticks < 2 {
        return Err(MakeError::wrong(&at("ticks"), "there should be 2 to 10 ticks behind 0"));
    }
    let line = |field: &str, line: &ScaledLineRecipe| {
        let each = kitchen.number(&at(field), &line.each)?;
        let shown = match &line.shown {
            Some(shown) => kitchen.counts(&at(field), shown)?,
            None => (0..=ticks).collect(),
        };
        let asked = line.asked.as_deref().map(|asked| kitchen.count(&at(field), asked, ticks)).transpose()?;
        if each <= Rational::ZERO || shown.iter().any(|tick| *tick > ticks) {
            return Err(MakeError::wrong(&at(field), "each is above 0, and shown names ticks that are there"));
        }
        let (name, notation) = (kitchen.text(&at(field), &line.name)?, *kitchen.notation);
        let line = ScaledLine { name, each, shown, asked, notation };
        let longest = line.shown.iter().map(|tick| line.written(*tick).chars().count()).max().unwrap_or(0);
        if longest * ticks as usize > MOST_SIGNS {
            return Err(MakeError::wrong(&at(field), "so many long numbers have no room: take fewer ticks"));
        }
        Ok(line)
    };
    Ok(DoubleLine { ticks, top: line("top", &recipe.top)?, bottom: line("bottom", &recipe.bottom)? })
}
