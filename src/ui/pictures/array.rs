use super::drawing::{Drawing, Frame, Ink, readable, text_width};
use crate::practice::pictures::{Array, Split};

const STEP: f64 = 40.0;
const RADIUS: f64 = 15.0;
const CUT: f64 = 30.0;

/// Dots in rows and columns; a cut opens a gap and gives the second part another tint.
pub(super) fn draw(array: &Array) -> Drawing {
    let (after_row, after_column) = match array.split {
        Some(Split::AfterRow(n)) if n > 0 && n < array.rows => (n, u32::MAX),
        Some(Split::AfterColumn(n)) if n > 0 && n < array.columns => (u32::MAX, n),
        _ => (u32::MAX, u32::MAX),
    };
    let cut = |after: u32| if after == u32::MAX { 0.0 } else { CUT };
    let (w, h) = (f64::from(array.columns) * STEP + cut(after_column), f64::from(array.rows) * STEP + cut(after_row));
    let tall = array.rows > 6;
    let size = readable(w, h, tall);
    let side = array.row_label.as_ref().map_or(0.0, |label| text_width(label, size) + size);
    let top = if array.column_label.is_some() { size * 1.7 } else { 0.0 };
    let mut drawing = Drawing::new(side + w + 4.0, top + h + 4.0).tall(tall);
    let place = |n: u32, after: u32| (f64::from(n) + 0.5) * STEP + if n >= after { CUT } else { 0.0 };
    for row in 0..array.rows {
        for column in 0..array.columns {
            if array.covered && row > 0 && column > 0 {
                continue;
            }
            let ink = if row >= after_row || column >= after_column {
                Ink("dot solid", "side=\"b\"")
            } else {
                Ink("dot solid", "")
            };
            drawing.circle(ink, side + 2.0 + place(column, after_column), top + 2.0 + place(row, after_row), RADIUS);
        }
    }
    if array.covered {
        cloth(&mut drawing, Frame { x: side + STEP + 4.0, y: top + STEP + 4.0, w: w - STEP - 4.0, h: h - STEP - 4.0 });
    }
    cuts(&mut drawing, array.split, Frame { x: side + 2.0, y: top + 2.0, w, h });
    labels(&mut drawing, array, Frame { x: side + 2.0, y: top + 2.0, w, h }, size);
    drawing
}

/// A cloth over the inside: a hem and three folds.
fn cloth(drawing: &mut Drawing, at: Frame) {
    if at.w <= 0.0 || at.h <= 0.0 {
        return;
    }
    drawing.rect("cloth solid", at);
    for n in 1..=3 {
        let x = at.x + at.w * f64::from(n) / 4.0;
        drawing.path(
            "fold",
            &format!("M{x:.1} {:.1}q6 {:.1} 0 {:.1}", at.y + 8.0, (at.h - 16.0) / 2.0, (at.h - 16.0).max(0.0)),
        );
    }
}

fn cuts(drawing: &mut Drawing, split: Option<Split>, at: Frame) {
    let half = CUT / 2.0;
    match split {
        Some(Split::AfterRow(n)) => {
            drawing.path("cut", &format!("M{:.1} {:.1}h{:.1}", at.x, at.y + f64::from(n) * STEP + half, at.w));
        }
        Some(Split::AfterColumn(n)) => {
            drawing.path("cut", &format!("M{:.1} {:.1}v{:.1}", at.x + f64::from(n) * STEP + half, at.y, at.h));
        }
        None => {}
    }
}

fn labels(drawing: &mut Drawing, array: &Array, at: Frame, size: f64) {
    if let Some(label) = &array.column_label {
        let y = at.y - size * 0.3;
        drawing.path("thin", &format!("M{:.1} {y:.1}v-{1:.1}h{2:.1}v{1:.1}", at.x + 4.0, size * 0.2, at.w - 8.0));
        drawing.text("", at.x + at.w / 2.0, y - size * 0.4, size, label);
    }
    if let Some(label) = &array.row_label {
        let x = at.x - size * 0.2;
        drawing.path("thin", &format!("M{x:.1} {:.1}h-{1:.1}v{2:.1}h{1:.1}", at.y + 4.0, size * 0.2, at.h - 8.0));
        drawing.text("", x - size * 0.4 - text_width(label, size) / 2.0, at.y + at.h / 2.0 + size * 0.35, size, label);
    }
}
