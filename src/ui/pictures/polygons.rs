use super::{
    drawing::{Drawing, Ink, readable, text_width},
    spot::Spot,
};
use crate::practice::pictures::{Outline, Polygon, Polygons, SpotKind, letter};

/// The box that a shape fills: one shape alone, or one of several.
const ALONE: (f64, f64) = (420.0, 250.0);
const BESIDE: (f64, f64) = (150.0, 130.0);
const TICK: f64 = 9.0;
const SQUARE: f64 = 15.0;

type Point = (f64, f64);

/// A shape as it stands on the drawing.
struct Placed<'a> {
    shape: &'a Polygon,
    corners: Vec<Point>,
    /// Where its name stands.
    foot: Point,
}

/// All shapes with their places, and the measures of the whole.
struct Plan<'a> {
    placed: Vec<Placed<'a>>,
    size: f64,
    width: f64,
    height: f64,
    tall: bool,
}

/// Shapes in true proportion: ticks on equal sides, small squares in square corners, texts outside along the sides.
pub(super) fn draw(polygons: &Polygons) -> Drawing {
    let plan = plan(polygons);
    let mut drawing = Drawing::new(plan.width, plan.height).tall(plan.tall);
    for placed in &plan.placed {
        outline(&mut drawing, placed, plan.size);
        if let Some(name) = &placed.shape.name {
            drawing.text("shape-name", placed.foot.0, placed.foot.1, plan.size, name);
        }
    }
    drawing
}

/// What can be tapped, in the order of its names.
pub(super) fn spots(polygons: &Polygons, on: SpotKind) -> Vec<Spot> {
    let plan = plan(polygons);
    let around = |placed: &Placed<'_>| {
        let of = placed.corners.len();
        (0..of).map(|n| (placed.corners[n], placed.corners[(n + 1) % of])).collect::<Vec<_>>()
    };
    match on {
        SpotKind::Corners => plan
            .placed
            .iter()
            .flat_map(|placed| placed.corners.iter().map(|(x, y)| Spot::Dot { x: *x, y: *y }))
            .collect(),
        SpotKind::Sides => plan.placed.iter().flat_map(&around).map(|(a, b)| Spot::Line { from: a, to: b }).collect(),
        SpotKind::Shapes => plan
            .placed
            .iter()
            .filter(|placed| placed.shape.name.is_some())
            .map(|placed| Spot::Shape { d: closed(&placed.corners) })
            .collect(),
    }
}

fn plan(polygons: &Polygons) -> Plan<'_> {
    let of = polygons.shapes.len().max(1);
    let room = if of == 1 { ALONE } else { BESIDE };
    let named = polygons.shapes.iter().any(|shape| shape.name.is_some());
    let texts = polygons.shapes.iter().any(|shape| shape.lettered || !shape.sides.is_empty());
    let (w, h) = (real(of) * room.0, room.1);
    let tall = of == 1;
    let size = readable(w * 1.1, h * if texts || named { 1.25 } else { 1.05 }, tall).min(40.0);
    let widest =
        polygons.shapes.iter().flat_map(|shape| &shape.sides).map(|text| text_width(text, size)).fold(0.0, f64::max);
    let side_room = if texts { (widest + size * 0.6).max(size * 1.2) } else { 10.0 };
    let top_room = if texts { size * 1.35 } else { 8.0 };
    let foot = if named { size * 1.3 } else { 0.0 };
    let cell = (room.0 + 2.0 * side_room, room.1 + 2.0 * top_room + foot);
    let placed = polygons.shapes.iter().enumerate().map(|(n, shape)| {
        let middle = (real(n) * cell.0 + cell.0 / 2.0, top_room + room.1 / 2.0);
        Placed { shape, corners: fitted(shape, room, middle), foot: (middle.0, cell.1 - size * 0.3) }
    });
    Plan { placed: placed.collect(), size, width: real(of) * cell.0, height: cell.1, tall }
}

/// The corners, turned, as large as the room allows, around a middle.
fn fitted(shape: &Polygon, room: Point, middle: Point) -> Vec<Point> {
    let corners: Vec<Point> = match &shape.outline {
        Outline::Form(form) => form.corners().iter().map(|(x, y)| (f64::from(*x), f64::from(*y))).collect(),
        // exact in the whole range pictures use; i64 to f64 has no lossless From
        Outline::Lengths(lengths) => {
            on_circle(&lengths.iter().map(|length| length.numer() as f64 / length.denom() as f64).collect::<Vec<_>>())
        }
    };
    let (sin, cos) = f64::from(shape.turn).to_radians().sin_cos();
    let turned: Vec<Point> = corners.iter().map(|(x, y)| (x * cos - y * sin, x * sin + y * cos)).collect();
    let reach = |of: fn(&Point) -> f64| {
        let (low, high) =
            turned.iter().map(of).fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
        (low, high - low)
    };
    let ((left, w), (top, h)) = (reach(|point| point.0), reach(|point| point.1));
    let scale = (room.0 / w.max(0.1)).min(room.1 / h.max(0.1));
    let place = |(x, y): &Point| (middle.0 + (x - left - w / 2.0) * scale, middle.1 + (y - top - h / 2.0) * scale);
    turned.iter().map(place).collect()
}

