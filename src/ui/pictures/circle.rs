use super::drawing::{Drawing, fitting, text_width};
use crate::practice::pictures::Circle;

const RADIUS: f64 = 150.0;
const SIZE: f64 = 30.0;

/// A circle, its center, and the lengths that are marked.
pub(super) fn draw(circle: &Circle) -> Drawing {
    let (x, y) = (RADIUS + 8.0, RADIUS + 8.0);
    let mut drawing = Drawing::new(2.0 * x, 2.0 * y).tall(true);
    drawing.circle("tint-a solid", x, y, RADIUS);
    let both = circle.radius.is_some() && circle.diameter.is_some();
    if let Some(text) = &circle.diameter {
        drawing.path("stroke", &format!("M{:.1} {y:.1}H{:.1}", x - RADIUS, x + RADIUS));
        // the text stands clear of a letter at the center
        put(&mut drawing, text, x, y + SIZE * 1.35, RADIUS * 1.4);
    }
    if let Some(text) = &circle.radius {
        let (dx, dy) = if both { (0.0, -RADIUS) } else { (RADIUS, 0.0) };
        drawing.path("stroke", &format!("M{x:.1} {y:.1}l{dx:.1} {dy:.1}"));
        if both {
            let size = fitting(text, SIZE, RADIUS * 0.8);
            put(&mut drawing, text, x + text_width(text, size) / 2.0 + 12.0, y - RADIUS * 0.5, RADIUS * 0.8);
        } else {
            put(&mut drawing, text, x + RADIUS / 2.0, y - SIZE * 0.4, RADIUS * 0.86);
        }
    }
    drawing.circle("pin", x, y, 7.0);
    if let Some(letter) = &circle.center {
        drawing.text("", x - SIZE * 0.55, y - SIZE * 0.4, SIZE, letter);
    }
    drawing
}

fn put(drawing: &mut Drawing, text: &str, x: f64, y: f64, room: f64) {
    let ink = if text.contains('?') { "asked" } else { "" };
    drawing.text(ink, x, y, fitting(text, SIZE, room), text);
}
