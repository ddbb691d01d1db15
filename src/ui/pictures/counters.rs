use super::drawing::{Drawing, Ink};
use crate::practice::pictures::Counters;

const STEP: f64 = 52.0;
const RADIUS: f64 = 19.0;

/// Counters in rows: filled ones first, the others open.
pub(super) fn draw(counters: &Counters) -> Drawing {
    let per_row = counters.per_row.max(1);
    let (columns, rows) = (counters.count.min(per_row), counters.count.div_ceil(per_row));
    let mut drawing = Drawing::new(f64::from(columns.max(1)) * STEP, f64::from(rows.max(1)) * STEP).tall(rows > 4);
    for n in 0..counters.count {
        let ink = if n < counters.marked { Ink("dot solid", "") } else { Ink("dot solid", "open") };
        let place = |n: u32| (f64::from(n) + 0.5) * STEP;
        drawing.circle(ink, place(n % per_row), place(n / per_row), RADIUS);
    }
    drawing
}
