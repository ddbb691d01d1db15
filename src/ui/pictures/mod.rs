//! Pictures for math, drawn from their data: plain layout that is tested natively, and one view.
//!
//! A drawing is SVG text: shapes carry classes and the style paints them, so every theme, and paper, gets the same picture.

mod array;
mod base_ten;
mod counters;
mod drawing;
mod fraction_bar;
mod fraction_circle;
mod groups;
mod hundred_chart;
mod number_line;
mod parts;
#[cfg(feature = "ui")]
mod picture_view;
mod stacked;
mod tape;
mod times_table;

pub use drawing::Drawing;
pub use number_line::{draw_placing, nearest};
pub use parts::{Field, FieldPart, shade_field};
#[cfg(feature = "ui")]
pub use picture_view::PictureView;

use crate::{practice::pictures::Picture, units::apart};

/// Draws a picture. Proportions are true, nothing to count overlaps or is cut off.
pub fn draw(picture: &Picture) -> Drawing {
    match picture {
        Picture::Groups(groups) => apart(|| groups::draw(groups)),
        Picture::Array(array) => apart(|| array::draw(array)),
        Picture::NumberLine(line) => apart(|| number_line::draw(line)),
        Picture::BaseTen(blocks) => apart(|| base_ten::draw(blocks)),
        Picture::Tape(tape) => apart(|| tape::draw(tape)),
        Picture::HundredChart(chart) => apart(|| hundred_chart::draw(chart)),
        Picture::TimesTable(table) => apart(|| times_table::draw(table)),
        Picture::FractionBar(bar) => apart(|| fraction_bar::draw(bar)),
        Picture::FractionCircle(circle) => apart(|| fraction_circle::draw(circle)),
        Picture::Counters(counters) => apart(|| counters::draw(counters)),
    }
}

#[cfg(test)]
mod fraction_tests;
#[cfg(test)]
mod tests;
