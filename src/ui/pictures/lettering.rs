//! Where a letter stands beside its point: clear of what stands there already.

use super::drawing::{Frame, text_width};

/// What has its place on a drawing: boxes no letter may cover, and lines it had better not stand on.
#[derive(Clone, Default, Debug)]
pub(super) struct Taken {
    pub boxes: Vec<Frame>,
    pub lines: Vec<((f64, f64), (f64, f64))>,
}

/// The box of a text with its middle at `x`, standing on `y`: letters reach a little below their line.
pub(super) fn text_box(text: &str, x: f64, y: f64, size: f64) -> Frame {
    let w = text_width(text, size);
    Frame { x: x - w / 2.0, y: y - size * 0.76, w, h: size * 0.98 }
}

/// How far from the point a letter may stand, in sizes of the letter; the nearest first.
const RINGS: [f64; 4] = [0.9, 1.05, 1.5, 2.1];
const WAYS: [(f64, f64); 8] =
    [(0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8), (1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0)];

impl Taken {
    /// Finds the best place for a text beside a point, takes it, and says where the text has its middle and its foot.
    pub fn letter(&mut self, text: &str, at: (f64, f64), size: f64, room: Frame) -> (f64, f64) {
        let place = |ring: f64, way: (f64, f64)| {
            let wide = text_width(text, size) / 2.0 - size * 0.3;
            (at.0 + way.0 * (size * ring + wide), at.1 + way.1 * size * ring + size * 0.36)
        };
        let places = RINGS.iter().flat_map(|ring| WAYS.iter().map(move |way| place(*ring, *way)));
        let mut best = (f64::MAX, at);
        for (x, y) in places {
            let cost = self.cost(text_box(text, x, y, size), room);
            // less by more than the rounding of boxes: of two good places the nearer one
            if cost < best.0 - 1.0 {
                best = (cost, (x, y));
            }
        }
        self.boxes.push(text_box(text, best.1.0, best.1.1, size));
        best.1
    }

    /// What is covered weighs far more than a line that is crossed.
    fn cost(&self, frame: Frame, room: Frame) -> f64 {
        let outside = frame.w * frame.h - shared(frame, room);
        let covered: f64 = self.boxes.iter().map(|other| shared(frame, *other)).sum();
        let crossed = self.lines.iter().filter(|line| crosses(**line, frame)).count();
        (outside + covered) * 100.0 + f64::from(u32::try_from(crossed).unwrap_or(0)) * 10.0
    }
}

/// The area two boxes have in common.
fn shared(a: Frame, b: Frame) -> f64 {
    let wide = (a.x + a.w).min(b.x + b.w) - a.x.max(b.x);
    let high = (a.y + a.h).min(b.y + b.h) - a.y.max(b.y);
    wide.max(0.0) * high.max(0.0)
}

/// Whether a line runs through a box: looked at in steps shorter than a letter.
fn crosses((from, to): ((f64, f64), (f64, f64)), frame: Frame) -> bool {
    (0..=120).map(f64::from).any(|n| {
        let (x, y) = (from.0 + (to.0 - from.0) * n / 120.0, from.1 + (to.1 - from.1) * n / 120.0);
        (frame.x..=frame.x + frame.w).contains(&x) && (frame.y..=frame.y + frame.h).contains(&y)
    })
}
