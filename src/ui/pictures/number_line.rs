use super::{drawing::Drawing, stacked};
use crate::{practice::pictures::NumberLine, units::Rational};

/// The line from its first number to its last.
const SPAN: f64 = 700.0;
const MARGIN: f64 = 34.0;
const SIZE: f64 = 30.0;
/// How high a pin stands.
const PIN: f64 = 64.0;
/// More ticks than this are not drawn: they would touch.
const MOST_TICKS: i64 = 200;

/// Where things stand on a line.
struct Axis {
    from: f64,
    span: f64,
    y: f64,
}

impl Axis {
    fn x(&self, at: Rational) -> f64 {
        MARGIN + SPAN * (real(at) - self.from) / self.span
    }
}

/// A number line with its ticks, the numbers asked for, dots and hops.
pub(super) fn draw(line: &NumberLine) -> Drawing {
    draw_under(line, 0.0).0
}

/// The line with room above it, and where it lies.
fn draw_under(line: &NumberLine, room: f64) -> (Drawing, Axis) {
    let span = real(line.to) - real(line.from);
    let mut axis = Axis { from: real(line.from), span: if span > 0.0 { span } else { 1.0 }, y: 0.0 };
    let hops = hop_heights(line, &axis);
    let marks = mark_floors(line, &axis);
    let hop_text = line.hops.iter().map(|hop| stacked::height(&hop.text, SIZE)).fold(SIZE * 0.74, f64::max);
    let over_hops = text_heights(line, &axis, &hops).into_iter().fold(0.0, f64::max) + hop_text + SIZE * 0.26;
    let floor_high = mark_height(line) + SIZE * 0.26;
    let over_marks = marks.iter().copied().max().map_or(0.0, |floor| 22.0 + floor_high * f64::from(floor + 1));
    axis.y = 16.0 + room.max(if line.hops.is_empty() { over_marks } else { over_hops.max(12.0) });
    let labels_at = axis.y + if line.hops.is_empty() || marks.is_empty() { 16.0 } else { over_marks + 8.0 };
    let staggered = crowded(line, &axis);
    let high = label_height(line);
    let height = labels_at + high * if staggered { 2.0 } else { 1.0 } + 8.0;
    let mut drawing = Drawing::new(SPAN + 2.0 * MARGIN, height);
    draw_ticks(&mut drawing, line, &axis);
    draw_labels(&mut drawing, line, &axis, labels_at, staggered);
    draw_hops(&mut drawing, line, &axis, &hops);
    draw_marks(&mut drawing, line, &axis, &marks);
    (drawing, axis)
}

/// A line on which a point is placed: a pin stands with its foot on the line, so that the tick under it can be seen.
pub fn draw_placing(line: &NumberLine, pin: Option<Rational>) -> Drawing {
    let (mut drawing, axis) = draw_under(line, PIN + 4.0);
    if let Some(at) = pin {
        let (x, y) = (axis.x(at), axis.y);
        let (side, head) = (PIN * 0.34, PIN * 0.62);
        drawing.path(
            "pin solid",
            &format!("M{x:.1} {y:.1}c-6 -14 -{side:.1} -{:.1} -{side:.1} -{head:.1}a{side:.1} {side:.1} 0 1 1 {:.1} 0c0 {:.1} {:.1} {:.1} -{side:.1} {head:.1}Z",
                head * 0.6, side * 2.0, head * 0.4, 6.0 - side, head - 14.0),
        );
        drawing.circle("eye", x, y - head, side * 0.36);
    }
    drawing
}

/// Where a point stands that is put at this share (0 to 1) of the drawing's width: on the nearest tick.
pub fn nearest(line: &NumberLine, share: f64) -> Rational {
    let along = (share * (SPAN + 2.0 * MARGIN) - MARGIN) / SPAN;
    let ticks = line.to.minus(line.from).and_then(|length| length.over(line.tick)).map_or(0, Rational::floor);
    // a share of at most 100 ticks: no float is lost on the way to a whole number
    let place = (along.clamp(0.0, 1.0) * ticks as f64).round() as i64;
    line.tick.times(Rational::int(place)).and_then(|gap| line.from.plus(gap)).unwrap_or(line.from)
}

/// The room one row of numbers needs under the line.
fn label_height(line: &NumberLine) -> f64 {
    let highest = line.labels.iter().map(|label| stacked::height(&line.name(*label), SIZE)).fold(0.0, f64::max);
    highest + SIZE * 0.26
}

/// How high the highest text of a mark stands.
fn mark_height(line: &NumberLine) -> f64 {
    line.marks.iter().map(|mark| stacked::height(&mark.text, SIZE)).fold(SIZE * 0.74, f64::max)
}

fn real(number: Rational) -> f64 {
    // exact in the whole range pictures use; i64 to f64 has no lossless From
    number.numer() as f64 / number.denom() as f64
}

fn draw_ticks(drawing: &mut Drawing, line: &NumberLine, axis: &Axis) {
    let y = axis.y;
    let end = MARGIN * 2.0 + SPAN;
    drawing.path(
        "edge",
        &format!("M4 {y:.1}H{:.1}M12 {:.1}l-8 8 8 8M{:.1} {:.1}l8 8-8 8", end - 4.0, y - 8.0, end - 12.0, y - 8.0),
    );
    let mut ticks = String::new();
    let mut at = line.from;
    for _ in 0..=MOST_TICKS {
        if at > line.to {
            break;
        }
        let reach = if line.labels.contains(&at) { 13.0 } else { 8.0 };
        ticks.push_str(&format!("M{:.1} {:.1}v{:.1}", axis.x(at), y - reach, reach * 2.0));
        let Some(next) = at.plus(line.tick).filter(|next| *next > at) else { break };
        at = next;
    }
    drawing.path("edge", &ticks);
}

