use super::listed;
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A balance with weights on both pans.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Balance {
    /// On the left pan.
    pub left: Vec<Weight>,
    /// On the right pan.
    pub right: Vec<Weight>,
    /// The pan that hangs lower.
    pub lower: Option<Pan>,
}

/// One of the two pans.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pan {
    /// On the left.
    Left,
    /// On the right.
    Right,
}

/// A weight: a bag where it is not known, a block where it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Weight {
    /// What stands on it.
    pub text: String,
    /// Whether it is unknown: a text with a letter or a question mark.
    pub unknown: bool,
}

/// A balance as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BalanceRecipe {
    /// On the left pan.
    pub left: Vec<WeightRecipe>,
    /// On the right pan.
    pub right: Vec<WeightRecipe>,
    /// The pan that hangs lower: none, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lower: Option<Pan>,
}

/// A weight, or several like it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightRecipe {
    /// What stands on it.
    pub text: String,
    /// How many such weights: 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
}

/// A pan has room for so many weights.
const ROOM: usize = 10;

impl Balance {
    pub(super) fn words(&self) -> String {
        let pan = |weights: &[Weight]| match weights {
            [] => "nothing".to_owned(),
            weights => listed(&weights.iter().map(|weight| weight.text.clone()).collect::<Vec<_>>()),
        };
        let state = match self.lower {
            None => "Both pans are level.",
            Some(Pan::Left) => "The left pan is lower.",
            Some(Pan::Right) => "The right pan is lower.",
        };
        format!("A balance. On the left: {}. On the right: {}. {state}", pan(&self.left), pan(&self.right))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &BalanceRecipe,
) -> Result<Balance, MakeError> {
    let pan = |field: &str, recipes: &[WeightRecipe]| {
        let place = at(&format!("balance.{field}"));
        let mut weights = Vec::new();
        for recipe in recipes {
            let text = kitchen.text(&place, &recipe.text)?;
            let times = recipe.times.as_deref().map_or(Ok(1), |times| kitchen.count(&place, times, 10))?;
            let unknown = text.contains(|sign: char| sign.is_alphabetic() || sign == '?');
            weights.extend(std::iter::repeat_n(Weight { text, unknown }, times as usize));
        }
        let fits = !weights.is_empty() && weights.len() <= ROOM;
        if fits { Ok(weights) } else { Err(MakeError::wrong(&place, "a pan holds 1 to 10 weights")) }
    };
    Ok(Balance { left: pan("left", &recipe.left)?, right: pan("right", &recipe.right)?, lower: recipe.lower })
}
