use super::{
    drawing::{Drawing, Ink, text_width},
    parts::real,
};
use crate::{practice::pictures::Angle, units::Rational};

/// How long a ray is.
const RAY: f64 = 210.0;
const SIZE: f64 = 28.0;
const ARC: f64 = 46.0;
const SQUARE: f64 = 32.0;
/// The half circle of a protractor, and where its two rows of numbers stand.
const RIM: f64 = 262.0;
const OUTER: (f64, f64) = (228.0, 19.0);
const INNER: (f64, f64) = (184.0, 16.0);

type Point = (f64, f64);

/// Rays from one corner, with arcs, texts and letters; on a protractor, if wanted.
pub(super) fn draw(angle: &Angle) -> Drawing {
    if angle.protractor { on_protractor(angle) } else { alone(angle) }
}

/// A place around the corner; angles grow against the way of a clock's hands.
fn around(corner: Point, radius: f64, degrees: f64) -> Point {
    let turn = degrees.to_radians();
    (corner.0 + radius * libm::cos(turn), corner.1 - radius * libm::sin(turn))
}

/// How far from the corner a text stands so that it has room between its two rays; beyond their ends where they are too close.
fn text_radius(text: &str, part: f64) -> f64 {
    let half = (part / 2.0).min(90.0).to_radians();
    let needed = (text_width(text, SIZE).max(SIZE) / 2.0 + 10.0) / libm::sin(half).max(0.01);
    if needed > RAY - 30.0 { RAY + text_width(text, SIZE).max(SIZE) / 2.0 + 8.0 } else { needed.max(ARC + SIZE * 0.95) }
}

/// What stands around the corner: texts with their middles.
fn texts_of(angle: &Angle, corner: Point) -> Vec<(String, Point)> {
    let rays: Vec<f64> = angle.rays.iter().map(|ray| real(*ray)).collect();
    let labels = rays.windows(2).zip(&angle.labels).filter(|(_, label)| !label.is_empty()).map(|(pair, label)| {
        let part = pair[1] - pair[0];
        (label.clone(), around(corner, text_radius(label, part), f64::midpoint(pair[0], pair[1])))
    });
    let names = rays.iter().zip(&angle.names).filter(|(_, name)| !name.is_empty());
    let names = names.map(|(ray, name)| (name.clone(), around(corner, RAY + 22.0, *ray)));
    let mut texts: Vec<(String, Point)> = labels.chain(names).collect();
    if let Some(name) = &angle.corner {
        texts.push((name.clone(), around(corner, 26.0, widest_gap(&rays))));
    }
    texts
}

/// The middle of the widest gap between two rays, where the corner's letter has most room.
fn widest_gap(rays: &[f64]) -> f64 {
    let (first, last) = (rays.first().copied().unwrap_or(0.0), rays.last().copied().unwrap_or(0.0));
    let back = (last, first + 360.0);
    let gaps = rays.windows(2).map(|pair| (pair[0], pair[1])).chain([back]);
    gaps.max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0))).map_or(0.0, |(from, to)| f64::midpoint(from, to))
}

fn alone(angle: &Angle) -> Drawing {
    let zero = (0.0, 0.0);
    let ends = angle.rays.iter().map(|ray| around(zero, RAY + 6.0, real(*ray))).chain([zero]);
    let boxes = texts_of(angle, zero).into_iter().flat_map(|(text, (x, y))| {
        let half = text_width(&text, SIZE) / 2.0;
        [(x - half, y - SIZE * 0.5), (x + half, y + SIZE * 0.7)]
    });
    let all: Vec<Point> = ends.chain(boxes).collect();
    let reach = |of: fn(&Point) -> f64| {
        all.iter().map(of).fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)))
    };
    let ((left, right), (top, bottom)) = (reach(|at| at.0), reach(|at| at.1));
    let corner = (12.0 - left, 12.0 - top);
    let mut drawing = Drawing::new((right - left + 24.0).max(300.0), bottom - top + 24.0).tall(bottom - top > 120.0);
    let rays: Vec<f64> = angle.rays.iter().map(|ray| real(*ray)).collect();
    for pair in rays.windows(2) {
        opening(&mut drawing, corner, (pair[0], pair[1]));
    }
    draw_rays(&mut drawing, corner, &rays, RAY);
    for (text, (x, y)) in texts_of(angle, corner) {
        drawing.text(ink(&text), x, y + SIZE * 0.36, SIZE, &text);
    }
    drawing
}

