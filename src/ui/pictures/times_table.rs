use super::{
    drawing::{Drawing, Frame, Ink},
    hundred_chart::{cell, number_in, row_height},
};
use crate::practice::pictures::TimesTable;

/// A times or addition table with its heads; the asked box has a ring and a question mark.
pub(super) fn draw(table: &TimesTable) -> Drawing {
    let (rows, columns) = (count(table.rows.len()) + 1, count(table.columns.len()) + 1);
    let h = row_height(rows);
    let w = (740.0 / f64::from(columns)).min(96.0);
    let mut drawing = Drawing::new(f64::from(columns) * w + 4.0, f64::from(rows) * h + 4.0).tall(rows > 4);
    let frame = |row: u32, column: u32| Frame { x: 2.0 + f64::from(column) * w, y: 2.0 + f64::from(row) * h, w, h };
    heads(&mut drawing, table, frame);
    for (down, row) in (1..).zip(&table.rows) {
        for (across, column) in (1..).zip(&table.columns) {
            let place = (*row, *column);
            let asked = table.asked == Some(place);
            let hidden = asked || table.hidden.contains(&place);
            cell(&mut drawing, frame(down, across), table.shaded.contains(&place), hidden);
            number_in(&mut drawing, frame(down, across), (!hidden).then(|| table.holds(*row, *column)));
        }
    }
    if let Some((row, column)) = table.asked {
        let down = table.rows.iter().position(|n| *n == row);
        let across = table.columns.iter().position(|n| *n == column);
        if let (Some(down), Some(across)) = (down, across) {
            drawing.rect("ring", frame(count(down) + 1, count(across) + 1));
        }
    }
    drawing
}

fn heads(drawing: &mut Drawing, table: &TimesTable, frame: impl Fn(u32, u32) -> Frame) {
    let corner = frame(0, 0);
    drawing.rect(Ink("cell", "head"), corner);
    let size = (corner.h * 0.72).min(30.0);
    drawing.text(
        "quiet",
        corner.x + corner.w / 2.0,
        corner.y + corner.h / 2.0 + size * 0.36,
        size,
        if table.adds { "+" } else { "×" },
    );
    for (across, column) in (1..).zip(&table.columns) {
        drawing.rect(Ink("cell", "head"), frame(0, across));
        number_in(drawing, frame(0, across), Some(*column));
    }
    for (down, row) in (1..).zip(&table.rows) {
        drawing.rect(Ink("cell", "head"), frame(down, 0));
        number_in(drawing, frame(down, 0), Some(*row));
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
