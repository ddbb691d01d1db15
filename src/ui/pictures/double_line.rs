use super::{
    drawing::{Drawing, fitting, text_width},
    stacked,
};
use crate::practice::pictures::{DoubleLine, ScaledLine};

const WIDTH: f64 = 736.0;
const SIZE: f64 = 30.0;
const TOP: f64 = 98.0;
const BOTTOM: f64 = 164.0;
const LEFT: f64 = 40.0;
const END: f64 = 46.0;

/// Two lines with common ticks, joined by thin lines; what belongs together stands one above the other.
pub(super) fn draw(lines: &DoubleLine) -> Drawing {
    let space = (WIDTH - LEFT - END) / f64::from(lines.ticks.max(1));
    let mut drawing = Drawing::new(WIDTH, BOTTOM + 112.0);
    let (mut ticks, mut joins) = (String::new(), String::new());
    for n in 0..=lines.ticks {
        let x = LEFT + f64::from(n) * space;
        joins.push_str(&format!("M{x:.1} {:.1}V{:.1}", TOP + 10.0, BOTTOM - 10.0));
        for y in [TOP, BOTTOM] {
            ticks.push_str(&format!("M{x:.1} {:.1}v20", y - 10.0));
        }
    }
    drawing.path("join", &joins);
    for y in [TOP, BOTTOM] {
        let end = WIDTH - 6.0;
        drawing.path("edge", &format!("M{:.1} {y:.1}H{end:.1}m-9-7l9 7-9 7", LEFT - 14.0));
    }
    drawing.path("edge", &ticks);
    // a name stands on the outside of its line's numbers
    for (name, foot) in [(&lines.top.name, SIZE * 0.8), (&lines.bottom.name, BOTTOM + 104.0)] {
        let size = fitting(name, SIZE, WIDTH - 40.0);
        drawing.text("quiet", LEFT - 12.0 + text_width(name, size) / 2.0, foot, size, name);
    }
    numbers(&mut drawing, &lines.top, lines.ticks, space, |_| TOP - 20.0);
    numbers(&mut drawing, &lines.bottom, lines.ticks, space, |high| BOTTOM + 18.0 + high);
    drawing
}

/// The numbers of a line; `foot` says where one of this height stands.
fn numbers(drawing: &mut Drawing, line: &ScaledLine, ticks: u32, space: f64, foot: impl Fn(f64) -> f64) {
    for n in 0..=ticks {
        let (text, ink) = match n {
            n if line.asked == Some(n) => ("?".to_owned(), "asked"),
            n if line.shown.contains(&n) => (line.written(n), ""),
            _ => continue,
        };
        let size = (SIZE * (space - 8.0) / stacked::width(&text, SIZE).max(1.0)).min(SIZE);
        let at = (LEFT + f64::from(n) * space, foot(stacked::height(&text, size)));
        stacked::write(drawing, ink, at, size, &text);
    }
}