/// Whether two neighbors among the numbers would touch on one row.
fn crowded(line: &NumberLine, axis: &Axis) -> bool {
    line.labels.windows(2).any(|pair| {
        let room = axis.x(pair[1]) - axis.x(pair[0]);
        let wide = |label: Rational| stacked::width(&line.name(label), SIZE);
        (wide(pair[0]) + wide(pair[1])) / 2.0 + 8.0 > room.abs()
    })
}

fn draw_labels(drawing: &mut Drawing, line: &NumberLine, axis: &Axis, top: f64, staggered: bool) {
    let high = label_height(line);
    for (n, label) in line.labels.iter().enumerate() {
        let row = if staggered && n % 2 == 1 { high } else { 0.0 };
        let text = line.name(*label);
        // a whole number stands beside the bars of the fractions
        let foot = top + row + (high - SIZE * 0.2 + stacked::height(&text, SIZE)) / 2.0;
        stacked::write(drawing, "", (axis.x(*label), foot), SIZE, &text);
    }
}

/// How high each hop rises: a longer hop rises higher.
fn hop_heights(line: &NumberLine, axis: &Axis) -> Vec<f64> {
    line.hops.iter().map(|hop| ((axis.x(hop.to) - axis.x(hop.from)).abs() * 0.32).clamp(20.0, 72.0)).collect()
}

/// How high above the line each hop's text stands: over its own hop, and clear of the hops and texts beside it.
fn text_heights(line: &NumberLine, axis: &Axis, heights: &[f64]) -> Vec<f64> {
    let reach = |n: usize| {
        let (from, to) = (axis.x(line.hops[n].from), axis.x(line.hops[n].to));
        (from.min(to) + 2.0, from.max(to) - 2.0)
    };
    let mut taken: Vec<(f64, f64, f64)> = (0..line.hops.len()).map(|n| (reach(n).0, reach(n).1, heights[n])).collect();
    let mut found = Vec::new();
    for (n, hop) in line.hops.iter().enumerate() {
        let middle = (axis.x(hop.from) + axis.x(hop.to)) / 2.0;
        let half = stacked::width(&hop.text, SIZE) / 2.0;
        let beside = taken.iter().filter(|(start, end, _)| *start < middle + half && *end > middle - half);
        let height = beside.map(|(_, _, top)| *top).fold(heights[n], f64::max) + 6.0;
        if !hop.text.is_empty() {
            taken.push((middle - half, middle + half, height + stacked::height(&hop.text, SIZE)));
        }
        found.push(height);
    }
    found
}

fn draw_hops(drawing: &mut Drawing, line: &NumberLine, axis: &Axis, heights: &[f64]) {
    let floor = axis.y - 4.0;
    let texts = text_heights(line, axis, heights);
    for ((hop, height), text) in line.hops.iter().zip(heights).zip(texts) {
        let (from, to) = (axis.x(hop.from), axis.x(hop.to));
        let lift = height * 4.0 / 3.0;
        let lean = (to - from) * 0.2;
        drawing.path(
            "hop",
            &format!(
                "M{from:.1} {floor:.1}C{:.1} {2:.1} {:.1} {2:.1} {to:.1} {floor:.1}",
                from + lean,
                to - lean,
                floor - lift
            ),
        );
        drawing.path("arrow", &format!("M{to:.1} {:.1}l-6-12h12Z", axis.y));
        if !hop.text.is_empty() {
            stacked::write(drawing, "", ((from + to) / 2.0, floor - text), SIZE, &hop.text);
        }
    }
}

/// The row each mark's text stands on, 0 next to its dot: a text that would touch the one before goes up a row.
fn mark_floors(line: &NumberLine, axis: &Axis) -> Vec<u32> {
    let mut ends: Vec<f64> = Vec::new();
    let mut order: Vec<usize> = (0..line.marks.len()).collect();
    order.sort_by_key(|n| line.marks[*n].at);
    let mut floors = vec![0; line.marks.len()];
    for n in order {
        let mark = &line.marks[n];
        let half = stacked::width(&mark.text, SIZE) / 2.0 + 4.0;
        let start = axis.x(mark.at) - half;
        let floor = ends.iter().position(|end| *end <= start).unwrap_or(ends.len());
        if floor == ends.len() {
            ends.push(0.0);
        }
        ends[floor] = axis.x(mark.at) + half;
        floors[n] = u32::try_from(floor).unwrap_or(0);
    }
    floors
}

/// Dots with their texts: above the line, or below it where hops fill the room above.
fn draw_marks(drawing: &mut Drawing, line: &NumberLine, axis: &Axis, floors: &[u32]) {
    let floor_high = mark_height(line) + SIZE * 0.26;
    for (mark, floor) in line.marks.iter().zip(floors) {
        let x = axis.x(mark.at);
        let rise = 22.0 + floor_high * f64::from(*floor);
        let ink = if mark.text.contains('?') { "asked" } else { "" };
        if line.hops.is_empty() {
            stacked::write(drawing, ink, (x, axis.y - rise), SIZE, &mark.text);
        } else {
            stacked::write(drawing, ink, (x, axis.y + rise + stacked::height(&mark.text, SIZE)), SIZE, &mark.text);
        }
        drawing.circle("dot solid", x, axis.y, 10.0);
    }
}
