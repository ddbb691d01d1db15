//! Where the parts of a whole lie: for the pictures, and for the answer in which they are shaded.

use super::drawing::Frame;
use crate::{
    practice::{ShadeShape, pictures::Whole},
    units::Rational,
};
use std::f64::consts::TAU;

/// The least and the greatest side of a part that lies in rows.
const CELL: f64 = 64.0;

/// The parts of a bar (all its wholes), each as a path, row by row in each whole.
pub fn bar_parts(whole: &Whole, at: (f64, f64), (w, h): (f64, f64), gap: f64) -> Vec<String> {
    let columns = whole.parts.len().div_ceil(whole.rows as usize).max(1);
    let mut paths = Vec::new();
    for n in 0..whole.wholes {
        let left = at.0 + f64::from(n) * (w + gap);
        for frame in one_bar(whole, Frame { x: left, y: at.1, w, h }, columns) {
            let Frame { x, y, w, h } = frame;
            paths.push(format!("M{x:.1} {y:.1}h{w:.1}v{h:.1}h{:.1}Z", -w));
        }
    }
    paths
}

/// The boxes of one whole.
pub(super) fn one_bar(whole: &Whole, at: Frame, columns: usize) -> Vec<Frame> {
    let sum: f64 = whole.parts.iter().take(columns).map(|part| real(*part)).sum();
    let h = at.h / f64::from(whole.rows);
    let mut frames = Vec::new();
    let (mut x, mut y) = (at.x, at.y);
    for (place, part) in whole.parts.iter().enumerate() {
        if place > 0 && place.is_multiple_of(columns) {
            (x, y) = (at.x, y + h);
        }
        let w = at.w * real(*part) / sum.max(f64::MIN_POSITIVE);
        frames.push(Frame { x, y, w, h });
        x += w;
    }
    frames
}

/// The size of one whole drawn as a bar with this much room: a bar of one row is flat, rows make nearly square parts.
pub fn bar_size(whole: &Whole, room: f64, flat: f64) -> (f64, f64) {
    if whole.rows == 1 {
        return (room, flat);
    }
    let columns = whole.parts.len() / whole.rows as usize;
    let side = (room / count(columns)).min(CELL);
    (side * count(columns), side * f64::from(whole.rows))
}

/// The parts of a circle (all its wholes), each as a path: clockwise from the top.
pub fn circle_parts(whole: &Whole, (x, y): (f64, f64), r: f64, gap: f64) -> Vec<String> {
    let sum: f64 = whole.parts.iter().map(|part| real(*part)).sum();
    let mut paths = Vec::new();
    for n in 0..whole.wholes {
        let x = x + f64::from(n) * (2.0 * r + gap);
        let mut from = 0.0;
        for part in &whole.parts {
            let to = from + real(*part) / sum.max(f64::MIN_POSITIVE);
            paths.push(sector((x, y), r, from, to));
            from = to;
        }
    }
    paths
}

/// From one share of the turn to another.
fn sector((x, y): (f64, f64), r: f64, from: f64, to: f64) -> String {
    if to - from > 0.999 {
        return format!("M{x:.1} {:.1}a{r:.1} {r:.1} 0 1 1 -.01 0Z", y - r);
    }
    let rim = |share: f64| (x + r * (share * TAU).sin(), y - r * (share * TAU).cos());
    let ((ax, ay), (bx, by)) = (rim(from), rim(to));
    let large = u8::from(to - from > 0.5);
    format!("M{x:.1} {y:.1}L{ax:.1} {ay:.1}A{r:.1} {r:.1} 0 {large} 1 {bx:.1} {by:.1}Z")
}

