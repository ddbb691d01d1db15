use super::{
    draft::count_if,
    measure::{self, Marks, Measure},
    said,
};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A solid that is no box, seen from the front, above and (where it has flat sides) the right. Boxes are a [`super::Prism`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Solid {
    /// Which solid.
    pub form: SolidForm,
    /// Across its base, in units: the diameter, the edge, or the base of the triangle.
    pub wide: u32,
    /// Straight up, in units.
    pub high: u32,
    /// From end to end of a triangular prism, in units.
    pub long: u32,
    /// What stands along its lengths.
    pub marks: Marks,
}

/// Which solid.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SolidForm {
    /// Two equal circles and a curved side between them.
    Cylinder,
    /// A circle and a point straight above its center.
    Cone,
    /// Round all over.
    Sphere,
    /// A square and a point straight above its center.
    SquarePyramid,
    /// Two equal triangles, each with two equal sides, and three rectangles between them.
    TriangularPrism,
}

/// A solid as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SolidRecipe {
    /// Which solid, by its name as in [`SolidForm::named`].
    pub form: String,
    /// Across its base: the diameter, the edge, or the base of the triangle; 4 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wide: Option<String>,
    /// Straight up; 5 if left out, for a sphere as much as it is wide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<String>,
    /// From end to end of a triangular prism; 6 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<String>,
    /// What stands along its lengths, by their names.
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    pub marks: Marks,
}

impl SolidForm {
    /// The solid that packs call so: `cylinder`, `cone`, `sphere`, `square pyramid`, `triangular prism`.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "cylinder" => Self::Cylinder,
            "cone" => Self::Cone,
            "sphere" => Self::Sphere,
            "square pyramid" => Self::SquarePyramid,
            "triangular prism" => Self::TriangularPrism,
            _ => return None,
        })
    }

    /// The lengths that can be marked.
    pub const fn measures(self) -> &'static [Measure] {
        use Measure::{Base, Diameter, Edge, Height, Length, Radius, Side, Slant};
        match self {
            Self::Cylinder => &[Radius, Diameter, Height],
            Self::Cone => &[Radius, Diameter, Height, Slant],
            Self::Sphere => &[Radius, Diameter],
            Self::SquarePyramid => &[Edge, Height, Slant],
            Self::TriangularPrism => &[Base, Height, Length, Side],
        }
    }
}

impl Solid {
    /// Tells what an eye sees, and not the solid's name: that may be the question.
    pub(super) fn words(&self) -> String {
        let seen = match self.form {
            SolidForm::Cylinder => "A solid with two equal circles as its ends and a curved side between them.",
            SolidForm::Cone => "A solid with a circle as its base and a curved side that comes to a point above it.",
            SolidForm::Sphere => "A solid that is round all over.",
            SolidForm::SquarePyramid => "A solid with a square as its base and four triangles that meet above it.",
            SolidForm::TriangularPrism => {
                "A solid with two equal triangles as its ends and three flat sides between them."
            }
        };
        let told = |(measure, text): (&Measure, &String)| {
            let name = match measure {
                Measure::Slant if self.form == SolidForm::Cone => "straight way from the rim up to the point",
                Measure::Slant => "straight way up the middle of a triangle",
                Measure::Side => "side of a triangle",
                Measure::Base => "base of a triangle",
                Measure::Height if self.form == SolidForm::TriangularPrism => "height of a triangle",
                Measure::Edge => "edge of the square",
                measure => measure.name(),
            };
            format!(" The {name} is marked {}.", said(text))
        };
        format!("{seen}{}", self.marks.iter().map(told).collect::<String>())
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &SolidRecipe,
) -> Result<Solid, MakeError> {
    let at = |field: &str| at(&format!("solid.{field}"));
    let side = |field: &str, source: &Option<String>, usual: u32| {
        Ok::<u32, MakeError>(count_if(kitchen, &at(field), source.as_deref(), 100)?.unwrap_or(usual))
    };
    let long = side("long", &recipe.long, 6)?;
    let form = SolidForm::named(&kitchen.as_written(&at("form"), &recipe.form)?).ok_or_else(|| {
        MakeError::wrong(&at("form"), "this should be cylinder, cone, sphere, square pyramid or triangular prism")
    })?;
    let wide = side("wide", &recipe.wide, 4)?;
    let ball = form == SolidForm::Sphere;
    let high = side("high", &recipe.high, if ball { wide } else { 5 })?;
    if (ball && high != wide) || (form != SolidForm::TriangularPrism && recipe.long.is_some()) {
        return Err(MakeError::wrong(
            &at("form"),
            "a sphere is as high as it is wide; only a triangular prism is long",
        ));
    }
    // a flat pyramid would show what lies behind it
    let low = form == SolidForm::SquarePyramid && high * 2 < wide;
    let most = wide.max(high);
    let far = form == SolidForm::TriangularPrism && (long > most * 3 || long * 3 < most);
    if wide == 0 || high * 4 < wide || high > wide * 3 || low || far {
        let rule =
            "the height is 1/4 to 3 times the width (a pyramid's 1/2 or more); a prism's length is 1/3 to 3 times both";
        return Err(MakeError::wrong(&at("high"), rule));
    }
    let marks = measure::draft(kitchen, &at("marks"), (&recipe.marks, form.measures()))?;
    let crowded = |one, other| marks.contains_key(&one) && marks.contains_key(&other);
    if crowded(Measure::Radius, Measure::Diameter) {
        return Err(MakeError::wrong(&at("marks"), "a picture shows the radius or the diameter"));
    }
    if form == SolidForm::SquarePyramid && marks.contains_key(&Measure::Slant) && high * 4 > wide * 5 {
        return Err(MakeError::wrong(&at("marks"), "so steep a pyramid has no room for its slant"));
    }
    Ok(Solid { form, wide, high, long, marks })
}
