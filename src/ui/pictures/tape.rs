use super::drawing::{Drawing, Frame, Ink, fitting, text_width};
use crate::{
    practice::pictures::{Bar, Part, Tape},
    units::Rational,
};

/// The longest bar.
const LENGTH: f64 = 640.0;
const BAR: f64 = 60.0;
const SIZE: f64 = 30.0;
const GAP: f64 = 22.0;

/// Bars cut into parts; all bars share one scale, so that lengths can be compared.
pub(super) fn draw(tape: &Tape) -> Drawing {
    let longest = tape.bars.iter().map(length).fold(0.0, f64::max);
    let unit = if longest > 0.0 { LENGTH / longest } else { 0.0 };
    let side = tape
        .bars
        .iter()
        .filter_map(|bar| bar.label.as_ref())
        .map(|label| text_width(label, SIZE) + 18.0)
        .fold(2.0, f64::max);
    let height: f64 = tape.bars.iter().map(|bar| bar_height(bar, unit) + GAP).sum::<f64>() - GAP;
    let mut drawing = Drawing::new(side + LENGTH + 4.0, height.max(BAR) + 4.0);
    let mut y = 2.0;
    for bar in &tape.bars {
        draw_bar(&mut drawing, bar, side, y, unit);
        y += bar_height(bar, unit) + GAP;
    }
    drawing
}

fn length(bar: &Bar) -> f64 {
    bar.parts.iter().map(|part| real(part.size)).sum()
}

fn real(number: Rational) -> f64 {
    // exact in the whole range pictures use; i64 to f64 has no lossless From
    number.numer() as f64 / number.denom() as f64
}

/// A text too long for its part stands below it.
fn is_below(part: &Part, unit: f64) -> bool {
    fitting(&part.text, SIZE, real(part.size) * unit - 8.0) < SIZE * 0.8
}

fn bar_height(bar: &Bar, unit: f64) -> f64 {
    let brace = if bar.total.is_some() { SIZE + 26.0 } else { 0.0 };
    let below = if bar.parts.iter().any(|part| is_below(part, unit)) { SIZE + 6.0 } else { 0.0 };
    brace + BAR + below
}

fn draw_bar(drawing: &mut Drawing, bar: &Bar, side: f64, top: f64, unit: f64) {
    let mut y = top;
    if let Some(total) = &bar.total {
        brace(drawing, Frame { x: side, y, w: length(bar) * unit, h: SIZE + 26.0 }, total);
        y += SIZE + 26.0;
    }
    if let Some(label) = &bar.label {
        drawing.text("name", side - 14.0, y + BAR / 2.0 + SIZE * 0.36, SIZE, label);
    }
    let mut x = side;
    let mixed = bar.parts.windows(2).any(|pair| pair[0].size != pair[1].size);
    for (n, part) in bar.parts.iter().enumerate() {
        let w = real(part.size) * unit;
        let ink = match (part.unknown, mixed && n % 2 == 1) {
            (true, _) => Ink("part solid", "unknown"),
            (_, true) => Ink("part solid", "side=\"b\""),
            _ => Ink("part solid", ""),
        };
        drawing.rect(ink, Frame { x, y, w, h: BAR });
        let letters = if part.unknown { "asked" } else { "" };
        if is_below(part, unit) {
            let half = text_width(&part.text, SIZE) / 2.0;
            let middle = (x + w / 2.0).clamp(side + half, (side + LENGTH - half).max(side + half));
            drawing.text(letters, middle, y + BAR + SIZE * 0.95, SIZE, &part.text);
        } else {
            drawing.text(
                letters,
                x + w / 2.0,
                y + BAR / 2.0 + SIZE * 0.36,
                fitting(&part.text, SIZE, w - 8.0),
                &part.text,
            );
        }
        x += w;
    }
}

/// A brace over the whole bar with its total.
fn brace(drawing: &mut Drawing, at: Frame, total: &str) {
    let (y, half) = (at.y + at.h - 4.0, at.w / 2.0 - 16.0);
    drawing.path("edge", &format!("M{:.1} {y:.1}q0-8 8-8h{half:.1}q8 0 8-8q0 8 8 8h{half:.1}q8 0 8 8", at.x));
    let wide = text_width(total, SIZE) / 2.0;
    drawing.text(
        if total.contains('?') { "asked" } else { "" },
        (at.x + at.w / 2.0).max(at.x + wide),
        at.y + SIZE * 0.85,
        SIZE,
        total,
    );
}
