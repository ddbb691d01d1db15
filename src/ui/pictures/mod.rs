//! Pictures for math, drawn from their data: plain layout that is tested natively, and one view.
//!
//! A drawing is SVG text: shapes carry classes and the style paints them, so every theme, and paper, gets the same picture.

mod area;
mod array;
mod base_ten;
mod counters;
mod drawing;
mod fraction_bar;
mod fraction_circle;
mod groups;
mod hundred_chart;
mod number_line;
mod partitions;
mod parts;
#[cfg(feature = "ui")]
mod picture_view;
mod polygons;
mod spot;
mod stacked;
mod tape;
mod times_table;

pub use drawing::Drawing;
pub use number_line::{draw_placing, nearest};
pub use parts::{Field, FieldPart, shade_field};
#[cfg(feature = "ui")]
pub use picture_view::PictureView;
pub use spot::Spot;

use crate::{
    practice::pictures::{Picture, SpotKind},
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
        Picture::FractionBar(bar) => apart(|| fraction_bar::draw(bar)),
        Picture::FractionCircle(circle) => apart(|| fraction_circle::draw(circle)),
        Picture::Counters(counters) => apart(|| counters::draw(counters)),
    }
}

/// What can be tapped in a picture, in the order of its names.
pub fn spots(picture: &Picture, on: SpotKind) -> Vec<Spot> {
    match picture {
        Picture::Polygons(polygons) => polygons::spots(polygons, on),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod fraction_tests;
#[cfg(test)]
mod shape_tests;
#[cfg(test)]
mod tests;
