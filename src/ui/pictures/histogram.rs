use super::{
    bar_graph::{BESIDE, title},
    drawing::{Drawing, Frame, fitting, text_width},
    scale::{every, every_down},
};
use crate::practice::pictures::{Histogram, written};

/// Bars that touch, over the edges of their intervals, with a line for every step of the scale.
pub(super) fn draw(graph: &Histogram) -> Drawing {
    let (w, h, size) = (BESIDE.w, BESIDE.h, BESIDE.size);
    let mut drawing = Drawing::new(w, h).tall(true);
    title(&mut drawing, &graph.title, BESIDE);
    let (left, top) = (size * 2.5, size * 1.75);
    let field = Frame { x: left, y: top, w: w - left - size, h: h - top - size * 2.75 };
    let floor = field.y + field.h;
    let lines = graph.most / graph.step.max(1);
    let space = field.h / f64::from(lines.max(1));
    let every_line = u32::try_from(every_down(space, size)).unwrap_or(1);
    let mut grid = String::new();
    for n in 0..=lines {
        let y = floor - f64::from(n) * space;
        grid.push_str(&format!("M{:.1} {y:.1}h{:.1}", field.x - 8.0, field.w + 8.0));
        if n.is_multiple_of(every_line) {
            let number = (n * graph.step).to_string();
            drawing.text("", field.x - 14.0 - text_width(&number, size) / 2.0, y + size * 0.36, size, &number);
        }
    }
    drawing.path("thin", &grid);
    let column = field.w / f64::from(u32::try_from(graph.counts.len()).unwrap_or(1).max(1));
    let mut x = field.x;
    for count in &graph.counts {
        let high = field.h * f64::from(*count) / f64::from(graph.most.max(1));
        if high > 0.0 {
            drawing.rect("bar solid", Frame { x, y: floor - high, w: column, h: high });
        }
        x += column;
    }
    drawing.path("edge", &format!("M{:.1} {:.1}V{floor:.1}h{:.1}", field.x, field.y, field.w));
    let texts: Vec<String> = graph.edges().into_iter().map(|edge| written(edge, &graph.notation)).collect();
    let every_edge = every(&texts, column, size);
    let mut x = field.x;
    for (n, text) in texts.iter().enumerate() {
        if n.is_multiple_of(every_edge) {
            drawing.text("", x, floor + size * 1.35, size, text);
        }
        x += column;
    }
    let middle = field.x + field.w / 2.0;
    drawing.text("quiet", middle, h - size * 0.4, fitting(&graph.along, size, field.w), &graph.along);
    drawing
}
