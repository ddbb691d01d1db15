use super::count;
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A picture graph: rows of equal symbols, each standing for as many; a half symbol stands for half as many.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct PictureGraph {
    /// What it is about.
    pub title: String,
    /// The rows' names, 2 to 6.
    pub names: Vec<String>,
    /// How many half symbols stand in each row.
    pub halves: Vec<u32>,
    /// How many a whole symbol stands for.
    pub each: u32,
    /// What is counted, `books`.
    pub thing: String,
    /// Whole symbols a row has room for.
    pub room: u32,
}

/// A picture graph as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureGraphRecipe {
    /// What it is about.
    pub title: String,
    /// The rows' names.
    pub names: Vec<String>,
    /// A list: how many in each row.
    pub values: String,
    /// How many a symbol stands for.
    pub each: String,
    /// What is counted.
    pub thing: String,
}

/// A row has at most so many symbols.
const ROOM: u32 = 8;

impl PictureGraph {
    pub(super) fn words(&self) -> String {
        let rows: Vec<String> = (0..self.names.len()).map(|n| self.row_words(n)).collect();
        format!(
            "Picture graph: {}. Each picture stands for {} {}. {}",
            self.title,
            self.each,
            self.thing,
            rows.join(" ")
        )
    }

    fn row_words(&self, place: usize) -> String {
        format!("{}: {}.", self.names.get(place).map_or("", String::as_str), self.count_words(place))
    }

    /// What stands in a row: `3 pictures and a half`.
    pub fn count_words(&self, place: usize) -> String {
        let halves = self.halves.get(place).copied().unwrap_or(0);
        let whole = count(halves / 2, "picture", "pictures");
        match (halves / 2, halves % 2) {
            (0, 0) => "no pictures".to_owned(),
            (0, _) => "half a picture".to_owned(),
            (_, 0) => whole,
            _ => format!("{whole} and a half"),
        }
    }
}

pub(in crate::practice) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &PictureGraphRecipe,
) -> Result<PictureGraph, MakeError> {
    let at = |field: &str| at(&format!("picture-graph.{field}"));
    let each = kitchen.count(&at("each"), &recipe.each, 1_000)?;
    let values = kitchen.counts(&at("values"), &recipe.values)?;
    if each == 0 || values.len() != recipe.names.len() || !(2..=6).contains(&values.len()) {
        return Err(MakeError::wrong(&at("values"), "there should be 2 to 6 rows, and a value for each name"));
    }
    let mut halves = Vec::new();
    for value in values {
        if !(value * 2).is_multiple_of(each) || value > each * ROOM {
            let rule = format!("{value} makes no whole or half pictures of {each}, or more than {ROOM}");
            return Err(MakeError::wrong(&at("values"), &rule));
        }
        halves.push(value * 2 / each);
    }
    let names = recipe.names.iter().map(|name| kitchen.text(&at("names"), name)).collect::<Result<_, _>>()?;
    let (title, thing) = (kitchen.text(&at("title"), &recipe.title)?, kitchen.text(&at("thing"), &recipe.thing)?);
    Ok(PictureGraph { title, names, halves, each, thing, room: ROOM })
}
