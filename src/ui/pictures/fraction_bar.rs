use super::{
    drawing::{Drawing, Frame, Ink, text_width},
    parts::{bar_parts, bar_size, one_bar, real},
    stacked,
};
use crate::practice::pictures::{FractionBar, Whole};

/// The longest bar, with all its wholes.
const LENGTH: f64 = 640.0;
const FLAT: f64 = 62.0;
const FLAT_WITH_TEXT: f64 = 76.0;
const GAP: f64 = 20.0;
/// Between two wholes of a bar.
const APART: f64 = 22.0;
const SIZE: f64 = 30.0;
const TEXT: f64 = 28.0;

/// Bars to one scale, each cut into its parts: equal parts are equal to the eye.
pub(super) fn draw(bar: &FractionBar) -> Drawing {
    let most = bar.bars.iter().map(|whole| whole.wholes).max().unwrap_or(1);
    let longest = bar.bars.iter().map(|whole| real(whole.size)).fold(f64::MIN_POSITIVE, f64::max);
    let room = (LENGTH - f64::from(most - 1) * APART) / f64::from(most);
    let side = side_room(&bar.bars);
    let sizes: Vec<(f64, f64)> =
        bar.bars.iter().map(|whole| bar_size(whole, room * real(whole.size) / longest, flat(whole))).collect();
    let height: f64 = sizes.iter().map(|size| size.1 + GAP).sum::<f64>() - GAP;
    let width = sizes.iter().zip(&bar.bars).map(|(size, whole)| extent(whole, size.0)).fold(0.0, f64::max);
    let mut drawing = Drawing::new(side + width + 4.0, height.max(FLAT) + 4.0);
    let mut y = 2.0;
    for (whole, size) in bar.bars.iter().zip(sizes) {
        one(&mut drawing, whole, (side, y), size);
        y += size.1 + GAP;
    }
    drawing
}

/// How far a bar reaches, with all its wholes.
fn extent(whole: &Whole, w: f64) -> f64 {
    f64::from(whole.wholes) * (w + APART) - APART
}

fn flat(whole: &Whole) -> f64 {
    if whole.text.is_empty() { FLAT } else { FLAT_WITH_TEXT }
}

/// The room names need before the bars.
fn side_room(bars: &[Whole]) -> f64 {
    bars.iter().filter_map(|whole| whole.label.as_ref()).map(|label| text_width(label, SIZE) + 18.0).fold(2.0, f64::max)
}

fn one(drawing: &mut Drawing, whole: &Whole, at: (f64, f64), size: (f64, f64)) {
    if let Some(label) = &whole.label {
        drawing.text("name", at.0 - 14.0, at.1 + size.1 / 2.0 + SIZE * 0.36, SIZE, label);
    }
    for (place, path) in bar_parts(whole, at, size, APART).iter().enumerate() {
        drawing.path(ink(whole, place), path);
    }
    if whole.text.is_empty() {
        return;
    }
    let columns = whole.parts.len().div_ceil(whole.rows as usize).max(1);
    for n in 0..whole.wholes {
        let frame = Frame { x: at.0 + f64::from(n) * (size.0 + APART), y: at.1, w: size.0, h: size.1 };
        for part in one_bar(whole, frame, columns) {
            text(drawing, whole, (part.x + part.w / 2.0, part.y + part.h / 2.0), part.w.min(part.h));
        }
    }
}

/// A text in the middle of its part, as large as fits.
pub(super) fn text(drawing: &mut Drawing, whole: &Whole, (x, y): (f64, f64), room: f64) {
    let fits = (room - 6.0) / stacked::width(&whole.text, 1.0).max(stacked::height(&whole.text, 1.0));
    let size = fits.min(TEXT);
    stacked::write(drawing, "inside", (x, y + stacked::height(&whole.text, size) / 2.0), size, &whole.text);
}

/// A shaded part differs in tint; the edges of all parts are drawn.
pub(super) fn ink(whole: &Whole, place: usize) -> Ink {
    let shaded = u32::try_from(place + 1).is_ok_and(|place| whole.shaded.contains(&place));
    if shaded { Ink("part solid", "shaded") } else { Ink("part solid", "") }
}
