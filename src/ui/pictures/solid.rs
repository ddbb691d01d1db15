use super::{
    drawing::Drawing,
    marking::{SIZE, beside, height, open, put, wide},
    solid_flat,
};
use crate::practice::pictures::{Marks, Measure, Solid, SolidForm};

/// The room a solid fills, at most.
pub(super) const ROOM: (f64, f64) = (330.0, 250.0);
/// A circle that is seen from a little above is so high, against its width.
const FLAT: f64 = 0.28;
const BALL: f64 = 130.0;

/// A solid with its edges; those that lie behind are dashed.
pub(super) fn draw(solid: &Solid) -> Drawing {
    match solid.form {
        SolidForm::Cylinder => cylinder(solid),
        SolidForm::Cone => cone(solid),
        SolidForm::Sphere => sphere(&solid.marks),
        SolidForm::SquarePyramid => solid_flat::pyramid(solid),
        SolidForm::TriangularPrism => solid_flat::triangular_prism(solid),
    }
}

/// An ellipse that lies: its middle, and half of its width and height.
#[derive(Clone, Copy)]
struct Ring {
    x: f64,
    y: f64,
    rx: f64,
    ry: f64,
}

impl Ring {
    /// The whole of it, the half behind, or the half in front.
    fn path(self, part: &str) -> String {
        let Self { x, y, rx, ry } = self;
        let (left, right) = (x - rx, x + rx);
        match part {
            "back" => format!("M{left:.1} {y:.1}A{rx:.1} {ry:.1} 0 0 1 {right:.1} {y:.1}"),
            "front" => format!("M{left:.1} {y:.1}A{rx:.1} {ry:.1} 0 0 0 {right:.1} {y:.1}"),
            _ => format!(
                "M{left:.1} {y:.1}A{rx:.1} {ry:.1} 0 1 1 {right:.1} {y:.1}A{rx:.1} {ry:.1} 0 1 1 {left:.1} {y:.1}Z"
            ),
        }
    }

    /// Its radius or diameter with the center and the mark, which stands inside where it has room, else above (`way` −1) or below (1).
    fn across(self, drawing: &mut Drawing, marks: &Marks, way: f64) {
        let Self { x, y, rx, ry } = self;
        for (measure, from, middle) in [(Measure::Radius, x, x + rx / 2.0), (Measure::Diameter, x - rx, x)] {
            let wide = wide(marks, measure);
            if wide > 0.0 {
                drawing.path("stroke", &open(&[(from, y), (x + rx, y)]));
                drawing.circle("pin", x, y, 5.0);
                // the far corner of the text, against the rim
                let corner = ((middle - x + wide / 2.0) / rx, (10.0 + SIZE * 0.75) / ry);
                let inside = corner.0 * corner.0 + corner.1 * corner.1 < 0.95;
                let away = if inside { SIZE * 0.36 + 9.0 } else { ry + 10.0 + SIZE * 0.36 };
                put(drawing, marks, measure, ((middle, y + way * away), f64::MAX));
            }
        }
    }
}

/// How much room the mark of a radius or a diameter takes above or below its circle, at most.
fn rim(marks: &Marks) -> f64 {
    let marked = wide(marks, Measure::Radius).max(wide(marks, Measure::Diameter)) > 0.0;
    if marked { SIZE + 16.0 } else { 8.0 }
}

fn cylinder(solid: &Solid) -> Drawing {
    let [across, high] = [solid.wide, solid.high].map(f64::from);
    let unit = (ROOM.0 / across).min(ROOM.1 / (high + FLAT * across));
    let (rx, ry) = (across * unit / 2.0, across * unit * FLAT / 2.0);
    // a mark that is wider than the circle stands out on both sides
    let out =
        (wide(&solid.marks, Measure::Radius).max(wide(&solid.marks, Measure::Diameter)) / 2.0 - rx / 2.0).max(8.0);
    let top = Ring { x: out + rx, y: rim(&solid.marks) + ry, rx, ry };
    let foot = Ring { y: top.y + high * unit, ..top };
    let right = foot.x + rx;
    let beside = (wide(&solid.marks, Measure::Height) + 20.0).max(out);
    let mut drawing = Drawing::new(right + beside, foot.y + ry + 8.0).tall(true);
    let (left, y, end) = (top.x - rx, top.y, foot.y);
    drawing.path(
        "side solid",
        &format!("M{left:.1} {y:.1}V{end:.1}A{rx:.1} {ry:.1} 0 0 0 {right:.1} {end:.1}V{y:.1}A{rx:.1} {ry:.1} 0 0 0 {left:.1} {y:.1}Z"),
    );
    drawing.path("back", &foot.path("back"));
    drawing.path("top solid", &top.path("whole"));
    top.across(&mut drawing, &solid.marks, -1.0);
    let middle = (right + 10.0 + wide(&solid.marks, Measure::Height) / 2.0, f64::midpoint(y, end));
    put(&mut drawing, &solid.marks, Measure::Height, (middle, f64::MAX));
    drawing
}

