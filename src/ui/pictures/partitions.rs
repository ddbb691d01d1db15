use super::drawing::{Drawing, Frame, Ink, readable};
use crate::practice::pictures::{Cut, Partition, Partitions, Uncut};
use std::f64::consts::{FRAC_PI_2, TAU};

/// A shape stands in a square of this size; a rectangle is wider by half.
const SIDE: f64 = 150.0;
const GAP: f64 = 40.0;

/// Shapes cut into parts, side by side; parts have their true size, shaded ones a tint and lines.
pub(super) fn draw(partitions: &Partitions) -> Drawing {
    let named = partitions.shapes.iter().any(|shape| shape.name.is_some());
    let wide = |shape: &Partition| if shape.whole == Uncut::Rectangle { SIDE * 1.5 } else { SIDE };
    let width = partitions.shapes.iter().map(|shape| wide(shape) + GAP).sum::<f64>() - GAP;
    let tall = partitions.shapes.len() == 1;
    let size = readable(width, SIDE * 1.25, tall).min(40.0);
    let foot = if named { size * 1.35 } else { 0.0 };
    let mut drawing = Drawing::new(width + 8.0, SIDE + foot + 8.0).tall(tall);
    let mut x = 4.0;
    for shape in &partitions.shapes {
        let at = Frame { x, y: 4.0, w: wide(shape), h: SIDE };
        parts(&mut drawing, shape, at);
        if let Some(name) = &shape.name {
            drawing.text("shape-name", x + at.w / 2.0, 4.0 + SIDE + size, size, name);
        }
        x += at.w + GAP;
    }
    drawing
}

fn parts(drawing: &mut Drawing, shape: &Partition, at: Frame) {
    let ink =
        |n: u32| if shape.shaded.contains(&(n + 1)) { Ink("part solid", "shaded") } else { Ink("part solid", "") };
    for n in 0..shape.parts {
        let d = match (shape.whole, shape.cut) {
            (Uncut::Circle, Cut::Spokes | Cut::Uneven) => slice(shape, at, n),
            (Uncut::Circle, _) => strip(shape, at, n),
            (Uncut::Hexagon, _) => wedge(shape, at, n),
            (_, Cut::Spokes) => corner_part(shape.parts, at, n),
            _ => block(shape, at, n),
        };
        drawing.path(ink(n), &d);
    }
}

/// Where each part begins and ends on the way from 0 to 1.
fn stretch(shape: &Partition, n: u32) -> (f64, f64) {
    let weight = |n: u32| if shape.cut == Cut::Uneven && n % 2 == 1 { 2.0 } else { 1.0 };
    let all: f64 = (0..shape.parts).map(weight).sum();
    let before: f64 = (0..n).map(weight).sum();
    (before / all, (before + weight(n)) / all)
}

fn block(shape: &Partition, at: Frame, n: u32) -> String {
    let (from, to) = stretch(shape, n);
    let half = f64::from(shape.parts) / 2.0;
    let (x, y, w, h) = match shape.cut {
        Cut::Rows => (0.0, from, 1.0, to - from),
        Cut::Grid => ((f64::from(n) % half) / half, if f64::from(n) < half { 0.0 } else { 0.5 }, 1.0 / half, 0.5),
        Cut::Mixed => {
            [(0.0, 0.0, 0.5, 0.5), (0.0, 0.5, 0.5, 0.5), (0.5, 0.0, 0.25, 1.0), (0.75, 0.0, 0.25, 1.0)][n as usize % 4]
        }
        _ => (from, 0.0, to - from, 1.0),
    };
    format!("M{:.1} {:.1}h{:.1}v{:.1}h-{2:.1}Z", at.x + x * at.w, at.y + y * at.h, w * at.w, h * at.h)
}

/// A part between two lines from the middle of a square or a rectangle to its edge.
fn corner_part(parts: u32, at: Frame, n: u32) -> String {
    let ring = [(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0), (0.5, 1.0), (0.0, 1.0), (0.0, 0.5)];
    let step = 8 / parts.max(1) as usize;
    let start = n as usize * step;
    let mut points: Vec<(f64, f64)> = (start..=start + step).map(|place| ring[place % 8]).collect();
    if parts > 2 {
        points.push((0.5, 0.5));
    }
    closed(&points.iter().map(|(x, y)| (at.x + x * at.w, at.y + y * at.h)).collect::<Vec<_>>())
}

fn closed(points: &[(f64, f64)]) -> String {
    let places: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    format!("M{}Z", places.join("L"))
}

fn slice(shape: &Partition, at: Frame, n: u32) -> String {
    let (cx, cy, r) = (at.x + at.w / 2.0, at.y + at.h / 2.0, at.w / 2.0);
    let (from, to) = stretch(shape, n);
    let point = |turn: f64| {
        let (sin, cos) = (turn * TAU - FRAC_PI_2).sin_cos();
        format!("{:.1} {:.1}", cx + r * cos, cy + r * sin)
    };
    let large = u8::from(to - from > 0.5);
    format!("M{cx:.1} {cy:.1}L{}A{r:.1} {r:.1} 0 {large} 1 {}Z", point(from), point(to))
}

/// A circle's part between two lines that run the same way.
fn strip(shape: &Partition, at: Frame, n: u32) -> String {
    let r = at.w / 2.0;
    let (cx, cy) = (at.x + r, at.y + r);
    let (from, to) = stretch(shape, n);
    let chord = |place: f64| {
        let along = (place * 2.0 - 1.0) * r;
        (along, (r * r - along * along).max(0.0).sqrt())
    };
    let point = |(along, half): (f64, f64), up: bool| {
        let across = if up { -half } else { half };
        if shape.cut == Cut::Rows {
            format!("{:.1} {:.1}", cx - across, cy + along)
        } else {
            format!("{:.1} {:.1}", cx + along, cy + across)
        }
    };
    let (a, b) = (chord(from), chord(to));
    let arc = |to: String| format!("A{r:.1} {r:.1} 0 0 1 {to}");
    format!("M{}{}L{}{}Z", point(a, true), arc(point(b, true)), point(b, false), arc(point(a, false)))
}

fn wedge(shape: &Partition, at: Frame, n: u32) -> String {
    let (cx, cy, r) = (at.x + at.w / 2.0, at.y + at.h / 2.0, at.w / 2.0);
    let step = 6 / shape.parts.max(1);
    let corner = |n: u32| {
        let (sin, cos) = (f64::from(n) / 6.0 * TAU).sin_cos();
        (cx + r * cos, cy + r * sin)
    };
    let mut points: Vec<(f64, f64)> = (n * step..=(n + 1) * step).map(corner).collect();
    if shape.parts > 2 {
        points.push((cx, cy));
    }
    closed(&points)
}
