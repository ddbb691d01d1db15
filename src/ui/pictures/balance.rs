use super::drawing::{Drawing, Frame, Ink, fitting};
use crate::practice::pictures::{Balance, Pan, Weight};

const WIDTH: f64 = 736.0;
const SIDE: f64 = 56.0;
const GAP: f64 = 6.0;
const SIZE: f64 = 30.0;
/// Weights in a row on a pan.
const ROW: usize = 5;
/// How far a pan hangs below or above the middle where the balance is not level.
const TIP: f64 = 22.0;
const MIDDLES: [f64; 2] = [170.0, 566.0];

/// Two pans on a beam: bags for what is not known, blocks for what is.
pub(super) fn draw(balance: &Balance) -> Drawing {
    let rows = balance.left.len().max(balance.right.len()).div_ceil(ROW).max(1);
    let tip = match balance.lower {
        None => 0.0,
        Some(Pan::Left) => TIP,
        Some(Pan::Right) => -TIP,
    };
    let high = f64::from(u32::try_from(rows).unwrap_or(1)) * (SIDE + GAP);
    let pan = high + 8.0 + if tip == 0.0 { 0.0 } else { TIP };
    let beam = pan + 46.0;
    let mut drawing = Drawing::new(WIDTH, beam + 62.0).tall(rows > 1);
    let middle = WIDTH / 2.0;
    let (left, right) = (pan + tip, pan - tip);
    drawing.path(
        "stand solid",
        &format!("M{middle:.1} {beam:.1}l-44 54h88ZM{:.1} {:.1}h160v6h-160Z", middle - 80.0, beam + 54.0),
    );
    drawing.path("beam", &format!("M{:.1} {:.1}L{:.1} {:.1}", MIDDLES[0], beam + tip, MIDDLES[1], beam - tip));
    drawing.circle("pin", middle, beam, 8.0);
    for (x, y, weights) in [(MIDDLES[0], left, &balance.left), (MIDDLES[1], right, &balance.right)] {
        let half = ROW as f64 * (SIDE + GAP) / 2.0 + 4.0;
        drawing.path("edge", &format!("M{x:.1} {:.1}v{:.1}", y + 12.0, beam - pan - 12.0));
        drawing.path(
            "pan solid",
            &format!("M{:.1} {y:.1}h{:.1}l-14 12h{:.1}Z", x - half, half * 2.0, -(half * 2.0 - 28.0)),
        );
        lay(&mut drawing, weights, x, y);
    }
    drawing
}

/// The weights of a pan, row upon row, each row in its middle.
fn lay(drawing: &mut Drawing, weights: &[Weight], middle: f64, floor: f64) {
    let mut foot = floor - 1.0;
    for row in weights.chunks(ROW) {
        let wide = f64::from(u32::try_from(row.len()).unwrap_or(1)) * (SIDE + GAP) - GAP;
        let mut x = middle - wide / 2.0;
        for weight in row {
            let y = foot - SIDE;
            if weight.unknown {
                drawing.path("bag solid", &bag(x, y));
            } else {
                drawing.rect("block solid", Frame { x, y, w: SIDE, h: SIDE });
            }
            let size = fitting(&weight.text, SIZE, SIDE - 10.0);
            let ink = if weight.text.contains('?') { Ink("asked", "") } else { Ink("", "") };
            drawing.text(ink, x + SIDE / 2.0, y + SIDE * 0.56 + size * 0.36, size, &weight.text);
            x += SIDE + GAP;
        }
        foot -= SIDE + GAP;
    }
}

/// A bag, tied at the top.
fn bag(x: f64, y: f64) -> String {
    let (s, b) = (SIDE, SIDE * 0.22);
    format!(
        "M{:.1} {:.1}C{x:.1} {:.1} {x:.1} {:.1} {:.1} {:.1}H{:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}L{:.1} {y:.1}H{:.1}Z",
        x + s * 0.36,
        y + b,
        y + s * 0.4,
        y + s,
        x + s * 0.2,
        y + s,
        x + s * 0.8,
        x + s,
        y + s,
        x + s,
        y + s * 0.4,
        x + s * 0.64,
        y + b,
        x + s * 0.7,
        x + s * 0.3,
    )
}
