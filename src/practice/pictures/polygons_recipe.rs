use super::{Form, Outline, Picture, Polygon, Polygons};
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Shapes as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolygonsRecipe {
    /// The shapes.
    pub shapes: Vec<PolygonRecipe>,
}

/// A shape: by the name of its form, or by the lengths of its sides.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolygonRecipe {
    /// What stands below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text: the name of a form, `rhombus`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// A list: the lengths of the sides in turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lengths: Option<String>,
    /// Degrees, to the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<String>,
    /// Ticks and small squares show what is equal and what is square.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub marked: bool,
    /// Letters stand at the corners.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lettered: bool,
    /// Texts along the sides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sides: Vec<String>,
}

impl PolygonsRecipe {
    /// The picture with the values in the kitchen.
    pub(super) fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Picture, MakeError> {
        let mut shapes = self.shapes.iter().map(|shape| shape.draft(kitchen, place)).collect::<Result<Vec<_>, _>>()?;
        shapes.sort_by(|a, b| a.name.cmp(&b.name)); // so a recipe can deal the names out by chance
        Ok(Picture::Polygons(Polygons { shapes }))
    }
}

impl PolygonRecipe {
    fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Polygon, MakeError> {
        let sides = self.sides.iter().map(|text| kitchen.text(place, text)).collect::<Result<Vec<_>, _>>()?;
        Ok(Polygon {
            name: kitchen.text_if(place, self.name.as_deref())?,
            outline: self.outline(kitchen, place)?,
            turn: self.turn.as_deref().map_or(Ok(0), |turn| kitchen.count(place, turn, 359))?,
            marked: self.marked,
            lettered: self.lettered,
            sides,
        })
    }

    fn outline(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Outline, MakeError> {
        match (&self.form, &self.lengths) {
            (Some(form), None) => {
                let name = kitchen.as_written(place, form)?;
                let wrong = || MakeError::wrong(place, &format!("there is no form called {name}"));
                Ok(Outline::Form(Form::named(&name).ok_or_else(wrong)?))
            }
            (None, Some(list)) => {
                let lengths = kitchen.numbers(place, list)?;
                if closes(&lengths) {
                    Ok(Outline::Lengths(lengths))
                } else {
                    Err(MakeError::wrong(
                        place,
                        "there should be 3 to 8 sides, each above 0 and less than the others together",
                    ))
                }
            }
            _ => Err(MakeError::wrong(place, "a shape has either a form or the lengths of its sides")),
        }
    }
}

/// Whether sides of these lengths can go around a shape.
fn closes(lengths: &[Rational]) -> bool {
    let all = lengths.iter().try_fold(Rational::ZERO, |sum, length| sum.plus(*length));
    let short = |length: &Rational| all.and_then(|all| all.minus(*length)).is_some_and(|others| *length < others);
    (3..=8).contains(&lengths.len()) && lengths.iter().all(|length| *length > Rational::ZERO && short(length))
}
