use super::drawing::{Drawing, Frame, fitting, readable, scale_on_desk};
use crate::practice::pictures::{BaseTen, Blocks};

/// The side of a single cube; a rod is ten of them, a flat a hundred.
const CUBE: f64 = 10.0;
const FLAT: f64 = 100.0;
const FLAT_GAP: f64 = 12.0;
const ROD_STEP: f64 = 15.0;
const CUBE_STEP: f64 = 15.0;
/// Between hundreds, tens and ones; and after every five, for the eye to count by.
const BREAK: f64 = 22.0;
const FIVE: f64 = 8.0;
const BETWEEN: f64 = 56.0;

/// How the collections are laid: flats in a row, and beside or below each other.
#[derive(Clone, Copy)]
struct Plan {
    flats: u32,
    stacked: bool,
}

/// Blocks in true size to each other: ten cubes are as long as a rod, ten rods as wide as a flat.
pub(super) fn draw(blocks: &BaseTen) -> Drawing {
    let plans = [2, 3, 4, 5, 10].into_iter().flat_map(|flats| [false, true].map(|stacked| Plan { flats, stacked }));
    let score = |plan: &Plan| {
        let (w, h) = extent(blocks, *plan);
        scale_on_desk(w, h)
    };
    let plan = plans.max_by(|a, b| score(a).total_cmp(&score(b))).unwrap_or(Plan { flats: 5, stacked: false });
    let (w, h) = extent(blocks, plan);
    let size = readable(w, h, false).min(36.0);
    let label_room = if blocks.parts.iter().any(|part| part.label.is_some()) { size * 1.3 } else { 0.0 };
    let floors = if plan.stacked { f64::from(u32::try_from(blocks.parts.len()).unwrap_or(1)) } else { 1.0 };
    let mut drawing = Drawing::new(w + 4.0, h + label_room * floors + 4.0);
    let (mut x, mut y) = (2.0, 2.0);
    for part in &blocks.parts {
        let (pw, ph) = size_of(part, plan.flats);
        let floor = if plan.stacked { ph } else { h };
        collection(&mut drawing, part, plan.flats, x, y + floor - ph);
        if let Some(label) = &part.label {
            drawing.text("", x + pw / 2.0, y + floor + size, fitting(label, size, pw + BETWEEN - 8.0), label);
        }
        if plan.stacked { y += ph + label_room + BREAK } else { x += pw + BETWEEN }
    }
    drawing
}

fn extent(blocks: &BaseTen, plan: Plan) -> (f64, f64) {
    let sizes = blocks.parts.iter().map(|part| size_of(part, plan.flats));
    let (mut w, mut h) = (0.0_f64, 0.0_f64);
    for (n, (pw, ph)) in sizes.enumerate() {
        let first = n == 0;
        if plan.stacked {
            w = w.max(pw);
            h += ph + if first { 0.0 } else { BREAK };
        } else {
            w += pw + if first { 0.0 } else { BETWEEN };
            h = h.max(ph);
        }
    }
    (w, h)
}

fn row_of(count: u32, step: f64) -> f64 {
    f64::from(count) * step + f64::from(count.saturating_sub(1) / 5) * FIVE
}

fn size_of(part: &Blocks, flats: u32) -> (f64, f64) {
    let columns = part.hundreds.min(flats);
    let rows = part.hundreds.div_ceil(flats);
    let mut widths = Vec::new();
    if columns > 0 {
        widths.push(f64::from(columns) * (FLAT + FLAT_GAP) - FLAT_GAP);
    }
    if part.tens > 0 {
        widths.push(row_of(part.tens, ROD_STEP) - (ROD_STEP - CUBE));
    }
    if part.ones > 0 {
        widths.push(f64::from(part.ones.div_ceil(5)) * CUBE_STEP - (CUBE_STEP - CUBE));
    }
    let breaks = widths.len().saturating_sub(1);
    let w = widths.iter().sum::<f64>() + f64::from(u32::try_from(breaks).unwrap_or(0)) * BREAK;
    (w.max(60.0), (f64::from(rows) * (FLAT + FLAT_GAP) - FLAT_GAP).max(FLAT))
}

/// Hundreds, tens and ones from left to right, all standing on one floor.
fn collection(drawing: &mut Drawing, part: &Blocks, flats: u32, left: f64, top: f64) {
    let (_, h) = size_of(part, flats);
    let floor = top + h;
    let mut x = left;
    for n in 0..part.hundreds {
        flat(drawing, x + f64::from(n % flats) * (FLAT + FLAT_GAP), top + f64::from(n / flats) * (FLAT + FLAT_GAP));
    }
    if part.hundreds > 0 {
        x += f64::from(part.hundreds.min(flats)) * (FLAT + FLAT_GAP) - FLAT_GAP + BREAK;
    }
    for n in 0..part.tens {
        rod(drawing, x + row_of(n + 1, ROD_STEP) - ROD_STEP, floor - FLAT);
    }
    if part.tens > 0 {
        x += row_of(part.tens, ROD_STEP) - (ROD_STEP - CUBE) + BREAK;
    }
    for n in 0..part.ones {
        let at = Frame {
            x: x + f64::from(n / 5) * CUBE_STEP,
            y: floor - CUBE - f64::from(n % 5) * CUBE_STEP,
            w: CUBE,
            h: CUBE,
        };
        drawing.rect("one solid", at);
    }
}

fn flat(drawing: &mut Drawing, x: f64, y: f64) {
    drawing.rect("hundred solid", Frame { x, y, w: FLAT, h: FLAT });
    let lines: String = (1..10)
        .map(|n| format!("M{:.0} {y:.0}v100M{x:.0} {:.0}h100", x + f64::from(n) * CUBE, y + f64::from(n) * CUBE))
        .collect();
    drawing.path("cell", &lines);
}

fn rod(drawing: &mut Drawing, x: f64, y: f64) {
    drawing.rect("ten solid", Frame { x, y, w: CUBE, h: FLAT });
    let lines: String = (1..10).map(|n| format!("M{x:.0} {:.0}h10", y + f64::from(n) * CUBE)).collect();
    drawing.path("cell", &lines);
}
