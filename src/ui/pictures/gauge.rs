use super::drawing::{Drawing, Frame, fitting, text_width};
use crate::{
    language::number_text,
    practice::pictures::{Gauge, Reading, Vessel},
    units::Rational,
};
use std::f64::consts::TAU;

const SIZE: f64 = 26.0;
const LABEL: f64 = 38.0;
const GAP: f64 = 44.0;
/// The upright tools: where the first and the last mark stand.
const FLOOR: f64 = 276.0;
const TOP: f64 = 44.0;
const JUG: f64 = 150.0;
const TUBE: f64 = 30.0;
/// The round tool: its rim, its numbers, its marks, its needle.
const RIM: f64 = 150.0;
const NUMBERS: f64 = 114.0;
const MARKS: f64 = 82.0;
const PAN: f64 = 44.0;
/// The marks of the round tool run from this turn to the same on the other side.
const SWING: f64 = 150.0 / 360.0;

/// Jugs, scales or thermometers beside each other.
pub(super) fn draw(gauge: &Gauge) -> Drawing {
    let count = f64::from(u32::try_from(gauge.shows.len()).unwrap_or(1)).max(1.0);
    let (w, h) = (width(gauge), height(gauge));
    let labels = if gauge.shows.iter().any(|reading| reading.label.is_some()) { LABEL } else { 0.0 };
    let mut drawing = Drawing::new(count * (w + GAP) - GAP, h + labels).tall(true);
    let mut x = 0.0;
    for reading in &gauge.shows {
        let middle = match gauge.vessel {
            Vessel::Jug => jug(&mut drawing, gauge, reading, x),
            Vessel::Thermometer => thermometer(&mut drawing, gauge, reading, x),
            Vessel::Scale => scale(&mut drawing, gauge, reading, x),
        };
        if let Some(label) = &reading.label {
            drawing.text("", middle, h + SIZE, fitting(label, SIZE, w), label);
        }
        x += w + GAP;
    }
    drawing
}

/// The room for numbers beside an upright tool.
fn side(gauge: &Gauge) -> f64 {
    let widest = gauge.numbers().map(|n| text_width(&written(gauge, n), SIZE)).fold(0.0, f64::max);
    widest.max(text_width(&gauge.unit, SIZE)) + 14.0
}

fn width(gauge: &Gauge) -> f64 {
    match gauge.vessel {
        Vessel::Jug => side(gauge) + JUG + 52.0,
        Vessel::Thermometer => side(gauge) + 20.0 + TUBE * 2.0,
        Vessel::Scale => RIM * 2.0 + 4.0,
    }
}

fn height(gauge: &Gauge) -> f64 {
    match gauge.vessel {
        Vessel::Jug => FLOOR + 12.0,
        Vessel::Thermometer => FLOOR + 58.0,
        Vessel::Scale => PAN + RIM * 2.0 + 4.0,
    }
}

fn real(number: Rational) -> f64 {
    // exact in the whole range pictures use; i64 to f64 has no lossless From
    number.numer() as f64 / number.denom() as f64
}

/// `1,000` and `−10` as they are written.
fn written(gauge: &Gauge, n: i64) -> String {
    number_text(Rational::int(n), &gauge.notation)
}

/// How far along the marks an amount stands: 0 at the first, 1 at the last.
fn share(gauge: &Gauge, amount: Rational) -> f64 {
    let from = real(Rational::int(gauge.from));
    (real(amount) - from) / (f64::from(gauge.most) - from).max(1.0)
}

fn level(gauge: &Gauge, amount: Rational) -> f64 {
    FLOOR - (FLOOR - TOP) * share(gauge, amount)
}

/// Whether a mark carries its number.
fn is_numbered(gauge: &Gauge, at: i64) -> bool {
    at % i64::from(gauge.number_every.max(1)) == 0
}

/// Marks up a wall at `x`, reaching `way` (to the right, or to the left where negative), and numbers before `numbers_end`.
fn wall(drawing: &mut Drawing, gauge: &Gauge, x: f64, way: f64, numbers_end: f64) {
    let mut marks = String::new();
    for at in gauge.marks() {
        let reach = if is_numbered(gauge, at) { 34.0 } else { 20.0 };
        marks.push_str(&format!("M{x:.1} {:.1}h{:.1}", level(gauge, Rational::int(at)), way * reach));
    }
    drawing.path("edge", &marks);
    for n in gauge.numbers() {
        let y = level(gauge, Rational::int(n)) + SIZE * 0.36;
        drawing.text("number", numbers_end, y, SIZE, &written(gauge, n));
    }
    drawing.text("number quiet", numbers_end, TOP - SIZE * 0.75, SIZE, &gauge.unit);
}

