use super::drawing::{Drawing, Frame, Ink};
use crate::practice::pictures::Tiles;

const SIDE: f64 = 40.0;
const STEP: f64 = 48.0;
/// After every five, for the eye to count by.
const FIVE: f64 = 12.0;
const SIZE: f64 = 30.0;

/// Positive tiles in a row, negative ones in a row below: what stands one above the other is a zero pair.
pub(super) fn draw(tiles: &Tiles) -> Drawing {
    let columns = tiles.positive.max(tiles.negative).max(1);
    let mut drawing = Drawing::new(left(columns - 1) + STEP, 2.0 * STEP);
    let rows = [(tiles.positive, 0.0, "", "+"), (tiles.negative, STEP, "negative", "−")];
    for (many, top, data, sign) in rows {
        for n in 0..many {
            let at = Frame { x: left(n) + 4.0, y: top + 4.0, w: SIDE, h: SIDE };
            drawing.rect(Ink("tile solid", data), at);
            drawing.text(Ink("sign", data), at.x + SIDE / 2.0, at.y + SIDE / 2.0 + SIZE * 0.36, SIZE, sign);
        }
    }
    drawing
}

fn left(n: u32) -> f64 {
    f64::from(n) * STEP + f64::from(n / 5) * FIVE
}
