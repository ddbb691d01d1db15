use super::{
    AngleRecipe, BagRecipe, BalanceRecipe, BoxPlotRecipe, ChanceTreeRecipe, CircleRecipe, DoubleLineRecipe,
    HistogramRecipe, LaterPicture, MachineRecipe, MoneyRecipe, NetRecipe, NumberBondRecipe, PlaceValueRecipe,
    PlaneRecipe, PrismRecipe, ScatterPlotRecipe, SolidRecipe, SpinnerRecipe, TenFrameRecipe, TilesRecipe, angle, bag,
    balance, box_plot, chance_tree, circle, double_line, histogram, machine, money, net, number_bond, place_value,
    plane_recipe, prism, scatter, solid, spinner, ten_frame, tiles,
};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A [`LaterPicture`] as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LaterRecipe {
    /// A coordinate plane.
    Plane(PlaneRecipe),
    /// Rays from one corner.
    Angle(AngleRecipe),
    /// Two number lines with common ticks.
    #[serde(rename = "double-number-line")]
    DoubleLine(DoubleLineRecipe),
    /// Boxes with whiskers above a number line.
    BoxPlot(BoxPlotRecipe),
    /// Bars without gaps.
    Histogram(HistogramRecipe),
    /// Dots for pairs of numbers.
    ScatterPlot(ScatterPlotRecipe),
    /// A balance with weights.
    Balance(BalanceRecipe),
    /// A function machine.
    #[serde(rename = "function-machine")]
    Machine(MachineRecipe),
    /// A whole and its parts in circles.
    NumberBond(NumberBondRecipe),
    /// A circle in sectors with an arrow.
    Spinner(SpinnerRecipe),
    /// A box with square corners, or one built from unit cubes.
    Prism(PrismRecipe),
    /// A circle with its radius or diameter.
    Circle(CircleRecipe),
    /// Digits in their places.
    PlaceValue(PlaceValueRecipe),
    /// Notes and coins.
    Money(MoneyRecipe),
    /// Tiles of +1 and −1.
    Tiles(TilesRecipe),
    /// Counters in frames of ten places.
    TenFrame(TenFrameRecipe),
    /// A solid that is no box.
    Solid(SolidRecipe),
    /// A solid's faces, laid flat.
    Net(NetRecipe),
    /// A bag with marbles.
    Bag(BagRecipe),
    /// What can happen in two or three stages.
    ChanceTree(ChanceTreeRecipe),
}

impl LaterRecipe {
    /// The names of all kinds, as they stand in packs.
    pub const KINDS: [&'static str; 20] = [
        "plane",
        "angle",
        "double-number-line",
        "box-plot",
        "histogram",
        "scatter-plot",
        "balance",
        "function-machine",
        "number-bond",
        "spinner",
        "prism",
        "circle",
        "place-value",
        "money",
        "tiles",
        "ten-frame",
        "solid",
        "net",
        "bag",
        "chance-tree",
    ];

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

    /// Draws it with the values in the kitchen. `at` names a field for errors.
    pub(super) fn draft(&self, kitchen: &Kitchen<'_>, at: &dyn Fn(&str) -> String) -> Result<LaterPicture, MakeError> {
        Ok(match self {
            Self::Plane(recipe) => LaterPicture::Plane(plane_recipe::draft(kitchen, at, recipe)?),
            Self::Angle(recipe) => LaterPicture::Angle(angle::draft(kitchen, at, recipe)?),
            Self::DoubleLine(recipe) => LaterPicture::DoubleLine(double_line::draft(kitchen, at, recipe)?),
            Self::BoxPlot(recipe) => LaterPicture::BoxPlot(box_plot::draft(kitchen, at, recipe)?),
            Self::Histogram(recipe) => LaterPicture::Histogram(histogram::draft(kitchen, at, recipe)?),
            Self::ScatterPlot(recipe) => LaterPicture::ScatterPlot(scatter::draft(kitchen, at, recipe)?),
            Self::Balance(recipe) => LaterPicture::Balance(balance::draft(kitchen, at, recipe)?),
            Self::Machine(recipe) => LaterPicture::Machine(machine::draft(kitchen, at, recipe)?),
            Self::NumberBond(recipe) => LaterPicture::NumberBond(number_bond::draft(kitchen, at, recipe)?),
            Self::Spinner(recipe) => LaterPicture::Spinner(spinner::draft(kitchen, at, recipe)?),
            Self::Prism(recipe) => LaterPicture::Prism(prism::draft(kitchen, at, recipe)?),
            Self::Circle(recipe) => LaterPicture::Circle(circle::draft(kitchen, at, recipe)?),
            Self::PlaceValue(recipe) => LaterPicture::PlaceValue(place_value::draft(kitchen, at, recipe)?),
            Self::Money(recipe) => LaterPicture::Money(money::draft(kitchen, at, recipe)?),
            Self::Tiles(recipe) => LaterPicture::Tiles(tiles::draft(kitchen, at, recipe)?),
            Self::TenFrame(recipe) => LaterPicture::TenFrame(ten_frame::draft(kitchen, at, recipe)?),
            Self::Solid(recipe) => LaterPicture::Solid(solid::draft(kitchen, at, recipe)?),
            Self::Net(recipe) => LaterPicture::Net(net::draft(kitchen, at, recipe)?),
            Self::Bag(recipe) => LaterPicture::Bag(bag::draft(kitchen, at, recipe)?),
            Self::ChanceTree(recipe) => LaterPicture::ChanceTree(chance_tree::draft(kitchen, at, recipe)?),
        })
    }
}
