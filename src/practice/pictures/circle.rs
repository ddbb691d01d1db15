use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A circle with its radius, its diameter, or both.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Circle {
    /// What stands along the radius.
    pub radius: Option<String>,
    /// What stands along the diameter.
    pub diameter: Option<String>,
    /// The letter at the middle.
    pub center: Option<String>,
}

/// A circle as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CircleRecipe {
    /// Along the radius.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radius: Option<String>,
    /// Along the diameter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diameter: Option<String>,
    /// The letter at the middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub center: Option<String>,
}

impl Circle {
    pub(super) fn words(&self) -> String {
        let mut words = "A circle with a dot at its center.".to_owned();
        if let Some(text) = &self.radius {
            words.push_str(&format!(" A line from the center to the circle is marked {text}."));
        }
        if let Some(text) = &self.diameter {
            words.push_str(&format!(" A line across the circle through the center is marked {text}."));
        }
        words
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &CircleRecipe,
) -> Result<Circle, MakeError> {
    let text =
        |field: &str, source: &Option<String>| kitchen.text_if(&at(&format!("circle.{field}")), source.as_deref());
    let circle = Circle {
        radius: text("radius", &recipe.radius)?,
        diameter: text("diameter", &recipe.diameter)?,
        center: text("center", &recipe.center)?,
    };
    if circle.radius.is_none() && circle.diameter.is_none() {
        return Err(MakeError::wrong(&at("circle.radius"), "a circle shows its radius or its diameter"));
    }
    Ok(circle)
}
