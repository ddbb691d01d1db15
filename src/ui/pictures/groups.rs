use super::drawing::{Drawing, Frame, fitting, readable, scale_on_desk};
use crate::practice::pictures::Groups;

/// More than this in a tray and seeds stand in for seedlings: they can be counted at half the size.
const SEEDLINGS: u32 = 6;
const STEP: f64 = 49.0;
const SEED_STEP: f64 = 30.0;
const SEEDS_IN_ROW: u32 = 5;
const GAP: f64 = 36.0;
const SPROUT: f64 = 44.0;

/// The measures of one tray.
struct Tray {
    w: f64,
    h: f64,
    per_row: u32,
    seeds: bool,
}

/// Trays of seedlings, every tray with as many; what is left over stands on a lath below.
pub(super) fn draw(groups: &Groups) -> Drawing {
    let tray = measure(groups.each, !groups.labels.is_empty());
    let columns = best_columns(groups.groups, &tray, groups.left_over);
    let rows = groups.groups.div_ceil(columns);
    let left_w = f64::from(groups.left_over) * STEP + 24.0;
    let width = (f64::from(columns) * (tray.w + GAP) - GAP).max(if groups.left_over > 0 { left_w } else { 0.0 });
    let height = stack_height(rows, &tray, groups.left_over);
    let mut drawing = Drawing::new(width + 4.0, height + 4.0);
    let size = readable(width, height, false).min(34.0);
    for n in 0..groups.groups {
        let at = Frame {
            x: 2.0 + f64::from(n % columns) * (tray.w + GAP),
            y: 2.0 + f64::from(n / columns) * (tray.h + row_gap(&tray)),
            w: tray.w,
            h: tray.h,
        };
        let label = groups.labels.get(n as usize).map_or("", String::as_str);
        if tray.seeds {
            seed_tray(&mut drawing, at, groups.each, label);
        } else {
            seedling_tray(&mut drawing, at, groups.each, label, size);
        }
    }
    left_over(&mut drawing, groups.left_over, height + 2.0);
    drawing
}

fn measure(each: u32, labelled: bool) -> Tray {
    if each > SEEDLINGS {
        let per_row = if each == 12 { 6 } else { SEEDS_IN_ROW };
        let band = if labelled { 34.0 } else { 0.0 };
        Tray {
            w: f64::from(per_row) * SEED_STEP + 20.0,
            h: f64::from(each.div_ceil(per_row)) * SEED_STEP + 20.0 + band,
            per_row,
            seeds: true,
        }
    } else {
        Tray { w: f64::from(each.max(2)) * STEP + 24.0, h: 106.0, per_row: each.max(1), seeds: false }
    }
}

fn row_gap(tray: &Tray) -> f64 {
    if tray.seeds { 24.0 } else { 40.0 }
}

fn stack_height(rows: u32, tray: &Tray, left_over: u32) -> f64 {
    let trays = (f64::from(rows) * (tray.h + row_gap(tray)) - row_gap(tray)).max(0.0);
    if left_over > 0 { trays + 24.0 + SPROUT + 10.0 } else { trays }
}

/// As many trays beside each other as make them largest.
fn best_columns(groups: u32, tray: &Tray, left_over: u32) -> u32 {
    let scale = |columns: u32| {
        let w = f64::from(columns) * (tray.w + GAP) - GAP;
        scale_on_desk(w, stack_height(groups.div_ceil(columns), tray, left_over))
    };
    // full rows first: six trays stand as three and three, not as four and two
    (1..=groups.max(1))
        .max_by(|a, b| weigh(scale(*a), groups, *a).total_cmp(&weigh(scale(*b), groups, *b)))
        .unwrap_or(1)
}

fn weigh(scale: f64, groups: u32, columns: u32) -> f64 {
    scale.min(1.1) * if groups.is_multiple_of(columns) { 1.15 } else { 1.0 }
}

fn seedling_tray(drawing: &mut Drawing, at: Frame, each: u32, label: &str, size: f64) {
    let Frame { x, y, w, .. } = at;
    let start = x + (w - f64::from(each) * STEP) / 2.0;
    for n in 0..each {
        drawing.plant("p-sprout", start + (f64::from(n) + 0.5) * STEP, y + SPROUT, 1.0);
    }
    let (left, right) = (x + 4.0, x + w - 4.0);
    drawing.path("tray-side", &format!("M{left:.0} {:.0}H{right:.0}l-11 52H{:.0}Z", y + 54.0, left + 11.0));
    drawing.rect("tray-lip", Frame { x, y: y + SPROUT, w, h: 14.0 });
    if !label.is_empty() {
        drawing.text("", x + w / 2.0, y + 93.0, fitting(label, size.max(30.0), w - 36.0), label);
    }
}

fn seed_tray(drawing: &mut Drawing, at: Frame, each: u32, label: &str) {
    let tray = measure(each, !label.is_empty());
    drawing.rect("tray-side", at);
    for n in 0..each {
        let (column, row) = (n % tray.per_row, n / tray.per_row);
        let place = |step: u32| 10.0 + (f64::from(step) + 0.5) * SEED_STEP;
        drawing.circle("seed", at.x + place(column), at.y + place(row), 10.0);
    }
    if !label.is_empty() {
        drawing.text("", at.x + at.w / 2.0, at.y + at.h - 12.0, fitting(label, 30.0, at.w - 16.0), label);
    }
}

fn left_over(drawing: &mut Drawing, count: u32, floor: f64) {
    if count == 0 {
        return;
    }
    for n in 0..count {
        drawing.plant("p-sprout", 14.0 + (f64::from(n) + 0.5) * STEP, floor - 8.0, 1.0);
    }
    drawing.rect("shelf", Frame { x: 2.0, y: floor - 8.0, w: f64::from(count) * STEP + 20.0, h: 6.0 });
}