fn ink(text: &str) -> Ink {
    Ink(if text.contains('?') { "asked over" } else { "over" }, "")
}

/// An arc between two rays; a small square where they stand square.
fn opening(drawing: &mut Drawing, corner: Point, (from, to): (f64, f64)) {
    if (to - from - 90.0).abs() < 1e-9 {
        let (a, b) = (around(corner, SQUARE, from), around(corner, SQUARE, to));
        let far = around(corner, SQUARE * std::f64::consts::SQRT_2, from + 45.0);
        let d = format!("M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}", a.0, a.1, far.0, far.1, b.0, b.1);
        drawing.path(Ink("edge", "mark=\"square\""), &d);
        return;
    }
    let (a, b) = (around(corner, ARC, from), around(corner, ARC, to));
    let large = u8::from(to - from > 180.0);
    let wedge = format!(
        "M{:.1} {:.1}L{:.1} {:.1}A{ARC:.1} {ARC:.1} 0 {large} 0 {:.1} {:.1}Z",
        corner.0, corner.1, a.0, a.1, b.0, b.1
    );
    drawing.path("wedge", &wedge);
    drawing.path("edge", &format!("M{:.1} {:.1}A{ARC:.1} {ARC:.1} 0 {large} 0 {:.1} {:.1}", a.0, a.1, b.0, b.1));
}

fn draw_rays(drawing: &mut Drawing, corner: Point, rays: &[f64], long: f64) {
    for ray in rays {
        let tip = around(corner, long, *ray);
        let (one, other) = (around(tip, 15.0, ray + 152.0), around(tip, 15.0, ray - 152.0));
        let d = format!(
            "M{:.1} {:.1}L{:.1} {:.1}M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}",
            corner.0, corner.1, tip.0, tip.1, one.0, one.1, tip.0, tip.1, other.0, other.1
        );
        drawing.path("ray", &d);
    }
    drawing.circle("pin", corner.0, corner.1, 6.0);
}

/// A half circle with a mark every 5 degrees: the inner numbers go up from the right, the outer ones from the left.
fn on_protractor(angle: &Angle) -> Drawing {
    let over = 10.0;
    let corner = (RIM + over + 4.0, RIM + over + 4.0);
    let mut drawing = Drawing::new(2.0 * corner.0, corner.1 + SIZE + 12.0).tall(true);
    let (left, right) = (corner.0 - RIM, corner.0 + RIM);
    drawing.path(
        "face solid",
        &format!("M{left:.1} {0:.1}A{RIM:.1} {RIM:.1} 0 0 1 {right:.1} {0:.1}v16H{left:.1}Z", corner.1),
    );
    let (mut small, mut large) = (String::new(), String::new());
    for mark in 0..=36_u32 {
        let degrees = f64::from(mark) * 5.0;
        let ten = mark.is_multiple_of(2);
        let (from, to) = (around(corner, RIM, degrees), around(corner, RIM - if ten { 18.0 } else { 11.0 }, degrees));
        let d = format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1);
        if ten { large.push_str(&d) } else { small.push_str(&d) }
    }
    drawing.path("thin", &small);
    drawing.path("edge", &large);
    let rays: Vec<f64> = angle.rays.iter().map(|ray| real(*ray)).collect();
    draw_rays(&mut drawing, corner, &rays, RIM + over - 4.0);
    for ten in 0..=18_u32 {
        let degrees = f64::from(ten) * 10.0;
        for ((radius, size), number, ink) in [(OUTER, 180 - ten * 10, "over"), (INNER, ten * 10, "over quiet")] {
            let (x, y) = around(corner, radius, degrees);
            // the lowest numbers stand on the base line, not across it
            let lift = if ten == 0 || ten == 18 { size * 0.3 } else { 0.0 };
            drawing.text(ink, x, y + size * 0.36 - lift, size, &number.to_string());
        }
    }
    let middles = angle.rays.windows(2).zip(&angle.labels).filter(|(_, label)| !label.is_empty());
    for (pair, label) in middles {
        let half = Rational::int(2);
        let middle = pair[0].plus(pair[1]).and_then(|sum| sum.over(half)).map_or(0.0, real);
        let (x, y) = around(corner, 112.0, middle);
        drawing.text(ink(label), x, y + SIZE * 0.36, SIZE, label);
    }
    drawing
}
