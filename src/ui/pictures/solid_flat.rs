//! Solids with flat sides alone, seen from the front, above and the right.

use super::{
    drawing::Drawing,
    marking::{Point, SIZE, below, beside, closed, height, open, put, wide},
    prism::SLANT,
    solid::ROOM,
};
use crate::practice::pictures::{Measure, Solid};

/// A square base and four triangles.
pub(super) fn pyramid(solid: &Solid) -> Drawing {
    let [edge, high] = [solid.wide, solid.high].map(f64::from);
    let unit = (ROOM.0 / (edge * (1.0 + SLANT.0))).min(ROOM.1 / (high + edge * SLANT.1 / 2.0));
    let (e, up) = (edge * unit, high * unit);
    let back = (e * SLANT.0, -e * SLANT.1);
    let out = wide(&solid.marks, Measure::Edge) / 2.0 - e / 2.0 + 4.0;
    let left = (beside(&solid.marks, Measure::Height) + 4.0).max(out);
    let foot = 8.0 + up + e * SLANT.1 / 2.0;
    let (a, b) = ((left, foot), (left + e, foot));
    let (c, d) = ((b.0 + back.0, b.1 + back.1), (a.0 + back.0, a.1 + back.1));
    let center = (f64::midpoint(a.0, c.0), f64::midpoint(a.1, c.1));
    let tip = (center.0, center.1 - up);
    let right = (c.0 + 8.0).max(left + e / 2.0 + wide(&solid.marks, Measure::Edge) / 2.0 + 4.0);
    let mut drawing = Drawing::new(right, foot + SIZE * 1.5).tall(true);
    drawing.path("front solid", &closed(&[a, b, tip]));
    drawing.path("side solid", &closed(&[b, c, tip]));
    drawing.path("back", &format!("{}{}", open(&[a, d, c]), open(&[d, tip])));
    let on = |from: Point, part: f64| (from.0 + (tip.0 - from.0) * part, from.1 + (tip.1 - from.1) * part);
    let slanted = solid.marks.contains_key(&Measure::Slant);
    if solid.marks.contains_key(&Measure::Height) {
        let at = beside(&solid.marks, Measure::Height) - 17.0;
        // with the slant's text there, the height ends at the slope
        let reach = if slanted { on(a, up_to(center.1, (a.1, tip.1))) } else { center };
        if !slanted {
            drawing.path("back", &open(&[tip, center]));
            square_corner(&mut drawing, center);
            drawing.circle("pin", center.0, center.1, 4.0);
        }
        drawing.path("reach", &open(&[(at, tip.1), tip]));
        drawing.path("reach", &open(&[(at, center.1), reach]));
        height(&mut drawing, &solid.marks, Measure::Height, (at, tip.1, center.1, -1.0));
    }
    if slanted {
        let middle = (left + e / 2.0, foot);
        drawing.path("stroke", &open(&[middle, tip]));
        // between that line and the edge to its right, low where there is room
        let (one, other) = (on(middle, 0.16), on(b, 0.24));
        let room = other.0 - one.0 - 12.0;
        put(
            &mut drawing,
            &solid.marks,
            Measure::Slant,
            ((f64::midpoint(one.0, other.0), f64::midpoint(one.1, other.1)), room),
        );
    }
    below(&mut drawing, &solid.marks, Measure::Edge, (left + e / 2.0, foot));
    drawing
}

/// Two triangles and three rectangles; the triangle in front has two equal sides.
pub(super) fn triangular_prism(solid: &Solid) -> Drawing {
    let [base, high, long] = [solid.wide, solid.high, solid.long].map(f64::from);
    let unit = (ROOM.0 / (base + long * SLANT.0)).min(ROOM.1 / (high + long * SLANT.1));
    let (w, up) = (base * unit, high * unit);
    let back = (long * unit * SLANT.0, -long * unit * SLANT.1);
    let behind = |point: Point| (point.0 + back.0, point.1 + back.1);
    let side = wide(&solid.marks, Measure::Side);
    let out = wide(&solid.marks, Measure::Base) / 2.0 - w / 2.0 + 4.0;
    let left = (beside(&solid.marks, Measure::Height) + (side - w / 4.0).max(0.0) + 4.0).max(out);
    let foot = 8.0 + up - back.1;
    let (a, b) = ((left, foot), (left + w, foot));
    let tip = (left + w / 2.0, foot - up);
    let length = wide(&solid.marks, Measure::Length);
    let right = (b.0 + back.0 + 8.0).max(b.0 + back.0 / 2.0 + length + 24.0).max(b.0 + out);
    let mut drawing = Drawing::new(right, foot + SIZE * 1.5).tall(true);
    drawing.path("front solid", &closed(&[a, b, tip]));
    drawing.path("side solid", &closed(&[b, behind(b), behind(tip), tip]));
    // the left side shows where the way back leaves the triangle above its slope
    if -back.1 * (tip.0 - a.0) > back.0 * up {
        drawing.path("top solid", &closed(&[a, behind(a), behind(tip), tip]));
        drawing.path("back", &open(&[behind(a), behind(b)]));
    } else {
        drawing.path("back", &format!("{}{}", open(&[a, behind(a), behind(tip)]), open(&[behind(a), behind(b)])));
    }
    if solid.marks.contains_key(&Measure::Height) {
        let at = beside(&solid.marks, Measure::Height) - 17.0;
        drawing.path("back", &open(&[tip, (tip.0, foot)]));
        square_corner(&mut drawing, (tip.0, foot));
        drawing.path("reach", &open(&[(at, tip.1), tip]));
        drawing.path("reach", &open(&[(at, foot), a]));
        height(&mut drawing, &solid.marks, Measure::Height, (at, tip.1, foot, -1.0));
    }
    let slope = (f64::midpoint(a.0, tip.0), f64::midpoint(a.1, tip.1));
    put(&mut drawing, &solid.marks, Measure::Side, ((slope.0 - 12.0 - side / 2.0, slope.1 - SIZE * 0.3), f64::MAX));
    below(&mut drawing, &solid.marks, Measure::Base, (left + w / 2.0, foot));
    let half = (b.0 + back.0 / 2.0, foot + back.1 / 2.0);
    put(&mut drawing, &solid.marks, Measure::Length, ((half.0 + 16.0 + length / 2.0, half.1 + SIZE * 0.5), f64::MAX));
    drawing
}

/// How far a level lies on the way up from one to another, from 0 to 1.
fn up_to(level: f64, (from, to): (f64, f64)) -> f64 {
    (from - level) / (from - to)
}

/// The mark of a square corner, to the left of a height's foot.
fn square_corner(drawing: &mut Drawing, (x, y): Point) {
    drawing.path("extent", &open(&[(x - 12.0, y), (x - 12.0, y - 12.0), (x, y - 12.0)]));
}
