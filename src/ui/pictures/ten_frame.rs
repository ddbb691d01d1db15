use super::drawing::{Drawing, Frame, Ink};
use crate::practice::pictures::{CounterFrame, TenFrame};

const CELL: f64 = 56.0;
const RADIUS: f64 = 20.0;
const EDGE: f64 = 4.0;
/// Between two frames.
const GAP: f64 = 20.0;

/// The frames one below the other; the filled counters first, then the open ones, then empty places.
pub(super) fn draw(picture: &TenFrame) -> Drawing {
    let across = f64::from(CounterFrame::ROW);
    let frames = f64::from(u32::try_from(picture.frames.len()).unwrap_or(1));
    let height = frames * (2.0 * CELL + GAP) - GAP + 2.0 * EDGE;
    let mut drawing = Drawing::new(across * CELL + 2.0 * EDGE, height).tall(frames > 1.0);
    for (frame, n) in picture.frames.iter().zip(0_u32..) {
        let top = EDGE + f64::from(n) * (2.0 * CELL + GAP);
        for (place, k) in frame.places().zip(0_u32..) {
            let x = EDGE + f64::from(k % CounterFrame::ROW) * CELL;
            let y = top + f64::from(k / CounterFrame::ROW) * CELL;
            drawing.rect("cell", Frame { x, y, w: CELL, h: CELL });
            if let Some(filled) = place {
                let ink = if filled { Ink("dot solid", "") } else { Ink("dot solid", "open") };
                drawing.circle(ink, x + CELL / 2.0, y + CELL / 2.0, RADIUS);
            }
        }
        drawing.rect("outer", Frame { x: EDGE, y: top, w: across * CELL, h: 2.0 * CELL });
    }
    drawing
}
