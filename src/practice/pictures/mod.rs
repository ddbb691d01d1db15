//! What a picture shows, as data, and its words, made from the same data. Drawn by `ui/pictures`.

mod angle;
mod area;
mod area_recipe;
mod array;
mod bag;
mod balance;
mod bar_graph;
mod base_ten;
mod box_plot;
mod chance_tree;
mod circle;
mod clock;
mod counters;
mod double_line;
mod draft;
mod figure;
mod form;
mod gauge;
mod groups;
mod histogram;
mod hundred_chart;
mod keyed;
mod later;
mod later_recipe;
mod line_plot;
mod machine;
mod measure;
mod money;
mod net;
mod number_bond;
mod number_line;
mod partitions;
mod partitions_recipe;
mod parts;
mod picture_graph;
mod place_value;
mod plane;
mod plane_recipe;
mod polygons;
mod polygons_recipe;
mod prism;
mod recipe;
mod ruler;
mod scatter;
mod solid;
mod spinner;
mod table;
mod tape;
mod ten_frame;
mod tiles;
mod times_table;
mod whole;
mod written;

use crate::units::apart;
pub use angle::{Angle, AngleRecipe};
pub use area::{Area, Cover, Region};
pub use area_recipe::{AreaRecipe, FigureRecipe, RegionRecipe, SideRecipe};
pub use array::{Array, Split};
pub use bag::{Bag, BagRecipe, MarbleRecipe};
pub use balance::{Balance, BalanceRecipe, Pan, Weight, WeightRecipe};
pub(super) use bar_graph::draft as draft_bar_graph;
pub use bar_graph::{BarGraph, BarGraphRecipe};
pub use base_ten::{BaseTen, Blocks};
pub use box_plot::{BoxPlot, BoxPlotRecipe, FiveNumbers, FiveNumbersRecipe};
pub use chance_tree::{Branch, BranchRecipe, ChanceTree, ChanceTreeRecipe};
pub use circle::{Circle, CircleRecipe};
pub use clock::{Clock, ClockFace, ClockRecipe, HALF_A_DAY};
pub(super) use clock::{minutes, time_text};
pub use counters::Counters;
pub use double_line::{DoubleLine, DoubleLineRecipe, ScaledLine, ScaledLineRecipe};
pub(super) use draft::{draft, line_of};
pub use figure::{Corner, Figure, Outside, Side};
pub use form::Form;
pub use gauge::{Gauge, GaugeRecipe, Reading, Vessel};
pub use groups::Groups;
pub use histogram::{Histogram, HistogramRecipe};
pub use hundred_chart::HundredChart;
pub use later::LaterPicture;
pub use later_recipe::LaterRecipe;
pub(super) use line_plot::draft as draft_line_plot;
pub use line_plot::{LinePlot, LinePlotRecipe, mixed};
pub use machine::{Machine, MachineRecipe};
pub use measure::{Marks, Measure};
pub use money::{Money, MoneyRecipe, Piece};
pub use net::{Net, NetForm, NetRecipe};
pub use number_bond::{NumberBond, NumberBondRecipe};
pub use number_line::{Hop, Mark, NumberLine};
pub use partitions::{Cut, Partition, Partitions, Uncut};
pub use partitions_recipe::{PartitionRecipe, PartitionsRecipe};
pub(super) use picture_graph::draft as draft_picture_graph;
pub use picture_graph::{PictureGraph, PictureGraphRecipe};
pub use place_value::{PlaceValue, PlaceValueRecipe};
pub use plane::{Axis, Place, Plane, PlanePoint, Squares};
pub use plane_recipe::{PlanePointRecipe, PlaneRecipe};
pub(super) use plane_recipe::{draft as draft_plane, places};
pub use polygons::{Outline, Polygon, Polygons, SpotKind, letter};
pub use polygons_recipe::{PolygonRecipe, PolygonsRecipe};
pub use prism::{Prism, PrismRecipe};
pub use recipe::{
    BarRecipe, BlocksRecipe, CountersRecipe, HopRecipe, LineRecipe, MarkRecipe, PartRecipe, PictureRecipe,
    TimesTableRecipe, WholeRecipe,
};
pub use ruler::{Ruler, RulerRecipe};
pub use scatter::{ScaleRecipe, ScatterPlot, ScatterPlotRecipe};
use serde::Serialize;
pub use solid::{Solid, SolidForm, SolidRecipe};
pub use spinner::{Sector, SectorRecipe, Spinner, SpinnerRecipe};
pub use table::{Table, TableRecipe};
pub use tape::{Bar, Part, Tape};
pub use ten_frame::{CounterFrame, CounterFrameRecipe, TenFrame, TenFrameRecipe};
pub use tiles::{Tiles, TilesRecipe};
pub use times_table::TimesTable;
pub use whole::{FractionBar, FractionCircle, Whole};
pub use written::written;

