use super::{
    drawing::{Drawing, Frame, fitting, text_width},
    parts::real,
    scale::every,
};
use crate::{
    practice::pictures::{BoxPlot, FiveNumbers, written},
    units::Rational,
};

const WIDTH: f64 = 736.0;
const SIZE: f64 = 30.0;
const TITLE: f64 = 44.0;
const ROW: f64 = 78.0;
const HIGH: f64 = 50.0;
const MARGIN: f64 = 34.0;

/// Boxes with their whiskers above one number line, all on its scale.
pub(super) fn draw(plot: &BoxPlot) -> Drawing {
    let rows = f64::from(u32::try_from(plot.plots.len()).unwrap_or(1));
    let floor = TITLE + rows * ROW + 10.0;
    let mut drawing = Drawing::new(WIDTH, floor + 52.0).tall(plot.plots.len() > 1);
    drawing.text("", WIDTH / 2.0, SIZE, fitting(&plot.title, SIZE, WIDTH - 12.0), &plot.title);
    let names = plot.plots.iter().filter_map(|plot| plot.name.as_ref()).map(|name| text_width(name, SIZE) + 16.0);
    let left = MARGIN + names.fold(0.0, f64::max).min(240.0);
    let (from, span) = (real(plot.from), (real(plot.to) - real(plot.from)).max(1e-9));
    let x = |at: Rational| left + (WIDTH - left - MARGIN) * (real(at) - from) / span;
    let mut y = TITLE + ROW / 2.0;
    for five in &plot.plots {
        one(&mut drawing, five, y, &x);
        if let Some(name) = &five.name {
            let size = fitting(name, SIZE, left - MARGIN - 8.0);
            drawing.text("", 4.0 + text_width(name, size) / 2.0, y + size * 0.36, size, name);
        }
        y += ROW;
    }
    let ticks = plot.ticks();
    let texts: Vec<String> = ticks.iter().map(|tick| written(*tick, &plot.notation)).collect();
    let space = (WIDTH - left - MARGIN) / f64::from(u32::try_from(ticks.len()).unwrap_or(2).max(2) - 1);
    let every = every(&texts, space, SIZE);
    let mut marks = format!("M{:.1} {floor:.1}H{:.1}", left - 22.0, WIDTH - 6.0);
    for (n, (tick, text)) in ticks.iter().zip(&texts).enumerate() {
        let reach = if n.is_multiple_of(every) { 12.0 } else { 7.0 };
        marks.push_str(&format!("M{:.1} {:.1}v{:.1}", x(*tick), floor - reach, reach * 2.0));
        if n.is_multiple_of(every) {
            drawing.text("", x(*tick), floor + 16.0 + SIZE * 0.8, SIZE, text);
        }
    }
    drawing.path("edge", &marks);
    drawing
}

/// One box: whiskers to both ends, a line at the median.
fn one(drawing: &mut Drawing, plot: &FiveNumbers, y: f64, x: &impl Fn(Rational) -> f64) {
    let [least, low, middle, high, most] = plot.five.map(x);
    let end = HIGH * 0.28;
    drawing.path(
        "edge",
        &format!(
            "M{least:.1} {y:.1}H{low:.1}M{high:.1} {y:.1}H{most:.1}M{least:.1} {0:.1}v{1:.1}M{most:.1} {0:.1}v{1:.1}",
            y - end,
            end * 2.0
        ),
    );
    drawing.rect("tint-a solid", Frame { x: low, y: y - HIGH / 2.0, w: high - low, h: HIGH });
    drawing.path("median", &format!("M{middle:.1} {:.1}v{HIGH:.1}", y - HIGH / 2.0));
}
