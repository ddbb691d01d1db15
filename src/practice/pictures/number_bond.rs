use super::{listed, said};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A whole and the parts that make it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct NumberBond {
    /// What stands in the circle of the whole.
    pub whole: String,
    /// What stands in the circles of the parts, 2 to 4.
    pub parts: Vec<String>,
}

/// A number bond as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberBondRecipe {
    /// The whole.
    pub whole: String,
    /// The parts.
    pub parts: Vec<String>,
}

impl NumberBond {
    pub(super) fn words(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(|part| said(part).to_owned()).collect();
        format!("A number bond. The whole: {}. The parts: {}.", said(&self.whole), listed(&parts))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &NumberBondRecipe,
) -> Result<NumberBond, MakeError> {
    let place = at("number-bond.parts");
    if !(2..=4).contains(&recipe.parts.len()) {
        return Err(MakeError::wrong(&place, "a whole has 2 to 4 parts"));
    }
    let parts = recipe.parts.iter().map(|part| kitchen.text(&place, part)).collect::<Result<_, _>>()?;
    Ok(NumberBond { whole: kitchen.text(&at("number-bond.whole"), &recipe.whole)?, parts })
}
