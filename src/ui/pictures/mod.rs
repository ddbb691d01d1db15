//! Pictures for math, drawn from their data: plain layout that is tested natively, and one view.
//!
//! A drawing is SVG text: shapes carry classes and the style paints them, so every theme, and paper, gets the same picture.

mod angle;
mod area;
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
mod drawing;
mod fraction_bar;
mod fraction_circle;
mod gauge;
mod groups;
mod histogram;
mod hundred_chart;
mod lettering;
mod line_plot;
mod machine;
mod marking;
mod money;
mod net;
mod number_bond;
mod number_line;
mod partitions;
mod parts;
mod picture_graph;
#[cfg(feature = "ui")]
mod picture_view;
mod place_value;
mod plane;
mod polygons;
mod prism;
mod ruler;
mod scale;
mod scatter;
mod solid;
mod solid_flat;
mod spinner;
mod spot;
mod stacked;
mod table;
mod tape;
mod ten_frame;
mod tiles;
mod times_table;

pub use drawing::Drawing;
pub use number_line::{draw_placing, nearest};
pub use parts::{Field, FieldPart, shade_field};
#[cfg(feature = "ui")]
pub use picture_view::PictureView;
pub use plane::{Plotted, crossing_under, draw_plotting};
pub use spot::Spot;

use crate::{
    practice::{
        Chart,
        pictures::{LaterPicture, Picture, SpotKind},
    },
    units::apart,
};

/// Draws a picture. Proportions are true, nothing to count overlaps or is cut off.
pub fn draw(picture: &Picture) -> Drawing {
    match picture {
        Picture::Groups(groups) => apart(|| groups::draw(groups)),
        Picture::Array(array) => apart(|| array::draw(array)),
        Picture::NumberLine(line) => apart(|| number_line::draw(line)),
        Picture::Area(area) => apart(|| area::draw(area)),
        Picture::Polygons(polygons) => apart(|| polygons::draw(polygons)),
        Picture::Partitions(partitions) => apart(|| partitions::draw(partitions)),
        Picture::BaseTen(blocks) => apart(|| base_ten::draw(blocks)),
        Picture::Tape(tape) => apart(|| tape::draw(tape)),
        Picture::HundredChart(chart) => apart(|| hundred_chart::draw(chart)),
        Picture::TimesTable(table) => apart(|| times_table::draw(table)),
        Picture::Clock(clock) => apart(|| clock::draw(clock)),
        Picture::Gauge(gauge) => apart(|| gauge::draw(gauge)),
        Picture::BarGraph(graph) => apart(|| bar_graph::draw(graph, bar_graph::BESIDE)),
        Picture::PictureGraph(graph) => apart(|| picture_graph::draw(graph, bar_graph::BESIDE)),
        Picture::Ruler(ruler) => apart(|| ruler::draw(ruler)),
        Picture::LinePlot(plot) => apart(|| line_plot::draw(plot, bar_graph::BESIDE)),
        Picture::Table(table) => apart(|| table::draw(table)),
        Picture::FractionBar(bar) => apart(|| fraction_bar::draw(bar)),
        Picture::FractionCircle(circle) => apart(|| fraction_circle::draw(circle)),
        Picture::Counters(counters) => apart(|| counters::draw(counters)),
        Picture::Later(later) => apart(|| draw_later(later)),
    }
}

fn draw_later(picture: &LaterPicture) -> Drawing {
    match picture {
        LaterPicture::Plane(picture) => plane::draw(picture),
        LaterPicture::Angle(picture) => angle::draw(picture),
        LaterPicture::DoubleLine(picture) => double_line::draw(picture),
        LaterPicture::BoxPlot(picture) => box_plot::draw(picture),
        LaterPicture::Histogram(picture) => histogram::draw(picture),
        LaterPicture::ScatterPlot(picture) => scatter::draw(picture),
        LaterPicture::Balance(picture) => balance::draw(picture),
        LaterPicture::Machine(picture) => machine::draw(picture),
        LaterPicture::NumberBond(picture) => number_bond::draw(picture),
        LaterPicture::Spinner(picture) => spinner::draw(picture),
        LaterPicture::Prism(picture) => prism::draw(picture),
        LaterPicture::Circle(picture) => circle::draw(picture),
        LaterPicture::PlaceValue(picture) => place_value::draw(picture),
        LaterPicture::Money(picture) => money::draw(picture),
        LaterPicture::Tiles(picture) => tiles::draw(picture),
        LaterPicture::TenFrame(picture) => ten_frame::draw(picture),
        LaterPicture::Solid(picture) => solid::draw(picture),
        LaterPicture::Net(picture) => net::draw(picture),
        LaterPicture::Bag(picture) => bag::draw(picture),
        LaterPicture::ChanceTree(picture) => chance_tree::draw(picture),
    }
}

/// What can be tapped in a picture, in the order of its names.
pub fn spots(picture: &Picture, on: SpotKind) -> Vec<Spot> {
    match picture {
        Picture::Polygons(polygons) => polygons::spots(polygons, on),
        _ => Vec::new(),
    }
}

/// A graph as large as the answer column, and where its columns stand on it: top, right, bottom, left, in hundredths of its size.
pub fn draw_chart(chart: &Chart) -> (Drawing, [f64; 4]) {
    let drawing = match chart {
        Chart::BarGraph(graph) => bar_graph::draw(graph, bar_graph::DRAWN),
        Chart::PictureGraph(graph) => picture_graph::draw(graph, bar_graph::DRAWN),
        Chart::LinePlot(plot) => line_plot::draw(plot, bar_graph::DRAWN),
    };
    let field = match chart {
        Chart::BarGraph(_) => bar_graph::field(bar_graph::DRAWN),
        Chart::PictureGraph(graph) => picture_graph::field(graph, bar_graph::DRAWN),
        Chart::LinePlot(_) => line_plot::field(bar_graph::DRAWN),
    };
    let ((w, h), percent) = (drawing.size(), |part: f64, whole: f64| 100.0 * part / whole);
    let (right, bottom) = (w - field.x - field.w, h - field.y - field.h);
    let inset = [percent(field.y, h), percent(right, w), percent(bottom, h), percent(field.x, w)];
    (drawing, inset)
}

#[cfg(test)]
mod fraction_tests;
#[cfg(test)]
mod later_tests;
#[cfg(test)]
mod measure_tests;
#[cfg(test)]
mod plotting_tests;
#[cfg(test)]
mod shape_tests;
#[cfg(test)]
mod solid_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod things_tests;
