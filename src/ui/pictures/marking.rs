//! Lengths marked on solids and nets.

use super::drawing::{Drawing, fitting, text_width};
use crate::practice::pictures::{Marks, Measure};

pub(super) type Point = (f64, f64);

/// The size of a mark's letters.
pub(super) const SIZE: f64 = 28.0;
/// From the line of a length to its text.
const BESIDE: f64 = 10.0;
/// Half of the short lines at the ends of a height.
const END: f64 = 7.0;

/// How wide a mark stands; 0, where the length is not marked.
pub(super) fn wide(marks: &Marks, measure: Measure) -> f64 {
    marks.get(&measure).map_or(0.0, |text| text_width(text, SIZE))
}

/// The room that a height beside a picture takes, with its text.
pub(super) fn beside(marks: &Marks, measure: Measure) -> f64 {
    let wide = wide(marks, measure);
    if wide > 0.0 { wide + 2.0 * (BESIDE + END) } else { 8.0 }
}

/// A mark with its middle at a point, not wider than its room.
pub(super) fn put(drawing: &mut Drawing, marks: &Marks, measure: Measure, ((x, y), room): (Point, f64)) {
    if let Some(text) = marks.get(&measure) {
        let size = fitting(text, SIZE, room);
        let ink = if text.contains('?') { "asked" } else { "" };
        drawing.text(ink, x, y + size * 0.36, size, text);
    }
}

/// A mark below a line: its middle at `x`, its letters clear of `y`.
pub(super) fn below(drawing: &mut Drawing, marks: &Marks, measure: Measure, (x, y): Point) {
    put(drawing, marks, measure, ((x, y + SIZE * 0.72), f64::MAX));
}

/// A height beside a picture: a line from `top` to `foot` with its ends, and its mark on the far side; `way` is −1 to the left, 1 to the right.
pub(super) fn height(
    drawing: &mut Drawing,
    marks: &Marks,
    measure: Measure,
    (x, top, foot, way): (f64, f64, f64, f64),
) {
    let wide = wide(marks, measure);
    if wide > 0.0 {
        let (left, across) = (x - END, 2.0 * END);
        drawing.path(
            "extent",
            &format!("M{left:.1} {top:.1}h{across:.1}M{x:.1} {top:.1}V{foot:.1}M{left:.1} {foot:.1}h{across:.1}"),
        );
        put(drawing, marks, measure, ((x + way * (BESIDE + wide / 2.0), f64::midpoint(top, foot)), f64::MAX));
    }
}

/// A path through points that closes.
pub(super) fn closed(points: &[Point]) -> String {
    format!("{}Z", open(points))
}

/// A path through points.
pub(super) fn open(points: &[Point]) -> String {
    let steps = points.iter().zip(0_usize..);
    steps.map(|((x, y), n)| format!("{}{x:.1} {y:.1}", if n == 0 { 'M' } else { 'L' })).collect()
}
