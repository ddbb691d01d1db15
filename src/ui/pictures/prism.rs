use super::drawing::{Drawing, text_width};
use crate::practice::pictures::Prism;

/// The room a box fills, at most.
const ROOM: (f64, f64) = (460.0, 270.0);
const LARGEST: f64 = 70.0;
/// A unit toward the back goes so far to the right and up, against a unit along the front.
pub(super) const SLANT: (f64, f64) = (0.46, 0.36);
const SIZE: f64 = 28.0;

type Point = (f64, f64);

/// The three sides of a box that can be seen, with its unit cubes if wanted, and a text along each length.
pub(super) fn draw(prism: &Prism) -> Drawing {
    let [length, width, height] = [prism.length, prism.width, prism.height].map(f64::from);
    let across = length + width * SLANT.0;
    let unit = (ROOM.0 / across).min(ROOM.1 / (height + width * SLANT.1)).min(LARGEST);
    let wide = |n: usize| text_width(&prism.labels[n], SIZE);
    let left = (wide(2) + 16.0).max(8.0);
    let corner = (left, 8.0 + (height + width * SLANT.1) * unit);
    let right = left + across * unit + wide(1).max(8.0) + 12.0;
    let mut drawing = Drawing::new(right, corner.1 + SIZE * 1.5).tall(true);
    let (along, up, back) = ((unit, 0.0), (0.0, -unit), (unit * SLANT.0, -unit * SLANT.1));
    let go = |from: Point, way: Point, n: f64| (from.0 + way.0 * n, from.1 + way.1 * n);
    let (above, beside) = (go(corner, up, height), go(corner, along, length));
    for (name, from, (one, n), (other, m)) in [
        ("front", corner, (along, prism.length), (up, prism.height)),
        ("top", above, (along, prism.length), (back, prism.width)),
        ("side", beside, (back, prism.width), (up, prism.height)),
    ] {
        face(&mut drawing, name, from, (one, n), (other, m), prism.cubes);
    }
    let middle = go(corner, along, length / 2.0);
    let mut put = |n: usize, x: f64, y: f64| {
        let text = &prism.labels[n];
        if !text.is_empty() {
            drawing.text(if text.contains('?') { "asked" } else { "" }, x, y, SIZE, text);
        }
    };
    put(0, middle.0, corner.1 + SIZE * 1.1);
    let slope = go(beside, back, width / 2.0);
    put(1, slope.0 + wide(1) / 2.0 + 14.0, slope.1 + SIZE * 0.9);
    put(2, left - 10.0 - wide(2) / 2.0, corner.1 - height * unit / 2.0 + SIZE * 0.36);
    drawing
}

/// One side, and the edges of its cubes.
fn face(drawing: &mut Drawing, name: &str, from: Point, one: (Point, u32), other: (Point, u32), cubes: bool) {
    let ((a, n), (b, m)) = ((one.0, f64::from(one.1)), (other.0, f64::from(other.1)));
    let ink = match name {
        "front" => "front solid",
        "top" => "top solid",
        _ => "side solid",
    };
    drawing.path(
        ink,
        &format!(
            "M{:.1} {:.1}l{:.1} {:.1}l{:.1} {:.1}l{:.1} {:.1}Z",
            from.0,
            from.1,
            a.0 * n,
            a.1 * n,
            b.0 * m,
            b.1 * m,
            -a.0 * n,
            -a.1 * n
        ),
    );
    if !cubes {
        return;
    }
    let mut lines = String::new();
    for k in 1..one.1 {
        let k = f64::from(k);
        lines.push_str(&format!("M{:.1} {:.1}l{:.1} {:.1}", from.0 + a.0 * k, from.1 + a.1 * k, b.0 * m, b.1 * m));
    }
    for k in 1..other.1 {
        let k = f64::from(k);
        lines.push_str(&format!("M{:.1} {:.1}l{:.1} {:.1}", from.0 + b.0 * k, from.1 + b.1 * k, a.0 * n, a.1 * n));
    }
    if !lines.is_empty() {
        drawing.path("unit", &lines);
    }
}
