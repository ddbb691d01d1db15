use super::{
    AreaRecipe, BarGraphRecipe, ClockRecipe, GaugeRecipe, LaterRecipe, LinePlotRecipe, PartitionsRecipe,
    PictureGraphRecipe, PolygonsRecipe, RulerRecipe, TableRecipe,
};
use crate::units::read_apart;
use serde::{Deserialize, Serialize};

/// A picture as it stands in a pack: numbers are expressions, texts are templates.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, remote = "Self")]
pub enum PictureRecipe {
    /// Boxes of things.
    Groups {
        /// How many boxes.
        count: String,
        /// How many in each.
        each: String,
        /// How many are left over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left_over: Option<String>,
        /// What is written on the boxes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        labels: Vec<String>,
    },
    /// Rows and columns.
    Array {
        /// How many rows.
        rows: String,
        /// How many in a row.
        columns: String,
        /// Cut below this row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after_row: Option<String>,
        /// Cut after this column.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after_column: Option<String>,
        /// Beside the rows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        row_label: Option<String>,
        /// Above the columns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        column_label: Option<String>,
        /// A cloth hides the middle.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        covered: bool,
    },
    /// A number line.
    NumberLine {
        /// Where it begins.
        from: String,
        /// Where it ends.
        to: String,
        /// From tick to tick.
        tick: String,
        /// A list: the ticks that carry numbers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        labels: Option<String>,
        /// Dots.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<MarkRecipe>,
        /// Arcs.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        hops: Vec<HopRecipe>,
        /// A list of places: equal hops from each to the next, the same text over each.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hop_through: Option<String>,
        /// The text over each hop of `hop_through`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hop_text: Option<String>,
        /// The numbers are minutes since 12 o'clock and are written as times.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        clock: bool,
        /// Numbers that are not whole are written in so many parts: 2/4, not 1/2.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        over: Option<String>,
    },
    /// Figures made of rectangles.
    #[serde(deserialize_with = "read_apart")]
    Area(AreaRecipe),
    /// Shapes with straight sides.
    #[serde(deserialize_with = "read_apart")]
    Polygons(PolygonsRecipe),
    /// Shapes cut into parts.
    #[serde(rename = "partition", deserialize_with = "read_apart")]
    Partitions(PartitionsRecipe),
    /// Base-ten blocks.
    BaseTen {
        /// One or two numbers, each shown with its own hundreds, tens and ones unless they are given.
        parts: Vec<BlocksRecipe>,
    },
    /// Bars.
    Tape {
        /// The bars.
        bars: Vec<BarRecipe>,
    },
    /// Rows of ten.
    HundredChart {
        /// The first number.
        from: String,
        /// The last number.
        to: String,
        /// A list: numbers with a tint.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shaded: Option<String>,
        /// A list: numbers shown as `?`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hidden: Option<String>,
    },
    /// A multiplication table; with `adds`, an addition table.
    #[serde(deserialize_with = "read_apart")]
    TimesTable(TimesTableRecipe),
    /// Clocks with two hands.
    #[serde(deserialize_with = "read_apart")]
    Clock(ClockRecipe),
    /// A jug with marks up its side.
    #[serde(deserialize_with = "read_apart")]
    Jug(GaugeRecipe),
    /// A round scale with a needle.
    #[serde(deserialize_with = "read_apart")]
    Scale(GaugeRecipe),
    /// A thermometer.
    #[serde(deserialize_with = "read_apart")]
    Thermometer(GaugeRecipe),
    /// Bars along a scale.
    #[serde(deserialize_with = "read_apart")]
    BarGraph(BarGraphRecipe),
    /// Rows of symbols with a key.
    #[serde(deserialize_with = "read_apart")]
    PictureGraph(PictureGraphRecipe),
    /// A ruler with something along it.
    #[serde(deserialize_with = "read_apart")]
    Ruler(RulerRecipe),
    /// Marks above a number line.
    #[serde(deserialize_with = "read_apart")]
    LinePlot(LinePlotRecipe),
    /// Rows and columns of text.
    #[serde(deserialize_with = "read_apart")]
    Table(TableRecipe),
    /// Bars cut into parts of a whole, one below the other.
    FractionBar {
        /// The bars, up to 4.
        bars: Vec<WholeRecipe>,
    },
    /// Circles cut into parts of a whole, side by side.
    FractionCircle {
        /// The circles, up to 4.
        circles: Vec<WholeRecipe>,
    },
    /// Counters in rows.
    #[serde(deserialize_with = "read_apart")]
    Counters(CountersRecipe),
    /// A picture of a later grade.
    #[serde(skip)]
    Later(Box<LaterRecipe>),
}

/// A multiplication or an addition table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimesTableRecipe {
    /// Every cell is its row plus its column.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adds: bool,
    /// A list: the factors down the side.
    pub rows: String,
    /// A list: the factors along the top.
    pub columns: String,
    /// A list: every product of one of these rows is shaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shade_rows: Option<String>,
    /// A list: every product of one of these columns is shaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shade_columns: Option<String>,
    /// A list of products: every cell with such a product is shaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shade_products: Option<String>,
    /// A list of two factors, row then column: the cell that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
    /// All products are hidden but those of shaded cells.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub only_shaded: bool,
}

/// Counters in rows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountersRecipe {
    /// How many.
    pub count: String,
    /// How many of them are filled.
    pub marked: String,
    /// How many stand in a row; as many as fit, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_row: Option<String>,
}

/// A whole and its parts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WholeRecipe {
    /// How many equal parts; or a list of the parts' sizes beside each other.
    pub parts: String,
    /// How many parts are shaded, from the first; or a list of their places, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shaded: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How many such wholes stand side by side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wholes: Option<String>,
    /// In how many rows a bar's parts lie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<String>,
    /// What stands in each part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// How large the whole is beside the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
}

/// A bare number line, to place a point on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineRecipe {
    /// Where it begins.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// From tick to tick.
    pub tick: String,
    /// A list: the ticks that carry numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<String>,
    /// Numbers that are not whole are written in so many parts: 2/4, not 1/2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

/// A dot on a number line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkRecipe {
    /// Where.
    pub at: String,
    /// Its text.
    #[serde(default)]
    pub text: String,
}

/// An arc over a number line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HopRecipe {
    /// Where it starts.
    pub from: String,
    /// Where it lands.
    pub to: String,
    /// Its text.
    #[serde(default)]
    pub text: String,
}

/// A collection of blocks: either a number, or hundreds, tens and ones.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlocksRecipe {
    /// The number shown with as few blocks as can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Flats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hundreds: Option<String>,
    /// Rods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tens: Option<String>,
    /// Cubes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ones: Option<String>,
    /// What stands below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A bar.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BarRecipe {
    /// What stands before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Its parts.
    pub parts: Vec<PartRecipe>,
    /// What the brace over it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
}

/// A part of a bar, or several equal ones.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartRecipe {
    /// How long.
    pub size: String,
    /// What stands in it.
    #[serde(default)]
    pub text: String,
    /// How many such parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
    /// Whether it is what is asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
}