fn jug(drawing: &mut Drawing, gauge: &Gauge, reading: &Reading, x: f64) -> f64 {
    let left = x + side(gauge);
    let (right, top, floor) = (left + JUG, 10.0, FLOOR + 6.0);
    let surface = level(gauge, reading.amount);
    drawing.path("edge handle", &format!("M{right:.1} {:.1}h20q24 0 24 24v84q0 24-24 24h-20", top + 52.0));
    drawing.path(
        "glass",
        &format!("M{left:.1} {top:.1}H{right:.1}V{:.1}q0 8-8 8H{:.1}q-8 0-8-8Z", floor - 8.0, left + 8.0),
    );
    if reading.amount > Rational::ZERO {
        let below = floor - surface;
        drawing.path(
            "water",
            &format!(
                "M{left:.1} {surface:.1}H{right:.1}v{:.1}q0 8-8 8H{:.1}q-8 0-8-8Z",
                (below - 8.0).max(0.0),
                left + 8.0
            ),
        );
        drawing.path("surface", &format!("M{left:.1} {surface:.1}H{right:.1}"));
    }
    drawing.path(
        "edge",
        &format!(
            "M{:.1} {:.1}L{left:.1} {top:.1}V{:.1}q0 8 8 8H{:.1}q8 0 8-8V{top:.1}",
            left - 12.0,
            top - 8.0,
            floor - 8.0,
            right - 8.0
        ),
    );
    wall(drawing, gauge, left, 1.0, left - 12.0);
    left + JUG / 2.0
}

fn thermometer(drawing: &mut Drawing, gauge: &Gauge, reading: &Reading, x: f64) -> f64 {
    let left = x + side(gauge) + 30.0;
    let (right, middle, bulb) = (left + TUBE, left + TUBE / 2.0, FLOOR + 30.0);
    let surface = level(gauge, reading.amount);
    drawing.rect("glass solid", Frame { x: left, y: 14.0, w: TUBE, h: bulb - 14.0 });
    drawing.circle("mercury solid", middle, bulb, 24.0);
    drawing.rect("mercury", Frame { x: left + 7.0, y: surface, w: TUBE - 14.0, h: bulb - surface });
    drawing.path("edge", &format!("M{right:.1} {FLOOR:.1}V14"));
    wall(drawing, gauge, left, -0.8, left - 34.0);
    middle
}

/// A place on the dial: 0 is down on the left, the last mark down on the right.
fn on_dial(middle: (f64, f64), radius: f64, share: f64) -> (f64, f64) {
    let turn = (share * 2.0 - 1.0) * SWING * TAU;
    (middle.0 + radius * libm::sin(turn), middle.1 - radius * libm::cos(turn))
}

fn scale(drawing: &mut Drawing, gauge: &Gauge, reading: &Reading, x: f64) -> f64 {
    let middle = (x + RIM + 2.0, PAN + RIM);
    drawing.path("pan solid", &format!("M{:.1} 6h220l-20 16h-180Z", middle.0 - 110.0));
    drawing.rect("pan solid", Frame { x: middle.0 - 16.0, y: 22.0, w: 32.0, h: PAN - 22.0 });
    drawing.circle("face solid", middle.0, middle.1, RIM);
    let mut marks = String::new();
    for at in gauge.marks() {
        let reach = if is_numbered(gauge, at) { 18.0 } else { 11.0 };
        let place = share(gauge, Rational::int(at));
        let (from, to) = (on_dial(middle, MARKS - reach, place), on_dial(middle, MARKS, place));
        marks.push_str(&format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1));
    }
    drawing.path("edge", &marks);
    for n in gauge.numbers() {
        let (nx, ny) = on_dial(middle, NUMBERS, share(gauge, Rational::int(n)));
        drawing.text("", nx, ny + SIZE * 0.36, SIZE, &written(gauge, n));
    }
    drawing.text("quiet", middle.0, middle.1 + RIM * 0.72, SIZE, &gauge.unit);
    let tip = on_dial(middle, MARKS - 2.0, share(gauge, reading.amount));
    drawing.path("needle", &format!("M{:.1} {:.1}L{:.1} {:.1}", middle.0, middle.1, tip.0, tip.1));
    drawing.circle("pin", middle.0, middle.1, 9.0);
    middle.0
}
