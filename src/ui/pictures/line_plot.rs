use super::{
    bar_graph::{Sheet, title},
    drawing::{Drawing, Frame},
};
use crate::{practice::pictures::LinePlot, units::Rational};

/// A line plot is flatter than a bar graph.
const FLAT: f64 = 0.86;

/// Where the marks stand on a sheet.
pub(super) const fn field(sheet: Sheet) -> Frame {
    let sheet = Sheet { h: sheet.h * FLAT, ..sheet };
    let top = sheet.size * 1.5;
    Frame { x: 6.0, y: top, w: sheet.w - 12.0, h: sheet.h - top - sheet.size * 2.2 }
}

/// A cross for every thing measured, above its place on the line.
pub(super) fn draw(plot: &LinePlot, sheet: Sheet) -> Drawing {
    let field = field(sheet);
    let sheet = Sheet { h: sheet.h * FLAT, ..sheet };
    let mut drawing = Drawing::new(sheet.w, sheet.h).tall(true);
    title(&mut drawing, &plot.title, sheet);
    let column = field.w / f64::from(u32::try_from(plot.counts.len()).unwrap_or(1).max(1));
    let row = field.h / f64::from(plot.room.max(1));
    let floor = field.y + field.h;
    let reach = (row.min(column) * 0.34).min(15.0);
    let (mut ticks, mut crosses) = (String::new(), String::new());
    for (n, place) in plot.places().into_iter().enumerate() {
        let x = field.x + (f64::from(u32::try_from(n).unwrap_or(0)) + 0.5) * column;
        ticks.push_str(&format!("M{x:.1} {:.1}v16", floor - 8.0));
        written(&mut drawing, place, x, floor + sheet.size * 1.3, sheet.size);
        for mark in 0..plot.counts[n] {
            let y = floor - 8.0 - (f64::from(mark) + 0.5) * (row - 1.0);
            if plot.dots {
                drawing.circle("dot solid", x, y, reach);
                continue;
            }
            let (left, top, wide) = (x - reach, y - reach, reach * 2.0);
            crosses.push_str(&format!("M{left:.1} {top:.1}l{wide:.1} {wide:.1}m0-{wide:.1}l-{wide:.1} {wide:.1}"));
        }
    }
    drawing.path("edge", &format!("M{:.1} {floor:.1}h{:.1}{ticks}", field.x, field.w));
    if !crosses.is_empty() {
        drawing.path("cross", &crosses);
    }
    drawing
}

/// A number under its tick, its fraction stacked behind the whole.
fn written(drawing: &mut Drawing, number: Rational, x: f64, y: f64, size: f64) {
    let (whole, denom) = (number.floor(), number.denom());
    let part = number.numer() - whole * denom;
    if part == 0 {
        drawing.text("", x, y, size, &whole.to_string());
        return;
    }
    let small = size * 0.76;
    let shift = if whole == 0 { 0.0 } else { size * 0.34 };
    if whole != 0 {
        drawing.text("", x - size * 0.3, y, size, &whole.to_string());
    }
    drawing.text("", x + shift, y - size * 0.34, small, &part.to_string());
    drawing.path("bar-line", &format!("M{:.1} {:.1}h{:.1}", x + shift - small * 0.36, y - size * 0.24, small * 0.72));
    drawing.text("", x + shift, y + size * 0.4, small, &denom.to_string());
}
