use super::{
    drawing::{Drawing, Frame},
    marking::{Point, SIZE, below, beside, closed, height, open, put, wide},
};
use crate::practice::pictures::{Measure, Net, NetForm};

/// The room a net fills, at most.
const ROOM: (f64, f64) = (430.0, 290.0);
const LARGEST: f64 = 72.0;

/// The faces as they lie: outer edges are whole, the edges that are folded are dashed.
pub(super) fn draw(net: &Net) -> Drawing {
    let size = |n: usize| f64::from(net.sizes.get(n).copied().unwrap_or(1));
    match net.of {
        NetForm::RectangularPrism => boxed(net, [size(0), size(1), size(2)]),
        NetForm::TriangularPrism => tent(net, [size(0), size(1), size(2)]),
        NetForm::SquarePyramid => star(net, [size(0), size(1)]),
    }
}

fn unit_of(across: f64, down: f64) -> f64 {
    (ROOM.0 / across).min(ROOM.1 / down).min(LARGEST)
}

/// The foot of a picture that has a mark below it, or none.
fn under(net: &Net, measure: Measure) -> f64 {
    if net.marks.contains_key(&measure) { SIZE * 1.4 } else { 8.0 }
}

/// Four sides in a row, the top above the second and the bottom below it.
fn boxed(net: &Net, sizes: [f64; 3]) -> Drawing {
    let [length, across, high] = sizes;
    let unit = unit_of(2.0 * (length + across), high + 2.0 * across);
    let [l, w, h] = sizes.map(|size| size * unit);
    let left = beside(&net.marks, Measure::Height).max(wide(&net.marks, Measure::Length) / 2.0 - w - l / 2.0 + 4.0);
    let (top, row) = (8.0, 8.0 + w);
    let right = (left + 2.0 * (l + w) + 8.0).max(left + w + l + beside(&net.marks, Measure::Width) + 8.0);
    let mut drawing = Drawing::new(right, row + h + w + under(net, Measure::Length)).tall(true);
    let (one, two) = (left + w, left + w + l);
    drawing.rect("face", Frame { x: left, y: row, w: 2.0 * (l + w), h });
    drawing.rect("face", Frame { x: one, y: top, w: l, h: h + 2.0 * w });
    let (end, foot) = (left + 2.0 * (l + w), row + h);
    let outline = [(one, top), (two, top), (two, row), (end, row), (end, foot), (two, foot), (two, foot + w)];
    let rest = [(one, foot + w), (one, foot), (left, foot), (left, row), (one, row)];
    drawing.path("edge", &closed(&[&outline[..], &rest[..]].concat()));
    let folds =
        [[(one, row), (two, row)], [(one, foot), (two, foot)], [(one, row), (one, foot)], [(two, row), (two, foot)]];
    let last = [(two + w, row), (two + w, foot)];
    drawing.path("fold", &folds.iter().chain([&last]).map(|fold| open(fold)).collect::<String>());
    height(&mut drawing, &net.marks, Measure::Height, (left - 17.0, row, foot, -1.0));
    height(&mut drawing, &net.marks, Measure::Width, (two + 17.0, top, row, 1.0));
    below(&mut drawing, &net.marks, Measure::Length, (one + l / 2.0, foot + w));
    drawing
}

/// Three sides in a row, a triangle above the middle one and one below it.
fn tent(net: &Net, sizes: [f64; 3]) -> Drawing {
    let [base, high, long] = sizes;
    let sloped = libm::sqrt(base * base / 4.0 + high * high);
    let unit = unit_of(base + 2.0 * sloped, long + 2.0 * high);
    let [b, t, l] = sizes.map(|size| size * unit);
    let s = sloped * unit;
    let left = beside(&net.marks, Measure::Length).max(wide(&net.marks, Measure::Side) / 2.0 - s / 2.0 + 4.0);
    let row = 8.0 + t;
    let (one, two, end, foot) = (left + s, left + s + b, left + 2.0 * s + b, row + l);
    let middle = f64::midpoint(one, two);
    let right = (end + 8.0).max(two + beside(&net.marks, Measure::Height) + 8.0);
    let mut drawing = Drawing::new(right, foot + t + under(net, Measure::Side).max(8.0)).tall(true);
    let (above, under) = ((middle, row - t), (middle, foot + t));
    let outline = [
        above,
        (two, row),
        (end, row),
        (end, foot),
        (two, foot),
        under,
        (one, foot),
        (left, foot),
        (left, row),
        (one, row),
    ];
    drawing.path("face", &closed(&outline));
    drawing.path("edge", &closed(&outline));
    let folds: [[Point; 2]; 4] =
        [[(one, row), (two, row)], [(one, foot), (two, foot)], [(one, row), (one, foot)], [(two, row), (two, foot)]];
    drawing.path("fold", &folds.iter().map(|fold| open(fold)).collect::<String>());
    height(&mut drawing, &net.marks, Measure::Length, (left - 17.0, row, foot, -1.0));
    if net.marks.contains_key(&Measure::Height) {
        drawing.path("reach", &open(&[above, (middle, row)]));
        drawing.path("reach", &open(&[above, (two + 17.0, above.1)]));
        height(&mut drawing, &net.marks, Measure::Height, (two + 17.0, above.1, row, 1.0));
    }
    // along the fold, inside the middle side
    put(&mut drawing, &net.marks, Measure::Base, ((middle, foot - SIZE * 0.6), b - 10.0));
    below(&mut drawing, &net.marks, Measure::Side, (left + s / 2.0, foot));
    drawing
}

/// A square with a triangle on each side.
fn star(net: &Net, [edge, slant]: [f64; 2]) -> Drawing {
    let unit = unit_of(edge + 2.0 * slant, edge + 2.0 * slant);
    let (e, k) = (edge * unit, slant * unit);
    let (left, top) = (8.0 + k, 8.0 + k);
    let (right, foot) = (left + e, top + e);
    let (x, y) = (left + e / 2.0, top + e / 2.0);
    let end = (right + k + 8.0).max(right + beside(&net.marks, Measure::Slant) + 8.0);
    let mut drawing = Drawing::new(end, foot + k + 8.0).tall(true);
    let outline = [
        (x, top - k),
        (right, top),
        (right + k, y),
        (right, foot),
        (x, foot + k),
        (left, foot),
        (left - k, y),
        (left, top),
    ];
    drawing.path("face", &closed(&outline));
    drawing.path("edge", &closed(&outline));
    drawing.path("fold", &closed(&[(left, top), (right, top), (right, foot), (left, foot)]));
    if net.marks.contains_key(&Measure::Slant) {
        drawing.path("reach", &open(&[(x, top - k), (x, top)]));
        drawing.path("reach", &open(&[(x, top - k), (right + 17.0, top - k)]));
        height(&mut drawing, &net.marks, Measure::Slant, (right + 17.0, top - k, top, 1.0));
    }
    put(&mut drawing, &net.marks, Measure::Edge, ((x, foot - SIZE * 0.6), e - 10.0));
    drawing
}
