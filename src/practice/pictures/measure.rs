use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A length that can be marked on a solid or on its net.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// From the center of a circle or a sphere to its rim.
    Radius,
    /// Across a circle or a sphere through its center.
    Diameter,
    /// The bottom side of a triangle.
    Base,
    /// A side of a square base.
    Edge,
    /// From left to right, or from one end of a triangular prism to the other.
    Length,
    /// From front to back.
    Width,
    /// Straight up.
    Height,
    /// Up along a cone, or up the middle of a pyramid's side.
    Slant,
    /// One of the two equal sides of a triangle.
    Side,
}

/// What stands along the marked lengths.
pub type Marks = BTreeMap<Measure, String>;

impl Measure {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Radius => "radius",
            Self::Diameter => "diameter",
            Self::Base => "base",
            Self::Edge => "edge",
            Self::Length => "length",
            Self::Width => "width",
            Self::Height => "height",
            Self::Slant => "slant",
            Self::Side => "side",
        }
    }
}

/// The texts of the marks; `known` are those that the form has, and none may be empty.
pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    place: &str,
    (recipe, known): (&Marks, &[Measure]),
) -> Result<Marks, MakeError> {
    let mut marks = Marks::new();
    for (measure, source) in recipe {
        let text = kitchen.text(place, source)?;
        if !known.contains(measure) || text.is_empty() {
            let names: Vec<&str> = known.iter().map(|measure| measure.name()).collect();
            return Err(MakeError::wrong(place, &format!("marks here are {}, each with a text", names.join(", "))));
        }
        marks.insert(*measure, text);
    }
    Ok(marks)
}
