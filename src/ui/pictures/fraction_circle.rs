use super::{
    drawing::{Drawing, fitting, readable},
    fraction_bar::{ink, text},
    parts::{circle_middles, circle_parts, count, real},
};
use crate::practice::pictures::{FractionCircle, Whole};

const RADIUS: f64 = 90.0;
/// Between two circles.
const GAP: f64 = 34.0;
/// Between two wholes of one picture.
const APART: f64 = 16.0;

/// Circles side by side, each cut into its parts from the top, clockwise.
pub(super) fn draw(circle: &FractionCircle) -> Drawing {
    let largest = circle.circles.iter().map(|whole| real(whole.size)).fold(f64::MIN_POSITIVE, f64::max);
    let radius = |whole: &Whole| RADIUS * real(whole.size) / largest;
    let width: f64 = circle.circles.iter().map(|whole| extent(whole, radius(whole)) + GAP).sum::<f64>() - GAP;
    let labeled = circle.circles.iter().any(|whole| whole.label.is_some());
    let size = readable(width.max(2.0 * RADIUS), 2.0 * RADIUS + 30.0, false).min(40.0);
    let foot = if labeled { size * 1.25 } else { 0.0 };
    let mut drawing = Drawing::new(width + 4.0, 2.0 * RADIUS + 4.0 + foot);
    let mut x = 2.0;
    for whole in &circle.circles {
        let r = radius(whole);
        let middle = (x + r, 2.0 + 2.0 * RADIUS - r);
        for (place, path) in circle_parts(whole, middle, r, APART).iter().enumerate() {
            drawing.path(ink(whole, place), path);
        }
        if !whole.text.is_empty() {
            let room = (r * 4.0 / count(whole.parts.len())).min(r * 0.62);
            for at in circle_middles(whole, middle, r, APART) {
                text(&mut drawing, whole, at, room);
            }
        }
        let wide = extent(whole, r);
        if let Some(label) = &whole.label {
            let fit = fitting(label, size, wide + GAP - 6.0);
            drawing.text("", x + wide / 2.0, 2.0 + 2.0 * RADIUS + size, fit, label);
        }
        x += wide + GAP;
    }
    drawing
}

/// How far a circle reaches, with all its wholes.
fn extent(whole: &Whole, r: f64) -> f64 {
    f64::from(whole.wholes) * (2.0 * r + APART) - APART
}
