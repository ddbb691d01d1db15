use super::{
    measure::{self, Marks, Measure},
    said,
};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A solid's faces, laid flat and joined at their edges.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Net {
    /// The solid it folds to.
    pub of: NetForm,
    /// Its lengths, in units, in the order of [`NetForm::sizes`].
    pub sizes: Vec<u32>,
    /// What stands along its lengths.
    pub marks: Marks,
}

/// The solid a net folds to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NetForm {
    /// A box with square corners; a cube, where all sizes are the same.
    RectangularPrism,
    /// Its triangles have two equal sides.
    TriangularPrism,
    /// A square and four equal triangles.
    SquarePyramid,
}

/// A net as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetRecipe {
    /// The solid it folds to.
    pub of: NetForm,
    /// A list: length, width and height of a box; base and height of the triangle, and the length, of a triangular prism; edge and slant of
    /// a pyramid.
    pub sizes: String,
    /// What stands along its lengths, by their names.
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    pub marks: Marks,
}

impl NetForm {
    /// The lengths that make the net.
    pub const fn sizes(self) -> &'static [Measure] {
        use Measure::{Base, Edge, Height, Length, Slant, Width};
        match self {
            Self::RectangularPrism => &[Length, Width, Height],
            Self::TriangularPrism => &[Base, Height, Length],
            Self::SquarePyramid => &[Edge, Slant],
        }
    }

    /// The lengths that can be marked.
    pub const fn measures(self) -> &'static [Measure] {
        use Measure::{Base, Height, Length, Side};
        match self {
            Self::TriangularPrism => &[Base, Height, Length, Side],
            form => form.sizes(),
        }
    }
}

impl Net {
    /// Tells what lies beside what, and not the name of the solid: that may be the question.
    pub(super) fn words(&self) -> String {
        let equal = self.sizes.windows(2).all(|pair| pair[0] == pair[1]);
        let seen = match self.of {
            NetForm::RectangularPrism if equal => {
                "Four equal squares stand in a row. The second one has a square above it and one below it."
            }
            NetForm::RectangularPrism => {
                "Four rectangles stand in a row. The second one has a rectangle above it and one below it."
            }
            NetForm::TriangularPrism => {
                "Three rectangles stand in a row. The middle one has a triangle above it and one below it."
            }
            NetForm::SquarePyramid => "A square has a triangle on each of its four sides.",
        };
        let told = |(measure, text): (&Measure, &String)| {
            let (what, which) = match (self.of, measure) {
                (NetForm::RectangularPrism, Measure::Length) => ("The second one", " across"),
                (NetForm::RectangularPrism, Measure::Width) => ("The one above it", " high"),
                (NetForm::TriangularPrism, Measure::Base) => ("The middle one", " across"),
                (NetForm::TriangularPrism, Measure::Side) => ("The first one", " across"),
                (NetForm::TriangularPrism, Measure::Height) => ("The triangle above it", " high"),
                (NetForm::SquarePyramid, Measure::Edge) => ("A side of the square", ""),
                (NetForm::SquarePyramid, _) => ("A triangle", " from the square to its tip"),
                _ => ("The row", " high"),
            };
            format!(" {what} is marked {}{which}.", said(text))
        };
        format!("A net. {seen}{}", self.marks.iter().map(told).collect::<String>())
    }
}

pub(super) fn draft(kitchen: &Kitchen<'_>, at: &dyn Fn(&str) -> String, recipe: &NetRecipe) -> Result<Net, MakeError> {
    let at = |field: &str| at(&format!("net.{field}"));
    let (of, sizes) = (recipe.of, kitchen.counts(&at("sizes"), &recipe.sizes)?);
    let extremes = sizes.iter().min().zip(sizes.iter().max());
    let fits = extremes.is_some_and(|(least, most)| *least > 0 && *most <= 100 && *most <= least * 6);
    if !fits || sizes.len() != of.sizes().len() {
        let names: Vec<&str> = of.sizes().iter().map(|measure| measure.name()).collect();
        let rule = format!("sizes are {}, from 1 to 100, none 6 times as short as another", names.join(", "));
        return Err(MakeError::wrong(&at("sizes"), &rule));
    }
    let (folds, rule) = match (of, sizes.as_slice()) {
        (NetForm::TriangularPrism, [base, high, long]) => (
            high <= base && *long <= base * 2,
            "the triangle is at most as high as its base, the prism at most twice as long",
        ),
        (NetForm::SquarePyramid, [edge, slant]) => (
            slant * 2 > *edge && slant * 2 <= edge * 3,
            "the slant is longer than half the edge, and at most 3 halves of it",
        ),
        _ => (true, ""),
    };
    if !folds {
        return Err(MakeError::wrong(&at("sizes"), rule));
    }
    let marks = measure::draft(kitchen, &at("marks"), (&recipe.marks, of.measures()))?;
    Ok(Net { of, sizes, marks })
}
