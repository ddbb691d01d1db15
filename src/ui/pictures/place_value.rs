use super::{
    drawing::{Drawing, Frame, Ink},
    stacked,
};
use crate::practice::pictures::PlaceValue;

const WIDTH: f64 = 736.0;
const WIDEST: f64 = 130.0;
const HEAD: f64 = 62.0;
const ROW: f64 = 58.0;
const SIZE: f64 = 36.0;
const HEAD_SIZE: f64 = 28.0;

/// A column for each place with its value above; a dot stands behind the ones.
pub(super) fn draw(table: &PlaceValue) -> Drawing {
    let columns = f64::from(u32::try_from(table.places.len()).unwrap_or(1).max(1));
    let w = ((WIDTH - 4.0) / columns).min(WIDEST);
    let rows = f64::from(u32::try_from(table.rows.len()).unwrap_or(1));
    let mut drawing = Drawing::new((columns * w + 4.0).max(420.0), HEAD + rows * ROW + 4.0).tall(table.rows.len() > 1);
    let mut x = 2.0;
    for (n, place) in table.places.iter().enumerate() {
        let frame = Frame { x, y: 2.0, w, h: HEAD };
        drawing.rect(Ink("cell", "head"), frame);
        let head = PlaceValue::head(*place, &table.notation);
        let size = (HEAD_SIZE * (w - 8.0) / stacked::width(&head, HEAD_SIZE).max(1.0)).min(HEAD_SIZE);
        let foot = frame.y + HEAD / 2.0 + stacked::height(&head, size) / 2.0;
        stacked::write(&mut drawing, "", (x + w / 2.0, foot), size, &head);
        let mut y = 2.0 + HEAD;
        for row in &table.rows {
            drawing.rect(Ink("cell", ""), Frame { x, y, w, h: ROW });
            let foot = y + ROW / 2.0 + SIZE * 0.36;
            if table.asked == Some(*place) {
                drawing.text("asked", x + w / 2.0, foot, SIZE, "?");
            } else if let Some(digit) = row.get(n).copied().flatten() {
                drawing.text("", x + w / 2.0, foot, SIZE, &digit.to_string());
            }
            y += ROW;
        }
        x += w;
    }
    // the dots come last: the next column would hide half of each
    if let Some(ones) = table.places.iter().position(|place| *place == 0).filter(|ones| ones + 1 < table.places.len()) {
        let x = 2.0 + w * f64::from(u32::try_from(ones + 1).unwrap_or(1));
        for row in 1..=u32::try_from(table.rows.len()).unwrap_or(1) {
            let y = 2.0 + HEAD + f64::from(row) * ROW - 14.0;
            drawing.circle("point", x, y, 6.0);
            if table.notation.decimal_comma {
                drawing.path("point tail", &format!("M{:.1} {y:.1}q1 11-9 16q5-6 3-12Z", x + 6.0));
            }
        }
    }
    drawing
}
