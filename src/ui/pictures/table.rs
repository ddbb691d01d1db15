use super::drawing::{Drawing, Frame, Ink, fitting, text_width};
use crate::practice::pictures::Table;

const SIZE: f64 = 30.0;
const ROW: f64 = 46.0;
const WIDTH: f64 = 736.0;
/// A small table does not grow into a poster.
const ROOMY: f64 = 620.0;

/// A table with a shaded head. Columns are as wide as what stands in them asks for.
pub(super) fn draw(table: &Table) -> Drawing {
    let rows = u32::try_from(table.rows.len()).unwrap_or(0) + 1;
    let asked: Vec<f64> = (0..table.head.len()).map(|n| asks(table, n)).collect();
    let all: f64 = asked.iter().sum();
    let squeeze = (WIDTH / all.max(1.0)).min(1.0);
    let mut drawing = Drawing::new((all * squeeze + 4.0).max(ROOMY), f64::from(rows) * ROW + 4.0).tall(rows > 4);
    for (down, row) in [&table.head].into_iter().chain(&table.rows).enumerate() {
        let y = 2.0 + f64::from(u32::try_from(down).unwrap_or(0)) * ROW;
        let mut x = 2.0;
        for (cell, wide) in row.iter().zip(&asked) {
            let w = wide * squeeze;
            drawing.rect(if down == 0 { Ink("cell", "head") } else { Ink("cell", "") }, Frame { x, y, w, h: ROW });
            let ink = if cell.contains('?') { "asked" } else { "" };
            let written = fractions(cell);
            drawing.text(ink, x + w / 2.0, y + ROW * 0.7, fitting(&written, SIZE, w - 12.0), &written);
            x += w;
        }
    }
    drawing
}

/// Halves and fourths as they stand on a ruler: `2¼` for `2 1/4`.
fn fractions(cell: &str) -> String {
    [(" 1/4", "¼"), (" 1/2", "½"), (" 3/4", "¾")]
        .iter()
        .fold(cell.to_owned(), |cell, (typed, sign)| cell.replace(typed, sign))
}

/// The room a column asks for.
fn asks(table: &Table, column: usize) -> f64 {
    let cells = [&table.head].into_iter().chain(&table.rows).filter_map(|row| row.get(column));
    cells.map(|cell| text_width(cell, SIZE) + 36.0).fold(110.0, f64::max)
}
