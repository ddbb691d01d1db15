use super::{
    drawing::{Drawing, Ink, fitting},
    spinner::SIDES,
};
use crate::practice::pictures::Bag;

const STEP: f64 = 56.0;
const RADIUS: f64 = 23.0;
const SIZE: f64 = 28.0;
/// Between the marbles and the bag, and how high its neck and its lip stand.
const AROUND: f64 = 22.0;
const NECK: f64 = 34.0;
const LIP: f64 = 26.0;

/// A bag with a tied neck, and its marbles in rows of about the same length.
pub(super) fn draw(bag: &Bag) -> Drawing {
    let all = u32::try_from(bag.marbles.len()).unwrap_or(1).max(1);
    let columns = (2_u32..6).find(|columns| columns * (columns - 1) >= all).unwrap_or(6);
    let rows = all.div_ceil(columns);
    let inside = (f64::from(columns) * STEP, f64::from(rows) * STEP);
    let (width, top) = (inside.0 + 2.0 * AROUND + 8.0, 4.0 + LIP + NECK);
    let mut drawing = Drawing::new(width, top + inside.1 + AROUND + 4.0).tall(true);
    outline(&mut drawing, width, top + inside.1 + AROUND);
    let texts = bag.texts();
    for (text, n) in bag.marbles.iter().zip(0_u32..) {
        // a row that is not full stands in the middle
        let in_row = columns.min(all - n / columns * columns);
        let left = (width - f64::from(in_row) * STEP) / 2.0;
        let x = left + (f64::from(n % columns) + 0.5) * STEP;
        let y = top + (f64::from(n / columns) + 0.5) * STEP;
        let fill = texts.iter().position(|other| other == text).unwrap_or(0) % SIDES.len();
        drawing.circle(Ink("marble solid", SIDES[fill]), x, y, RADIUS);
        let size = fitting(text, SIZE, RADIUS * 1.5);
        drawing.text("", x, y + size * 0.36, size, text);
    }
    drawing
}

/// The bag: a lip above the neck, a string around it, a wide belly.
fn outline(drawing: &mut Drawing, width: f64, foot: f64) {
    let (middle, left, right) = (width / 2.0, 4.0, width - 4.0);
    let neck = (width * 0.2).min(44.0);
    let (lip, tie) = (4.0, 4.0 + LIP);
    let shoulder = tie + NECK;
    drawing.path(
        "cloth solid",
        &format!(
            "M{:.1} {lip:.1}Q{middle:.1} {:.1} {:.1} {lip:.1}L{:.1} {tie:.1}C{:.1} {:.1} {right:.1} {:.1} {right:.1} {:.1}\
             L{right:.1} {:.1}Q{right:.1} {foot:.1} {:.1} {foot:.1}L{:.1} {foot:.1}Q{left:.1} {foot:.1} {left:.1} {:.1}\
             L{left:.1} {:.1}C{left:.1} {:.1} {:.1} {:.1} {:.1} {tie:.1}Z",
            middle - neck * 1.5,
            lip + 12.0,
            middle + neck * 1.5,
            middle + neck,
            middle + neck * 1.3,
            tie + NECK * 0.6,
            shoulder - NECK * 0.3,
            shoulder + 20.0,
            foot - 30.0,
            right - 30.0,
            left + 30.0,
            foot - 30.0,
            shoulder + 20.0,
            shoulder - NECK * 0.3,
            middle - neck * 1.3,
            tie + NECK * 0.6,
            middle - neck,
        ),
    );
    drawing.path(
        "string",
        &format!("M{:.1} {tie:.1}Q{middle:.1} {:.1} {:.1} {tie:.1}", middle - neck, tie + 8.0, middle + neck),
    );
}
