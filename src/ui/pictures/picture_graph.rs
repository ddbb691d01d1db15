use super::{
    bar_graph::{Sheet, title},
    drawing::{Drawing, Frame, fitting, text_width},
};
use crate::practice::pictures::PictureGraph;

/// The room for the names, as a share of the sheet.
const NAMES: f64 = 0.25;

/// Where the symbols stand on a sheet.
pub(super) fn field(graph: &PictureGraph, sheet: Sheet) -> Frame {
    let rows = f64::from(u32::try_from(graph.names.len()).unwrap_or(1).max(1));
    let (top, foot) = (sheet.size * 1.6, sheet.size * 1.9);
    let row = ((sheet.h - top - foot) / rows).min(sheet.size * 2.2);
    let left = sheet.w * NAMES;
    Frame { x: left, y: top, w: sheet.w - left - 8.0, h: row * rows }
}

/// Rows of round flowers over a key; half a flower stands for half as many.
pub(super) fn draw(graph: &PictureGraph, sheet: Sheet) -> Drawing {
    let rows = f64::from(u32::try_from(graph.names.len()).unwrap_or(1).max(1));
    let Frame { x: left, y: top, w, h } = field(graph, sheet);
    let (row, foot) = (h / rows, sheet.size * 1.9);
    let mut drawing = Drawing::new(sheet.w, top + h + foot).tall(rows > 2.0);
    title(&mut drawing, &graph.title, sheet);
    let step = w / f64::from(graph.room.max(1));
    let radius = (step.min(row) * 0.4).min(sheet.size * 0.8);
    let mut lines = String::new();
    let mut y = top;
    for (n, name) in graph.names.iter().enumerate() {
        lines.push_str(&format!("M4 {y:.1}H{:.1}", sheet.w - 4.0));
        let size = fitting(name, sheet.size, left - 20.0);
        drawing.text("name", left - 12.0, y + row / 2.0 + size * 0.36, size, name);
        let halves = graph.halves.get(n).copied().unwrap_or(0);
        for place in 0..halves.div_ceil(2) {
            let x = left + (f64::from(place) + 0.5) * step;
            symbol(&mut drawing, x, y + row / 2.0, radius, place * 2 + 1 == halves);
        }
        y += row;
    }
    lines.push_str(&format!("M4 {y:.1}H{:.1}M{left:.1} {top:.1}V{y:.1}", sheet.w - 4.0));
    drawing.path("thin", &lines);
    key(&mut drawing, graph, sheet, y + foot / 2.0 + 4.0);
    drawing
}

/// A flower: a disc with an eye. Half of it is the left half.
fn symbol(drawing: &mut Drawing, x: f64, y: f64, radius: f64, half: bool) {
    if half {
        drawing.path(
            "flower solid",
            &format!("M{x:.1} {:.1}a{radius:.1} {radius:.1} 0 0 0 0 {:.1}Z", y - radius, radius * 2.0),
        );
    } else {
        drawing.circle("flower solid", x, y, radius);
    }
}

fn key(drawing: &mut Drawing, graph: &PictureGraph, sheet: Sheet, y: f64) {
    let words = format!("= {} {}", graph.each, graph.thing);
    let radius = sheet.size * 0.6;
    let room = sheet.w - radius * 2.0 - 40.0;
    let size = fitting(&words, sheet.size, room);
    let wide = text_width(&words, size);
    let left = (sheet.w - wide - radius * 2.0 - 14.0) / 2.0;
    symbol(drawing, left + radius, y, radius, false);
    drawing.text("", left + radius * 2.0 + 14.0 + wide / 2.0, y + size * 0.36, size, &words);
}
