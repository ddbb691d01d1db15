use super::drawing::{Drawing, Frame, Ink};
use crate::practice::pictures::HundredChart;

const CELL_W: f64 = 70.0;

/// Numbers in rows of ten. A shaded box also has a folded corner, so that shade shows without color.
pub(super) fn draw(chart: &HundredChart) -> Drawing {
    let count = chart.to.saturating_sub(chart.from) + 1;
    let rows = count.div_ceil(10);
    let h = row_height(rows);
    let mut drawing = Drawing::new(10.0 * CELL_W + 4.0, f64::from(rows) * h + 4.0).tall(rows > 4);
    for n in 0..count {
        let number = chart.from + n;
        let at = Frame { x: 2.0 + f64::from(n % 10) * CELL_W, y: 2.0 + f64::from(n / 10) * h, w: CELL_W, h };
        let hidden = chart.hidden.contains(&number);
        cell(&mut drawing, at, chart.shaded.contains(&number), hidden);
        number_in(&mut drawing, at, if hidden { None } else { Some(number) });
    }
    drawing
}

/// Many rows lie flatter, so that a whole chart fits beside the answer.
pub(super) fn row_height(rows: u32) -> f64 {
    match rows {
        0..=3 => 60.0,
        4..=6 => 48.0,
        _ => 36.0,
    }
}

/// One box of a chart or a table.
pub(super) fn cell(drawing: &mut Drawing, at: Frame, shaded: bool, hidden: bool) {
    let ink = match (hidden, shaded) {
        (true, _) => Ink("cell", "hidden"),
        (_, true) => Ink("cell", "shaded"),
        _ => Ink("cell", ""),
    };
    drawing.rect(ink, at);
    if shaded {
        drawing.path("mark", &format!("M{:.1} {:.1}l-10 10", at.x + at.w - 1.0, at.y + 1.0));
    }
}

/// The number in a box, or the question mark.
pub(super) fn number_in(drawing: &mut Drawing, at: Frame, number: Option<u32>) {
    let size = (at.h * 0.72).min(30.0);
    let (x, y) = (at.x + at.w / 2.0, at.y + at.h / 2.0 + size * 0.36);
    match number {
        Some(number) => drawing.text("", x, y, size, &number.to_string()),
        None => drawing.text("asked", x, y, size, "?"),
    }
}