/// A picture of an item.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Picture {
    /// Boxes with the same number of things in each.
    Groups(Groups),
    /// Things in rows and columns.
    Array(Array),
    /// A number line with marks and hops.
    NumberLine(NumberLine),
    /// Figures made of rectangles, on a grid of unit squares or with lengths on their sides.
    Area(Area),
    /// Shapes with straight sides.
    Polygons(Polygons),
    /// Shapes cut into parts.
    Partitions(Partitions),
    /// Hundreds, tens and ones.
    BaseTen(BaseTen),
    /// Bars cut into parts.
    Tape(Tape),
    /// Numbers in rows of ten.
    HundredChart(HundredChart),
    /// A multiplication table.
    TimesTable(TimesTable),
    /// Clocks with two hands.
    Clock(Clock),
    /// A jug, a scale or a thermometer.
    Gauge(Gauge),
    /// Bars along a scale.
    BarGraph(BarGraph),
    /// Rows of symbols with a key.
    PictureGraph(PictureGraph),
    /// A ruler with something along it.
    Ruler(Ruler),
    /// Marks above a number line.
    LinePlot(LinePlot),
    /// Rows and columns of text.
    Table(Table),
    /// Bars cut into parts of a whole.
    FractionBar(FractionBar),
    /// Circles cut into parts of a whole.
    FractionCircle(FractionCircle),
    /// Counters, some of them marked.
    Counters(Counters),
    /// A picture of a later grade.
    #[serde(untagged)]
    Later(Box<LaterPicture>),
}

impl Picture {
    /// What the picture shows, in words: for the ear, and for whoever cannot see it. Gives no more away than the picture does.
    pub fn words(&self) -> String {
        match self {
            Self::Groups(groups) => apart(|| groups.words()),
            Self::Array(array) => apart(|| array.words()),
            Self::NumberLine(line) => apart(|| line.words()),
            Self::Area(area) => apart(|| area.words()),
            Self::Polygons(polygons) => apart(|| polygons.words()),
            Self::Partitions(partitions) => apart(|| partitions.words()),
            Self::BaseTen(blocks) => apart(|| blocks.words()),
            Self::Tape(tape) => apart(|| tape.words()),
            Self::HundredChart(chart) => apart(|| chart.words()),
            Self::TimesTable(table) => apart(|| table.words()),
            Self::Clock(clock) => apart(|| clock.words()),
            Self::Gauge(gauge) => apart(|| gauge.words()),
            Self::BarGraph(graph) => apart(|| graph.words()),
            Self::PictureGraph(graph) => apart(|| graph.words()),
            Self::Ruler(ruler) => apart(|| ruler.words()),
            Self::LinePlot(plot) => apart(|| plot.words()),
            Self::Table(table) => apart(|| table.words()),
            Self::FractionBar(bar) => apart(|| bar.words()),
            Self::FractionCircle(circle) => apart(|| circle.words()),
            Self::Counters(counters) => apart(|| counters.words()),
            Self::Later(later) => apart(|| later.words()),
        }
    }

    /// The names of what can be tapped in it; none where it has no such parts.
    pub fn spots(&self, on: SpotKind) -> Vec<String> {
        match self {
            Self::Polygons(polygons) => polygons.spots(on),
            _ => Vec::new(),
        }
    }

    /// Whether the question can only be answered by reading it: a clock, a scale, a graph. Other pictures help, and may be put away.
    pub const fn is_read(&self) -> bool {
        matches!(
            self,
            Self::Clock(_)
                | Self::Area(_)
                | Self::Polygons(_)
                | Self::Partitions(_)
                | Self::Gauge(_)
                | Self::BarGraph(_)
                | Self::PictureGraph(_)
                | Self::Ruler(_)
                | Self::LinePlot(_)
                | Self::Table(_)
                | Self::Later(_)
        )
    }

    /// The kind's name, as it stands in packs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Groups(_) => "groups",
            Self::Array(_) => "array",
            Self::NumberLine(_) => "number-line",
            Self::Area(_) => "area",
            Self::Polygons(_) => "polygons",
            Self::Partitions(_) => "partition",
            Self::BaseTen(_) => "base-ten",
            Self::Tape(_) => "tape",
            Self::HundredChart(_) => "hundred-chart",
            Self::TimesTable(_) => "times-table",
            Self::Clock(_) => "clock",
            Self::Gauge(gauge) => gauge.vessel.kind(),
            Self::BarGraph(_) => "bar-graph",
            Self::PictureGraph(_) => "picture-graph",
            Self::Ruler(_) => "ruler",
            Self::LinePlot(_) => "line-plot",
            Self::Table(_) => "table",
            Self::FractionBar(_) => "fraction-bar",
            Self::FractionCircle(_) => "fraction-circle",
            Self::Counters(_) => "counters",
            Self::Later(later) => later.kind(),
        }
    }
}

/// `1 row`, `3 rows`.
fn count(n: u32, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A text of a picture for the ear, which would pass over a lone question mark.
fn said(text: &str) -> &str {
    if text == "?" { "a question mark" } else { text }
}

/// `a`, `a and b`, `a, b, and c`.
pub(super) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => format!("{first} and {last}"),
        [start @ .., last] => format!("{}, and {last}", start.join(", ")),
    }
}
