use super::drawing::{Drawing, fitting};
use crate::practice::pictures::{Clock, ClockFace};
use std::f64::consts::TAU;

/// From the middle to the rim; the numbers stand outside the marks, where no hand covers them.
const RIM: f64 = 164.0;
const NUMBERS: f64 = 140.0;
const MARKS: f64 = 118.0;
const LONG: f64 = 108.0;
const SHORT: f64 = 66.0;
const SIZE: f64 = 30.0;
const BOX: f64 = 336.0;
const GAP: f64 = 28.0;
const LABEL: f64 = 40.0;

/// Clocks beside each other; the short hand moves on with the minutes, as it does on the wall.
pub(super) fn draw(clock: &Clock) -> Drawing {
    let count = f64::from(u32::try_from(clock.faces.len()).unwrap_or(1)).max(1.0);
    let below = if clock.faces.iter().any(|face| face.label.is_some()) { LABEL } else { 0.0 };
    let mut drawing = Drawing::new(count * (BOX + GAP) - GAP, BOX + below).tall(true);
    let mut x = BOX / 2.0;
    for face in &clock.faces {
        draw_face(&mut drawing, face, x, BOX / 2.0);
        if let Some(label) = &face.label {
            drawing.text("", x, BOX + SIZE, fitting(label, SIZE, BOX), label);
        }
        x += BOX + GAP;
    }
    drawing
}

/// A place on a circle around the middle; a turn begins at the top and goes the way of the hands.
fn on_circle(middle: (f64, f64), radius: f64, turn: f64) -> (f64, f64) {
    (middle.0 + radius * libm::sin(turn * TAU), middle.1 - radius * libm::cos(turn * TAU))
}

fn draw_face(drawing: &mut Drawing, face: &ClockFace, x: f64, y: f64) {
    let middle = (x, y);
    drawing.circle("face solid", x, y, RIM);
    let (mut small, mut large) = (String::new(), String::new());
    for minute in 0..60_u32 {
        let turn = f64::from(minute) / 60.0;
        let five = minute.is_multiple_of(5);
        let (from, to) =
            (on_circle(middle, MARKS - if five { 14.0 } else { 8.0 }, turn), on_circle(middle, MARKS, turn));
        let mark = format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1);
        if five { large.push_str(&mark) } else { small.push_str(&mark) }
    }
    drawing.path("minute", &small);
    drawing.path("edge", &large);
    for hour in 1..=12_u32 {
        let (nx, ny) = on_circle(middle, NUMBERS, f64::from(hour) / 12.0);
        drawing.text("", nx, ny + SIZE * 0.36, SIZE, &hour.to_string());
    }
    hand(drawing, "short-hand", middle, SHORT, f64::from(face.minutes) / 720.0);
    hand(drawing, "long-hand", middle, LONG, f64::from(face.minutes % 60) / 60.0);
    drawing.circle("pin", x, y, 9.0);
}

fn hand(drawing: &mut Drawing, class: &'static str, middle: (f64, f64), length: f64, turn: f64) {
    let tip = on_circle(middle, length, turn);
    drawing.path(class, &format!("M{:.1} {:.1}L{:.1} {:.1}", middle.0, middle.1, tip.0, tip.1));
}
