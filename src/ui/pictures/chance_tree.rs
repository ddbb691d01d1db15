use super::{
    drawing::{Drawing, fitting, text_width},
    stacked,
};
use crate::practice::pictures::{Branch, ChanceTree};

const SIZE: f64 = 30.0;
/// From one last branch to the next: less where there are many, and then fractions are written in one line.
const ROOMY: f64 = 100.0;
const DENSE: f64 = 62.0;
const MOST_ROOMY: usize = 4;
/// How long a branch is from left to right.
const ACROSS: f64 = 170.0;
const HEAD: f64 = 48.0;
/// Where a branch's text stands on its way: nearer to the end, where ways lie wider apart.
const PLACE: f64 = 0.62;

/// What is the same all over a tree.
struct Measures {
    step: f64,
    stacks: bool,
    /// The width of the texts at the end of each stage.
    texts: Vec<f64>,
}

/// A tree that grows from left to right: a line for each thing that can happen, its chance on the line, its name at the end.
pub(super) fn draw(tree: &ChanceTree) -> Drawing {
    let leaves: usize = tree.branches.iter().map(Branch::leaves).sum();
    let stacks = leaves <= MOST_ROOMY;
    let mut texts = vec![0.0; tree.stages.len()];
    widest(&tree.branches, &mut texts);
    let measures = Measures { step: if stacks { ROOMY } else { DENSE }, stacks, texts };
    let ends = tree.ends.iter().map(|end| measures.wide(end)).fold(0.0, f64::max);
    let behind = if ends > 0.0 { ends + 28.0 } else { 4.0 };
    let width = 12.0 + measures.texts.iter().map(|wide| ACROSS + wide + 20.0).sum::<f64>() + behind;
    let height = HEAD + count(leaves) * measures.step;
    let mut drawing = Drawing::new(width, height).tall(true);
    let mut left = 12.0;
    for (stage, wide) in tree.stages.iter().zip(&measures.texts) {
        let room = ACROSS + wide;
        drawing.text("quiet", left + room / 2.0, SIZE, fitting(stage, SIZE, room), stage);
        left += room + 20.0;
    }
    let root = (12.0, HEAD + (height - HEAD) / 2.0);
    grow(&mut drawing, &measures, (&tree.branches, 0), (root, HEAD));
    for (end, n) in tree.ends.iter().zip(0_usize..).filter(|(end, _)| !end.is_empty()) {
        let y = HEAD + (count(n) + 0.5) * measures.step;
        measures.write(&mut drawing, (width - behind + 20.0 + ends / 2.0, y), end);
    }
    drawing
}

impl Measures {
    fn wide(&self, text: &str) -> f64 {
        if self.stacks { stacked::width(text, SIZE) } else { text_width(text, SIZE) }
    }

    fn high(&self, text: &str) -> f64 {
        if self.stacks { stacked::height(text, SIZE) } else { SIZE * 0.74 }
    }

    /// A text with its middle at a point.
    fn write(&self, drawing: &mut Drawing, (x, y): (f64, f64), text: &str) {
        let ink = if text.contains('?') { "asked" } else { "" };
        let foot = (x, y + self.high(text) / 2.0);
        if self.stacks {
            stacked::write(drawing, ink, foot, SIZE, text);
        } else {
            drawing.text(ink, foot.0, foot.1, SIZE, text);
        }
    }
}

/// The branches of one stage from their root, each with what follows; they share the height from `top` on. The `root` is where they meet.
fn grow(
    drawing: &mut Drawing,
    measures: &Measures,
    (branches, stage): (&[Branch], usize),
    (root, top): ((f64, f64), f64),
) {
    let mut top = top;
    let wide = measures.texts.get(stage).copied().unwrap_or(0.0);
    for branch in branches {
        let high = count(branch.leaves()) * measures.step;
        let end = (root.0 + ACROSS, top + high / 2.0);
        let on = |t: f64| (root.0 + (end.0 - root.0) * t, root.1 + (end.1 - root.1) * t);
        let mut gap = (PLACE, PLACE);
        if let Some(chance) = branch.chance.as_ref().filter(|chance| !chance.is_empty()) {
            measures.write(drawing, on(PLACE), chance);
            let half = free(measures, chance, (end.0 - root.0, end.1 - root.1));
            gap = (PLACE - half, PLACE + half);
        }
        let (before, after) = (on(gap.0), on(gap.1));
        let (x, y) = end;
        drawing.path(
            "branch",
            &format!(
                "M{:.1} {:.1}L{:.1} {:.1}M{:.1} {:.1}L{x:.1} {y:.1}",
                root.0, root.1, before.0, before.1, after.0, after.1
            ),
        );
        drawing.text("", x + 8.0 + wide / 2.0, y + SIZE * 0.36, SIZE, &branch.text);
        if !branch.then.is_empty() {
            grow(drawing, measures, (&branch.then, stage + 1), ((x + wide + 20.0, y), top));
        }
        top += high;
    }
}

/// How much of a branch on either side of its text's middle is left free, as a part of its way: the text stands in a gap.
fn free(measures: &Measures, text: &str, (right, down): (f64, f64)) -> f64 {
    let (half_wide, half_high) = (measures.wide(text) / 2.0 + 6.0, measures.high(text) / 2.0 + 6.0);
    let (by_side, by_foot) = (half_wide / right.abs().max(1.0), half_high / down.abs().max(1.0));
    by_side.min(by_foot).min(0.36)
}

/// The width of the longest text of each stage.
fn widest(branches: &[Branch], widths: &mut [f64]) {
    let Some((here, deeper)) = widths.split_first_mut() else { return };
    for branch in branches {
        *here = text_width(&branch.text, SIZE).max(*here);
        widest(&branch.then, deeper);
    }
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(0))
}
