use super::count;
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A box with square corners, seen from the front, above and the right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Prism {
    /// From left to right, in units.
    pub length: u32,
    /// From front to back.
    pub width: u32,
    /// From bottom to top.
    pub height: u32,
    /// Whether the unit cubes are drawn.
    pub cubes: bool,
    /// What stands along the length, the width and the height.
    pub labels: [String; 3],
}

/// A box as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrismRecipe {
    /// From left to right.
    pub length: String,
    /// From front to back.
    pub width: String,
    /// From bottom to top.
    pub height: String,
    /// Whether the unit cubes are drawn.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cubes: bool,
    /// What stands along the length, the width and the height.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
}

impl Prism {
    pub(super) fn words(&self) -> String {
        let names = ["length", "width", "height"];
        let labels = names.iter().zip(&self.labels).filter(|(_, label)| !label.is_empty());
        let labels: String = labels.map(|(name, label)| format!(" The {name} is marked {label}.")).collect();
        if self.cubes {
            let (length, width) = (count(self.length, "cube", "cubes"), count(self.width, "cube", "cubes"));
            let height = count(self.height, "layer", "layers");
            return format!("A box built from unit cubes: {length} long, {width} deep, {height} high.{labels}");
        }
        format!("A box with square corners, a rectangular prism.{labels}")
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &PrismRecipe,
) -> Result<Prism, MakeError> {
    let at = |field: &str| at(&format!("prism.{field}"));
    let most = if recipe.cubes { 10 } else { 100 };
    let side = |field: &str, source: &str| kitchen.count(&at(field), source, most);
    let (length, width, height) =
        (side("length", &recipe.length)?, side("width", &recipe.width)?, side("height", &recipe.height)?);
    let sides = [length, width, height];
    let flat = sides.iter().max().zip(sides.iter().min()).is_none_or(|(most, least)| *least == 0 || *most > least * 12);
    if flat || recipe.labels.len() > 3 {
        return Err(MakeError::wrong(&at("length"), "no side is 0 or 12 times as short as another; 3 labels at most"));
    }
    let mut labels: [String; 3] = Default::default();
    for (label, source) in labels.iter_mut().zip(&recipe.labels) {
        *label = kitchen.text(&at("labels"), source)?;
    }
    Ok(Prism { length, width, height, cubes: recipe.cubes, labels })
}
