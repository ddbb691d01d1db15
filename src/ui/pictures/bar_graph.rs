use super::drawing::{Drawing, Frame, fitting, text_width};
use crate::practice::pictures::BarGraph;

/// The room a graph fills, and the size of its letters.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Sheet {
    pub w: f64,
    pub h: f64,
    pub size: f64,
}

/// Beside the question.
pub(super) const BESIDE: Sheet = Sheet { w: 736.0, h: 430.0, size: 30.0 };
/// In the answer column, where it is drawn by the learner.
pub(super) const DRAWN: Sheet = Sheet { w: 480.0, h: 420.0, size: 24.0 };

/// Where the bars stand on a sheet.
pub(super) const fn field(sheet: Sheet) -> Frame {
    let (left, top) = (sheet.size * 2.5, sheet.size * 1.75);
    Frame { x: left, y: top, w: sheet.w - left - 4.0, h: sheet.h - top - sheet.size * 1.6 }
}

/// Bars over their names, with a line for every step of the scale.
pub(super) fn draw(graph: &BarGraph, sheet: Sheet) -> Drawing {
    let mut drawing = Drawing::new(sheet.w, sheet.h).tall(true);
    let field = field(sheet);
    title(&mut drawing, &graph.title, sheet);
    let lines = graph.most / graph.step.max(1);
    let floor = field.y + field.h;
    let mut grid = String::new();
    for n in 0..=lines {
        let y = floor - field.h * f64::from(n) / f64::from(lines.max(1));
        grid.push_str(&format!("M{:.1} {y:.1}h{:.1}", field.x - 8.0, field.w + 8.0));
        let number = (n * graph.step).to_string();
        let x = field.x - 14.0 - text_width(&number, sheet.size) / 2.0;
        // twelve lines stand closer than letters: then every other carries its number
        if lines <= 8 || n.is_multiple_of(2) {
            drawing.text("", x, y + sheet.size * 0.36, sheet.size, &number);
        }
    }
    drawing.path("thin", &grid);
    let column = field.w / f64::from(u32::try_from(graph.names.len()).unwrap_or(1).max(1));
    let mut x = field.x;
    for (n, name) in graph.names.iter().enumerate() {
        let halves = f64::from(graph.halves.get(n).copied().unwrap_or(0));
        let h = field.h * halves / f64::from(graph.most_halves().max(1));
        if h > 0.0 {
            drawing.rect("bar solid", Frame { x: x + column * 0.2, y: floor - h, w: column * 0.6, h });
        }
        let size = fitting(name, sheet.size, column - 6.0);
        drawing.text("", x + column / 2.0, floor + sheet.size * 1.15, size, name);
        x += column;
    }
    drawing.path("edge", &format!("M{:.1} {:.1}V{floor:.1}h{:.1}", field.x, field.y, field.w));
    drawing
}

/// What a graph is about, above it.
pub(super) fn title(drawing: &mut Drawing, title: &str, sheet: Sheet) {
    drawing.text("", sheet.w / 2.0, sheet.size, fitting(title, sheet.size, sheet.w - 16.0), title);
}
