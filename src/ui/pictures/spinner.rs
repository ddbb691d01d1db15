use super::drawing::{Drawing, Ink, fitting};
use crate::practice::pictures::Spinner;
use std::f64::consts::TAU;

const RADIUS: f64 = 156.0;
const MIDDLE: (f64, f64) = (164.0, 164.0);
const SIZE: f64 = 32.0;
/// The fills of the first four texts; later texts begin anew, and every sector has its text.
pub(super) const SIDES: [&str; 4] = ["side=\"a\"", "side=\"b\"", "side=\"c\"", "side=\"d\""];

/// A circle in sectors, clockwise from the top, and an arrow that can turn.
pub(super) fn draw(spinner: &Spinner) -> Drawing {
    let mut drawing = Drawing::new(2.0 * MIDDLE.0, 2.0 * MIDDLE.1).tall(true);
    let whole: u32 = spinner.sectors.iter().map(|sector| sector.size).sum();
    let texts = spinner.texts();
    let mut from = 0_u32;
    let mut places = Vec::new();
    for sector in &spinner.sectors {
        let turn = |part: u32| f64::from(part) / f64::from(whole.max(1)) * TAU;
        let (start, end) = (turn(from), turn(from + sector.size));
        let (a, b) = (on_rim(RADIUS, start), on_rim(RADIUS, end));
        let large = u8::from(end - start > TAU / 2.0);
        let fill = texts.iter().position(|text| **text == sector.text).unwrap_or(0) % SIDES.len();
        let d = format!(
            "M{:.1} {:.1}L{:.1} {:.1}A{RADIUS:.1} {RADIUS:.1} 0 {large} 1 {:.1} {:.1}Z",
            MIDDLE.0, MIDDLE.1, a.0, a.1, b.0, b.1
        );
        drawing.path(Ink("sector solid", SIDES[fill]), &d);
        places.push((f64::midpoint(start, end), (end - start).min(TAU / 2.0), &sector.text));
        from += sector.size;
    }
    for (turn, wide, text) in places {
        let radius = RADIUS * 0.72;
        let (x, y) = on_rim(radius, turn);
        let room = (2.0 * radius * libm::sin(wide / 2.0)).min(RADIUS) - 8.0;
        let size = fitting(text, SIZE, room.max(18.0));
        drawing.text("", x, y + size * 0.36, size, text);
    }
    arrow(&mut drawing);
    drawing
}

fn on_rim(radius: f64, turn: f64) -> (f64, f64) {
    (MIDDLE.0 + radius * libm::sin(turn), MIDDLE.1 - radius * libm::cos(turn))
}

/// The arrow stands slantwise, short of the texts.
fn arrow(drawing: &mut Drawing) {
    let turn = 0.1 * TAU;
    let (tip, tail) = (on_rim(RADIUS * 0.5, turn), on_rim(RADIUS * 0.2, turn + TAU / 2.0));
    let (one, other) = (on_rim(RADIUS * 0.36, turn - 0.2), on_rim(RADIUS * 0.36, turn + 0.2));
    drawing.path("needle", &format!("M{:.1} {:.1}L{:.1} {:.1}", tail.0, tail.1, tip.0, tip.1));
    drawing.path(
        "head solid",
        &format!("M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}Z", tip.0, tip.1, one.0, one.1, other.0, other.1),
    );
    drawing.circle("pin", MIDDLE.0, MIDDLE.1, 9.0);
}
