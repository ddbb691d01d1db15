use super::drawing::{Drawing, Frame, fitting};
use crate::practice::pictures::Machine;

const WIDTH: f64 = 736.0;
const SIZE: f64 = 30.0;
const ROW: f64 = 50.0;
const HEAD: f64 = 38.0;
/// The box in the middle, and the columns before and behind it.
const BOX: (f64, f64) = (248.0, 488.0);
const COLUMNS: [f64; 2] = [92.0, 644.0];

/// A box with its rule; what goes in on the left, what comes out on the right, row by row.
pub(super) fn draw(machine: &Machine) -> Drawing {
    let pairs = f64::from(u32::try_from(machine.pairs.len()).unwrap_or(1));
    let rules = f64::from(u32::try_from(machine.rules.len()).unwrap_or(1));
    let high = (pairs * ROW).max(rules * 44.0 + 24.0);
    let mut drawing = Drawing::new(WIDTH, HEAD + high + 8.0).tall(machine.pairs.len() > 2);
    for (x, head) in COLUMNS.into_iter().zip(["In", "Out"]) {
        drawing.text("quiet", x, SIZE * 0.85, SIZE, head);
    }
    let top = HEAD + 2.0;
    drawing.rect("tint-a solid", Frame { x: BOX.0, y: top, w: BOX.1 - BOX.0, h: high });
    let middle = f64::midpoint(BOX.0, BOX.1);
    let mut y = top + high / 2.0 - (rules - 1.0) * 22.0;
    for rule in &machine.rules {
        let size = fitting(rule, SIZE, BOX.1 - BOX.0 - 20.0);
        drawing.text(ink(rule), middle, y + size * 0.36, size, rule);
        y += 44.0;
    }
    let mut y = top + (high - pairs * ROW) / 2.0 + ROW / 2.0;
    let mut arrows = String::new();
    for [from, to] in &machine.pairs {
        for (x, text) in COLUMNS.into_iter().zip([from, to]) {
            let size = fitting(text, SIZE, 140.0);
            drawing.text(ink(text), x, y + size * 0.36, size, text);
        }
        for (start, end) in [(COLUMNS[0] + 78.0, BOX.0 - 6.0), (BOX.1 + 6.0, COLUMNS[1] - 78.0)] {
            arrows.push_str(&format!("M{start:.1} {y:.1}H{end:.1}m-9-7l9 7-9 7"));
        }
        y += ROW;
    }
    drawing.path("edge", &arrows);
    drawing
}

fn ink(text: &str) -> &'static str {
    if text.contains('?') { "asked" } else { "" }
}