fn cone(solid: &Solid) -> Drawing {
    let [across, high] = [solid.wide, solid.high].map(f64::from);
    let unit = (ROOM.0 / across).min(ROOM.1 / (high + FLAT * across / 2.0));
    let (rx, ry, up) = (across * unit / 2.0, across * unit * FLAT / 2.0, high * unit);
    let foot = Ring { x: beside(&solid.marks, Measure::Height) + rx + 4.0, y: 8.0 + up, rx, ry };
    let (x, y, tip) = (foot.x, foot.y, foot.y - up);
    let (slant, mark) = (wide(&solid.marks, Measure::Slant), wide(&solid.marks, Measure::Radius) / 2.0);
    let right = (x + rx + 8.0).max(x + rx / 2.0 + slant + 36.0).max(x + rx / 2.0 + mark + 4.0);
    let mut drawing = Drawing::new(right, y + ry + rim(&solid.marks)).tall(true);
    // where the sides touch the rim
    let (dx, dy) = (rx * libm::sqrt(1.0 - (ry / up) * (ry / up)), ry * ry / up);
    drawing.path(
        "side solid",
        &format!("M{x:.1} {tip:.1}L{:.1} {:.1}A{rx:.1} {ry:.1} 0 1 1 {:.1} {:.1}Z", x + dx, y - dy, x - dx, y - dy),
    );
    drawing.path("back", &format!("M{:.1} {:.1}A{rx:.1} {ry:.1} 0 0 1 {:.1} {:.1}", x - dx, y - dy, x + dx, y - dy));
    if solid.marks.contains_key(&Measure::Height) {
        let at = beside(&solid.marks, Measure::Height) - 17.0;
        drawing.path("back", &open(&[(x, tip), (x, y)]));
        drawing.path("extent", &open(&[(x - 14.0, y), (x - 14.0, y - 14.0), (x, y - 14.0)]));
        drawing.path("reach", &open(&[(at, tip), (x, tip)]));
        drawing.path("reach", &open(&[(at, y), (x, y)]));
        height(&mut drawing, &solid.marks, Measure::Height, (at, tip, y, -1.0));
    }
    foot.across(&mut drawing, &solid.marks, 1.0);
    // beside the slope, clear of it at the letters' foot
    let away = 12.0 + SIZE * 0.4 * rx / up + slant / 2.0;
    put(&mut drawing, &solid.marks, Measure::Slant, ((x + rx / 2.0 + away, y - up / 2.0 - SIZE * 0.2), f64::MAX));
    drawing
}

/// A ball with the circle around its middle.
fn sphere(marks: &Marks) -> Drawing {
    let ball = Ring { x: BALL + 8.0, y: BALL + 8.0, rx: BALL, ry: BALL * 0.42 };
    let mut drawing = Drawing::new(2.0 * ball.x, 2.0 * ball.y).tall(true);
    drawing.circle("side solid", ball.x, ball.y, BALL);
    drawing.path("back", &ball.path("back"));
    drawing.path("thin", &ball.path("front"));
    for (measure, from, middle) in
        [(Measure::Radius, ball.x, ball.x + BALL / 2.0), (Measure::Diameter, ball.x - BALL, ball.x)]
    {
        if marks.contains_key(&measure) {
            drawing.path("stroke", &open(&[(from, ball.y), (ball.x + BALL, ball.y)]));
            drawing.circle("pin", ball.x, ball.y, 5.0);
            put(&mut drawing, marks, measure, ((middle, ball.y - SIZE * 0.36 - 10.0), BALL * 0.7));
        }
    }
    drawing
}