/// Corners on a circle, so that the sides have these lengths in turn; the first side lies level at the top.
fn on_circle(lengths: &[f64]) -> Vec<Point> {
    let longest = lengths.iter().copied().fold(0.0, f64::max);
    let arc = |length: f64, radius: f64| 2.0 * (length / (2.0 * radius)).min(1.0).asin();
    let all = |radius: f64| lengths.iter().map(|length| arc(*length, radius)).sum::<f64>();
    // with the longest side as a diameter the arcs fill the circle or do not: is the middle inside the shape?
    let inside = all(longest / 2.0) >= std::f64::consts::TAU;
    let (mut low, mut high) = (longest / 2.0, longest * 1000.0);
    for _ in 0..100 {
        let radius = f64::midpoint(low, high);
        let too_small =
            if inside { all(radius) > std::f64::consts::TAU } else { all(radius) < 2.0 * arc(longest, radius) };
        if too_small { low = radius } else { high = radius }
    }
    let first = arc(lengths[0], low) / 2.0;
    let first_is_back = !inside && (lengths[0] - longest).abs() < 1e-9;
    let mut angle = -std::f64::consts::FRAC_PI_2 + if first_is_back { first } else { -first };
    let mut corners = Vec::new();
    let mut bent = inside;
    for length in lengths {
        corners.push((low * angle.cos(), low * angle.sin()));
        // a shape that leaves its middle outside turns back along its longest side
        let back = !bent && (*length - longest).abs() < 1e-9;
        bent |= back;
        angle += if back { -arc(*length, low) } else { arc(*length, low) };
    }
    corners
}

fn outline(drawing: &mut Drawing, placed: &Placed<'_>, size: f64) {
    let (shape, corners) = (placed.shape, &placed.corners);
    let of = corners.len();
    drawing.path("shape solid", &closed(corners));
    let middle = centre(corners);
    let classes = if shape.marked { shape.equal_sides() } else { Vec::new() };
    let square = if shape.marked { shape.square_corners() } else { Vec::new() };
    for n in 0..of {
        let (a, b, before) = (corners[n], corners[(n + 1) % of], corners[(n + of - 1) % of]);
        ticks(drawing, a, b, classes.get(n).copied().unwrap_or(0));
        if square.get(n) == Some(&true) {
            square_corner(drawing, a, before, b);
        }
        if let Some(text) = shape.sides.get(n).filter(|text| !text.is_empty()) {
            side_text(drawing, (a, b), middle, text, size);
        }
        if shape.lettered {
            let (x, y) = away(a, middle, size * 0.75);
            drawing.text("quiet", x, y + size * 0.36, size, &letter(n).to_string());
        }
    }
}

fn closed(corners: &[Point]) -> String {
    let places: Vec<String> = corners.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    format!("M{}Z", places.join("L"))
}

fn centre(corners: &[Point]) -> Point {
    let of = real(corners.len().max(1));
    (corners.iter().map(|point| point.0).sum::<f64>() / of, corners.iter().map(|point| point.1).sum::<f64>() / of)
}

/// From a point straight away from the middle.
fn away(from: Point, middle: Point, by: f64) -> Point {
    let (dx, dy) = (from.0 - middle.0, from.1 - middle.1);
    let far = dx.hypot(dy).max(0.1);
    (from.0 + dx / far * by, from.1 + dy / far * by)
}

fn toward(from: Point, to: Point) -> Point {
    let far = (to.0 - from.0).hypot(to.1 - from.1).max(0.1);
    ((to.0 - from.0) / far, (to.1 - from.1) / far)
}

/// One tick for the first class of equal sides, two for the second.
fn ticks(drawing: &mut Drawing, a: Point, b: Point, class: u8) {
    let (along, middle) = (toward(a, b), (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1)));
    let marks: String = (0..class)
        .map(|n| {
            let shift = (f64::from(n) - f64::from(class - 1) / 2.0) * TICK;
            let (x, y) = (middle.0 + along.0 * shift, middle.1 + along.1 * shift);
            format!(
                "M{:.1} {:.1}L{:.1} {:.1}",
                x - along.1 * TICK,
                y + along.0 * TICK,
                x + along.1 * TICK,
                y - along.0 * TICK
            )
        })
        .collect();
    if !marks.is_empty() {
        drawing.path("edge", &marks);
    }
}

fn square_corner(drawing: &mut Drawing, at: Point, before: Point, after: Point) {
    let (a, b) = (toward(at, before), toward(at, after));
    let point = |x: f64, y: f64| {
        format!("{:.1} {:.1}", at.0 + (a.0 * x + b.0 * y) * SQUARE, at.1 + (a.1 * x + b.1 * y) * SQUARE)
    };
    drawing
        .path(Ink("edge", "mark=\"square\""), &format!("M{}L{}L{}", point(1.0, 0.0), point(1.0, 1.0), point(0.0, 1.0)));
}

/// A text beside the middle of a side, on the outside, clear of the line at any slope.
fn side_text(drawing: &mut Drawing, (a, b): (Point, Point), middle: Point, text: &str, size: f64) {
    let along = toward(a, b);
    let half = (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1));
    let mut out = (along.1, -along.0);
    if (half.0 - middle.0) * out.0 + (half.1 - middle.1) * out.1 < 0.0 {
        out = (-out.0, -out.1);
    }
    let reach = out.0.abs() * text_width(text, size) / 2.0 + out.1.abs() * size * 0.42 + size * 0.3;
    let ink = if text.contains('?') { "asked" } else { "" };
    drawing.text(ink, half.0 + out.0 * reach, half.1 + out.1 * reach + size * 0.36, size, text);
}

fn real(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