/// The middle of each part of a circle, where a text can stand.
pub(super) fn circle_middles(whole: &Whole, (x, y): (f64, f64), r: f64, gap: f64) -> Vec<(f64, f64)> {
    let sum: f64 = whole.parts.iter().map(|part| real(*part)).sum();
    let mut middles = Vec::new();
    for n in 0..whole.wholes {
        let x = x + f64::from(n) * (2.0 * r + gap);
        let mut from = 0.0;
        for part in &whole.parts {
            let share = real(*part) / sum.max(f64::MIN_POSITIVE);
            let turn = (from + share / 2.0) * TAU;
            let out = if whole.parts.len() == 1 { 0.0 } else { r * 0.64 };
            middles.push((x + out * turn.sin(), y - out * turn.cos()));
            from += share;
        }
    }
    middles
}

pub(super) fn real(number: Rational) -> f64 {
    // exact in the whole range pictures use; i64 to f64 has no lossless From
    number.numer() as f64 / number.denom() as f64
}

/// A small count as a length.
pub(super) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Where parts are shaded: a field with a path and a box to touch for each part.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The parts, in the order they are counted.
    pub parts: Vec<FieldPart>,
}

/// A part that can be shaded.
#[derive(Clone, PartialEq, Debug)]
pub struct FieldPart {
    /// Its outline.
    pub path: String,
    /// A box inside it: left, top, width, height.
    pub touch: (f64, f64, f64, f64),
}

/// The room an answer has beside the question on a phone.
const FIELD: (f64, f64) = (340.0, 200.0);
const EDGE: f64 = 2.0;

/// Lays the parts out to be touched: wholes of bars one below the other, circles side by side.
pub fn shade_field(shape: ShadeShape, whole: &Whole) -> Field {
    match shape {
        ShadeShape::Bar => bar_field(whole),
        ShadeShape::Circle => circle_field(whole),
    }
}

fn bar_field(whole: &Whole) -> Field {
    let one = Whole { wholes: 1, ..whole.clone() };
    let columns = whole.parts.len().div_ceil(whole.rows as usize).max(1);
    let gap = 12.0;
    let high = ((FIELD.1 - gap * f64::from(whole.wholes - 1)) / f64::from(whole.wholes)).min(96.0);
    let (w, h) = if whole.rows == 1 {
        (FIELD.0 - 2.0 * EDGE, high)
    } else {
        let side = ((FIELD.0 - 2.0 * EDGE) / count(columns)).min(FIELD.1 / f64::from(whole.rows));
        (side * count(columns), side * f64::from(whole.rows))
    };
    let mut parts = Vec::new();
    for n in 0..whole.wholes {
        let at = Frame { x: EDGE, y: EDGE + f64::from(n) * (h + gap), w, h };
        let paths = bar_parts(&one, (at.x, at.y), (w, h), 0.0);
        parts.extend(
            paths
                .into_iter()
                .zip(one_bar(&one, at, columns))
                .map(|(path, frame)| FieldPart { path, touch: (frame.x, frame.y, frame.w, frame.h) }),
        );
    }
    let height = f64::from(whole.wholes) * (h + gap) - gap;
    Field { width: FIELD.0, height: height + 2.0 * EDGE, parts }
}

fn circle_field(whole: &Whole) -> Field {
    let gap = 12.0;
    let room = (FIELD.0 - 2.0 * EDGE - gap * f64::from(whole.wholes - 1)) / f64::from(whole.wholes);
    let r = (room / 2.0).min(FIELD.1 / 2.0);
    let wide = f64::from(whole.wholes) * (2.0 * r + gap) - gap;
    let middle = ((FIELD.0 - wide) / 2.0 + r, EDGE + r);
    let half = (r * 0.3).min(r * 1.4 / count(whole.parts.len()));
    let boxes = circle_middles(whole, middle, r, gap);
    let paths = circle_parts(whole, middle, r, gap);
    let part =
        |(path, (x, y)): (String, (f64, f64))| FieldPart { path, touch: (x - half, y - half, 2.0 * half, 2.0 * half) };
    Field { width: FIELD.0, height: 2.0 * (r + EDGE), parts: paths.into_iter().zip(boxes).map(part).collect() }
}
