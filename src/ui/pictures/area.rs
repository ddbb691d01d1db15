use super::drawing::{Drawing, Frame, Ink, fitting, readable, text_width};
use crate::practice::pictures::{Area, Cover, Figure, Outside, Region, Side};

/// The room that the figures fill, without their texts.
const ROOM: (f64, f64) = (640.0, 300.0);
/// A unit is never larger than this.
const LARGEST: f64 = 56.0;
/// Higher than this against its width, and a picture needs a phone's height.
const TALL: f64 = 0.34;

/// Where the figures stand: the size of a unit and of letters, and the room for texts around each figure.
struct Plan {
    unit: f64,
    size: f64,
    tall: bool,
    left: Vec<f64>,
    right: Vec<f64>,
    top: f64,
    bottom: f64,
}

/// Figures side by side, to one scale, standing on one floor; every text stands outside, along its side.
pub(super) fn draw(area: &Area) -> Drawing {
    let plan = plan(area);
    let high = area.figures.iter().map(|figure| figure.size().1).max().unwrap_or(0);
    let width: f64 = (0..area.figures.len())
        .map(|n| plan.left[n] + f64::from(area.figures[n].size().0) * plan.unit + plan.right[n])
        .sum();
    let mut drawing =
        Drawing::new(width + 4.0, plan.top + f64::from(high) * plan.unit + plan.bottom + 4.0).tall(plan.tall);
    let mut x = 2.0;
    for (n, figure) in area.figures.iter().enumerate() {
        let (w, h) = figure.size();
        x += plan.left[n];
        let at = Frame {
            x,
            y: 2.0 + plan.top + f64::from(high - h) * plan.unit,
            w: f64::from(w) * plan.unit,
            h: f64::from(h) * plan.unit,
        };
        draw_figure(&mut drawing, figure, at, &plan);
        if let Some(name) = &figure.name {
            let y = 2.0 + plan.top + f64::from(high) * plan.unit + plan.bottom - plan.size * 0.35;
            drawing.text("figure-name", at.x + at.w / 2.0, y, plan.size, name);
        }
        x += at.w + plan.right[n];
    }
    drawing
}

fn plan(area: &Area) -> Plan {
    let across: u32 = area.figures.iter().map(|figure| figure.size().0).sum();
    let down = area.figures.iter().map(|figure| figure.size().1).max().unwrap_or(0);
    let unit = (ROOM.0 / f64::from(across.max(1))).min(ROOM.1 / f64::from(down.max(1))).min(LARGEST);
    let (w, h) = (f64::from(across) * unit, f64::from(down) * unit);
    let tall = h > w * TALL;
    let texts = area.figures.iter().any(|figure| !figure.sides.is_empty());
    let size = readable(w * if texts { 1.3 } else { 1.05 }, h * if texts { 1.1 } else { 1.0 }, tall).min(44.0);
    let has = |outside: Outside| area.figures.iter().any(|figure| widest(figure, outside, size).is_some());
    let named = area.figures.iter().any(|figure| figure.name.is_some());
    let between = if area.figures.len() > 1 { size * 0.8 } else { 0.0 };
    let room =
        |figure: &Figure, outside| widest(figure, outside, size).map_or(between, |wide| wide + size * 0.4 + between);
    Plan {
        unit,
        size,
        tall,
        left: area.figures.iter().map(|figure| room(figure, Outside::Left)).collect(),
        right: area.figures.iter().map(|figure| room(figure, Outside::Right)).collect(),
        top: if has(Outside::Above) { size * 1.3 } else { 0.0 },
        bottom: if has(Outside::Below) { size * 1.3 } else { 0.0 } + if named { size * 1.35 } else { 0.0 },
    }
}

/// How far the texts on one side reach, where there are any. Texts on the outermost edge count, those in a notch do not.
fn widest(figure: &Figure, outside: Outside, size: f64) -> Option<f64> {
    let (w, h) = figure.size();
    let outermost = |side: &Side| match outside {
        Outside::Above => side.from.1 == 0,
        Outside::Below => side.from.1 == h,
        Outside::Left => side.from.0 == 0,
        Outside::Right => side.from.0 == w,
    };
    let here = figure.sides.iter().filter(|side| figure.outside(side) == Some(outside) && outermost(side));
    here.map(|side| text_width(&side.text, size)).reduce(f64::max)
}

