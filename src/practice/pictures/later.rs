use super::{
    Angle, Bag, Balance, BoxPlot, ChanceTree, Circle, DoubleLine, Histogram, Machine, Money, Net, NumberBond, Picture,
    PlaceValue, Plane, Prism, ScatterPlot, Solid, Spinner, TenFrame, Tiles,
};
use serde::Serialize;

/// A picture that no question of grade 3 asks for. They stand behind one box, so that the program a first question needs knows of one
/// kind more and not of twenty.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LaterPicture {
    /// A coordinate plane.
    Plane(Plane),
    /// Rays from one corner.
    Angle(Angle),
    /// Two number lines with common ticks.
    #[serde(rename = "double-number-line")]
    DoubleLine(DoubleLine),
    /// Boxes with whiskers above a number line.
    BoxPlot(BoxPlot),
    /// Bars without gaps.
    Histogram(Histogram),
    /// Dots for pairs of numbers.
    ScatterPlot(ScatterPlot),
    /// A balance with weights.
    Balance(Balance),
    /// A function machine.
    #[serde(rename = "function-machine")]
    Machine(Machine),
    /// A whole and its parts in circles.
    NumberBond(NumberBond),
    /// A circle in sectors with an arrow.
    Spinner(Spinner),
    /// A box with square corners, or one built from unit cubes.
    Prism(Prism),
    /// A circle with its radius or diameter.
    Circle(Circle),
    /// Digits in their places.
    PlaceValue(PlaceValue),
    /// Notes and coins.
    Money(Money),
    /// Tiles of +1 and −1.
    Tiles(Tiles),
    /// Counters in frames of ten places.
    TenFrame(TenFrame),
    /// A solid that is no box.
    Solid(Solid),
    /// A solid's faces, laid flat.
    Net(Net),
    /// A bag with marbles.
    Bag(Bag),
    /// What can happen in two or three stages.
    ChanceTree(ChanceTree),
}

impl LaterPicture {
    /// What the picture shows, in words.
    pub fn words(&self) -> String {
        match self {
            Self::Plane(picture) => picture.words(),
            Self::Angle(picture) => picture.words(),
            Self::DoubleLine(picture) => picture.words(),
            Self::BoxPlot(picture) => picture.words(),
            Self::Histogram(picture) => picture.words(),
            Self::ScatterPlot(picture) => picture.words(),
            Self::Balance(picture) => picture.words(),
            Self::Machine(picture) => picture.words(),
            Self::NumberBond(picture) => picture.words(),
            Self::Spinner(picture) => picture.words(),
            Self::Prism(picture) => picture.words(),
            Self::Circle(picture) => picture.words(),
            Self::PlaceValue(picture) => picture.words(),
            Self::Money(picture) => picture.words(),
            Self::Tiles(picture) => picture.words(),
            Self::TenFrame(picture) => picture.words(),
            Self::Solid(picture) => picture.words(),
            Self::Net(picture) => picture.words(),
            Self::Bag(picture) => picture.words(),
            Self::ChanceTree(picture) => picture.words(),
        }
    }

    /// The kind's name, as it stands in packs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Plane(_) => "plane",
            Self::Angle(_) => "angle",
            Self::DoubleLine(_) => "double-number-line",
            Self::BoxPlot(_) => "box-plot",
            Self::Histogram(_) => "histogram",
            Self::ScatterPlot(_) => "scatter-plot",
            Self::Balance(_) => "balance",
            Self::Machine(_) => "function-machine",
            Self::NumberBond(_) => "number-bond",
            Self::Spinner(_) => "spinner",
            Self::Prism(_) => "prism",
            Self::Circle(_) => "circle",
            Self::PlaceValue(_) => "place-value",
            Self::Money(_) => "money",
            Self::Tiles(_) => "tiles",
            Self::TenFrame(_) => "ten-frame",
            Self::Solid(_) => "solid",
            Self::Net(_) => "net",
            Self::Bag(_) => "bag",
            Self::ChanceTree(_) => "chance-tree",
        }
    }
}

impl From<LaterPicture> for Picture {
    fn from(picture: LaterPicture) -> Self {
        Self::Later(Box::new(picture))
    }
}
