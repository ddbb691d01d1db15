use super::{
    drawing::{Drawing, Ink},
    stacked,
};
use crate::practice::pictures::NumberBond;

const RADIUS: f64 = 56.0;
const SIZE: f64 = 36.0;
const ACROSS: f64 = 160.0;
const DOWN: f64 = 158.0;

/// The whole above, its parts below, joined by lines.
pub(super) fn draw(bond: &NumberBond) -> Drawing {
    let parts = f64::from(u32::try_from(bond.parts.len()).unwrap_or(2));
    let width = parts * ACROSS;
    let mut drawing = Drawing::new(width, DOWN + 2.0 * RADIUS + 8.0).tall(true);
    let top = (width / 2.0, RADIUS + 4.0);
    let feet: Vec<(f64, f64)> = (0..bond.parts.len())
        .map(|n| (ACROSS * (f64::from(u32::try_from(n).unwrap_or(0)) + 0.5), top.1 + DOWN))
        .collect();
    let lines: String = feet.iter().map(|(x, y)| format!("M{:.1} {:.1}L{x:.1} {y:.1}", top.0, top.1)).collect();
    drawing.path("edge", &lines);
    circle(&mut drawing, Ink("whole solid", ""), top, &bond.whole);
    for (part, at) in bond.parts.iter().zip(feet) {
        circle(&mut drawing, Ink("part solid", ""), at, part);
    }
    drawing
}

fn circle(drawing: &mut Drawing, ink: Ink, (x, y): (f64, f64), text: &str) {
    drawing.circle(ink, x, y, RADIUS);
    let room = RADIUS * 1.6;
    let size = (SIZE * room / stacked::width(text, SIZE).max(1.0)).min(SIZE);
    let ink = if text.contains('?') { "asked" } else { "" };
    stacked::write(drawing, ink, (x, y + stacked::height(text, size) / 2.0), size, text);
}
