use super::{
    bar_graph::BESIDE,
    drawing::{Drawing, Frame, fitting, text_width},
    parts::real,
    scale::{every, every_down},
};
use crate::{
    practice::pictures::{Axis, Place, ScatterPlot},
    units::Rational,
};

/// The letters of a plot with two titles are a little smaller than a graph's.
const SIZE: f64 = 26.0;
const DOT: f64 = 8.5;

/// Dots on two scales with their titles; a straight line runs to the edges.
pub(super) fn draw(plot: &ScatterPlot) -> Drawing {
    let (w, h) = (BESIDE.w, BESIDE.h);
    let mut drawing = Drawing::new(w, h).tall(true);
    let numbers = |axis: &Axis| axis.numbers().into_iter().map(|number| axis.written(number)).collect::<Vec<_>>();
    let (along, up) = (numbers(&plot.x), numbers(&plot.y));
    let widest = up.iter().map(|text| text_width(text, SIZE)).fold(0.0, f64::max);
    let (left, top) = (widest + 24.0, SIZE * 1.75);
    let field = Frame { x: left, y: top, w: w - left - SIZE * 1.2, h: h - top - SIZE * 2.9 };
    let floor = field.y + field.h;
    let (space, rise) = (field.w / f64::from(plot.x.squares().max(1)), field.h / f64::from(plot.y.squares().max(1)));
    let mut grid = String::new();
    let every_along = every(&along, space, SIZE);
    for (n, text) in along.iter().enumerate() {
        let x = field.x + at(n) * space;
        grid.push_str(&format!("M{x:.1} {:.1}V{:.1}", field.y, floor + 8.0));
        if n.is_multiple_of(every_along) {
            drawing.text("", x, floor + SIZE * 1.4, SIZE, text);
        }
    }
    let every_up = every_down(rise, SIZE);
    for (n, text) in up.iter().enumerate() {
        let y = floor - at(n) * rise;
        grid.push_str(&format!("M{:.1} {y:.1}h{:.1}", field.x - 8.0, field.w + 8.0));
        if n.is_multiple_of(every_up) {
            drawing.text("", field.x - 14.0 - text_width(text, SIZE) / 2.0, y + SIZE * 0.36, SIZE, text);
        }
    }
    drawing.path("grid", &grid);
    drawing.path("edge", &format!("M{:.1} {:.1}V{floor:.1}h{:.1}", field.x, field.y, field.w));
    let title = &plot.x.title;
    drawing.text("quiet", field.x + field.w / 2.0, h - SIZE * 0.4, fitting(title, SIZE, field.w), title);
    let title = &plot.y.title;
    let size = fitting(title, SIZE, w - 8.0);
    drawing.text("quiet", 4.0 + text_width(title, size) / 2.0, SIZE, size, title);
    let place = |place: Place| (share(&plot.x, place.0) * field.w + field.x, floor - share(&plot.y, place.1) * field.h);
    if let Some((a, b)) = plot.line {
        let ((ax, ay), (bx, by)) = super::plane::clipped(field, place(a), place(b));
        drawing.path("stroke", &format!("M{ax:.1} {ay:.1}L{bx:.1} {by:.1}"));
    }
    for point in &plot.points {
        let (x, y) = place(*point);
        drawing.circle("dot solid", x, y, DOT);
    }
    drawing
}

/// How far along its scale a number stands, from 0 to 1.
fn share(axis: &Axis, number: Rational) -> f64 {
    (real(number) - real(axis.from)) / (real(axis.to) - real(axis.from)).max(1e-9)
}

fn at(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(0))
}
