use super::drawing::{Drawing, Frame, fitting};
use crate::{practice::pictures::Ruler, units::Rational};

const INCH: f64 = 112.0;
const MARGIN: f64 = 30.0;
const SIZE: f64 = 30.0;
const THING: f64 = 52.0;
const WOOD: f64 = 116.0;

/// A ruler with its marks, and something lying along its edge.
pub(super) fn draw(ruler: &Ruler) -> Drawing {
    let inches = f64::from(ruler.inches);
    let width = inches * INCH + MARGIN * 2.0;
    let mut drawing = Drawing::new(width, THING + WOOD + 16.0);
    let (from, to) = (MARGIN + real(ruler.from) * INCH, MARGIN + real(ruler.to) * INCH);
    let edge = THING + 10.0;
    drawing.rect("thing solid", Frame { x: from, y: 2.0, w: to - from, h: THING });
    drawing.text(
        "",
        f64::midpoint(from, to),
        2.0 + THING * 0.68,
        fitting(&ruler.thing, SIZE, to - from - 12.0),
        &ruler.thing,
    );
    drawing.rect("wood solid", Frame { x: 4.0, y: edge, w: width - 8.0, h: WOOD });
    // both ends drop a thin line onto the marks, so that the eye does not have to jump
    drawing.path("drop", &format!("M{from:.1} {:.1}V{edge:.1}M{to:.1} {:.1}V{edge:.1}", 2.0 + THING, 2.0 + THING));
    let mut marks = String::new();
    for n in 0..=ruler.inches * ruler.parts {
        let x = MARGIN + f64::from(n) * INCH / f64::from(ruler.parts.max(1));
        let reach = match (n % ruler.parts.max(1), ruler.parts) {
            (0, _) => 46.0,
            (2, 4) | (1, 2) => 32.0,
            _ => 20.0,
        };
        marks.push_str(&format!("M{x:.1} {edge:.1}v{reach:.1}"));
    }
    drawing.path("edge", &marks);
    for inch in 0..=ruler.inches {
        drawing.text("", MARGIN + f64::from(inch) * INCH, edge + 46.0 + SIZE, SIZE, &inch.to_string());
    }
    drawing.text("quiet", MARGIN + INCH / 2.0, edge + WOOD - 12.0, SIZE * 0.85, "inches");
    drawing
}

fn real(number: Rational) -> f64 {
    // exact in the whole range pictures use; i64 to f64 has no lossless From
    number.numer() as f64 / number.denom() as f64
}