fn draw_figure(drawing: &mut Drawing, figure: &Figure, at: Frame, plan: &Plan) {
    let unit = plan.unit;
    for region in &figure.regions {
        let frame = Frame {
            x: at.x + f64::from(region.x) * unit,
            y: at.y + f64::from(region.y) * unit,
            w: f64::from(region.w) * unit,
            h: f64::from(region.h) * unit,
        };
        drawing.rect(if region.other { Ink("region", "side=\"b\"") } else { Ink("region", "") }, frame);
        cover(drawing, region, frame, unit);
        if !region.text.is_empty() {
            let size = fitting(&region.text, plan.size, frame.w - 8.0).min(frame.h * 0.9);
            drawing.text(
                asked(&region.text),
                frame.x + frame.w / 2.0,
                frame.y + frame.h / 2.0 + size * 0.36,
                size,
                &region.text,
            );
        }
    }
    if figure.cut {
        let seams: String = figure.regions.iter().flat_map(|region| seams(figure, region, at, unit)).collect();
        drawing.path("seam", &seams);
    }
    let corners: Vec<String> = figure
        .outline()
        .iter()
        .map(|(x, y)| format!("{:.1} {:.1}", at.x + f64::from(*x) * unit, at.y + f64::from(*y) * unit))
        .collect();
    drawing.path("edge", &format!("M{}Z", corners.join("L")));
    for side in &figure.sides {
        side_text(drawing, figure, side, at, plan);
    }
}

/// The sides of a rectangle that lie inside the figure from end to end.
fn seams(figure: &Figure, region: &Region, at: Frame, unit: f64) -> Vec<String> {
    let (left, top) = (i64::from(region.x), i64::from(region.y));
    let (right, bottom) = (left + i64::from(region.w), top + i64::from(region.h));
    let level = |y: i64| [left, right - 1].into_iter().all(|x| figure.holds(x, y - 1) && figure.holds(x, y));
    let upright = |x: i64| [top, bottom - 1].into_iter().all(|y| figure.holds(x - 1, y) && figure.holds(x, y));
    let (x, y) = (at.x + f64::from(region.x) * unit, at.y + f64::from(region.y) * unit);
    let (w, h) = (f64::from(region.w) * unit, f64::from(region.h) * unit);
    let lines = [
        (level(top), format!("M{x:.1} {y:.1}h{w:.1}")),
        (level(bottom), format!("M{x:.1} {:.1}h{w:.1}", y + h)),
        (upright(left), format!("M{x:.1} {y:.1}v{h:.1}")),
        (upright(right), format!("M{:.1} {y:.1}v{h:.1}", x + w)),
    ];
    lines.into_iter().filter(|(inside, _)| *inside).map(|(_, line)| line).collect()
}

fn asked(text: &str) -> &'static str {
    if text.contains('?') { "asked" } else { "" }
}

/// What lies on a rectangle: lines between its squares, or the squares one by one where they leave gaps or lie on each other.
fn cover(drawing: &mut Drawing, region: &Region, at: Frame, unit: f64) {
    let (across, down) = region.tiles();
    let lines = |step: f64| {
        let steps =
            |length: f64| (1_u32..).map(move |n| f64::from(n) * step).take_while(move |place| *place < length - 0.1);
        let upright: String = steps(at.w).map(|x| format!("M{:.1} {:.1}v{:.1}", at.x + x, at.y, at.h)).collect();
        let level: String = steps(at.h).map(|y| format!("M{:.1} {:.1}h{:.1}", at.x, at.y + y, at.w)).collect();
        upright + &level
    };
    match region.cover {
        Cover::Plain => {}
        Cover::Squares => drawing.path("unit", &lines(unit)),
        Cover::Large => drawing.path("unit", &lines(unit * 2.0)),
        Cover::Gaps | Cover::Overlaps => {
            // as many squares as there are, spread evenly from edge to edge
            let step = |count: u32, length: f64| if count > 1 { (length - unit) / f64::from(count - 1) } else { 0.0 };
            let (dx, dy) = (step(across, at.w), step(down, at.h));
            for (row, column) in (0..down).flat_map(|row| (0..across).map(move |column| (row, column))) {
                drawing.rect(
                    "tile",
                    Frame { x: at.x + f64::from(column) * dx, y: at.y + f64::from(row) * dy, w: unit, h: unit },
                );
            }
        }
    }
}

fn side_text(drawing: &mut Drawing, figure: &Figure, side: &Side, at: Frame, plan: &Plan) {
    let (unit, size) = (plan.unit, plan.size);
    let middle = |a: u32, b: u32| f64::from(a + b) / 2.0 * unit;
    let (x, y) = (at.x + middle(side.from.0, side.to.0), at.y + middle(side.from.1, side.to.1));
    let half = text_width(&side.text, size) / 2.0 + size * 0.4;
    let (x, y) = match figure.outside(side) {
        Some(Outside::Above) | None => (x, y - size * 0.35),
        Some(Outside::Below) => (x, y + size * 1.05),
        Some(Outside::Left) => (x - half, y + size * 0.36),
        Some(Outside::Right) => (x + half, y + size * 0.36),
    };
    drawing.text(asked(&side.text), x, y, size, &side.text);
}
