//! Pictures for math, drawn from their data: plain layout that is tested natively, and one view.
//!
//! A drawing is SVG text: shapes carry classes and the style paints them, so every theme, and paper, gets the same picture.

mod area;
mod array;
mod base_ten;
mod drawing;
mod groups;
mod hundred_chart;
mod number_line;
#[cfg(feature = "ui")]
mod picture_view;
mod tape;
mod times_table;

pub use drawing::Drawing;
#[cfg(feature = "ui")]
pub use picture_view::PictureView;

use crate::{practice::pictures::Picture, units::apart};

/// Draws a picture. Proportions are true, nothing to count overlaps or is cut off.
pub fn draw(picture: &Picture) -> Drawing {
    match picture {
        Picture::Groups(groups) => apart(|| groups::draw(groups)),
        Picture::Array(array) => apart(|| array::draw(array)),
        Picture::NumberLine(line) => apart(|| number_line::draw(line)),
        Picture::Area(area) => apart(|| area::draw(area)),
        Picture::BaseTen(blocks) => apart(|| base_ten::draw(blocks)),
        Picture::Tape(tape) => apart(|| tape::draw(tape)),
        Picture::HundredChart(chart) => apart(|| hundred_chart::draw(chart)),
        Picture::TimesTable(table) => apart(|| times_table::draw(table)),
    }
}

#[cfg(test)]
mod tests;
