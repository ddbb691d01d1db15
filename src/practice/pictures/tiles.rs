use super::{count, listed};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// Tiles of +1 and −1. A positive tile above a negative one is a zero pair.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Tiles {
    /// How many are worth 1, up to 12.
    pub positive: u32,
    /// How many are worth −1, up to 12.
    pub negative: u32,
}

/// Tiles as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TilesRecipe {
    /// How many are worth 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positive: Option<String>,
    /// How many are worth −1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative: Option<String>,
}

/// So many of each have room.
const MOST: u32 = 12;

impl Tiles {
    pub(super) fn words(self) -> String {
        let rows =
            [(self.positive, "positive tile", "positive tiles"), (self.negative, "negative tile", "negative tiles")];
        let there = rows.into_iter().filter(|(many, ..)| *many > 0);
        format!("{}.", listed(&there.map(|(many, one, more)| count(many, one, more)).collect::<Vec<_>>()))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &TilesRecipe,
) -> Result<Tiles, MakeError> {
    let place = at("tiles");
    let many = |source: &Option<String>| source.as_deref().map_or(Ok(0), |source| kitchen.count(&place, source, MOST));
    let tiles = Tiles { positive: many(&recipe.positive)?, negative: many(&recipe.negative)? };
    if tiles == Tiles::default() {
        return Err(MakeError::wrong(&place, "there should be a tile at least"));
    }
    Ok(tiles)
}
