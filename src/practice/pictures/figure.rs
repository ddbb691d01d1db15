use super::{Cover, Region};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A corner: units from the left and from the top.
pub type Corner = (u32, u32);

/// A figure made of rectangles that touch, with texts along its sides.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Figure {
    /// What stands below it.
    pub name: Option<String>,
    /// The rectangles; drawn with a dashed line between them where `cut`.
    pub regions: Vec<Region>,
    /// Whether the lines between rectangles show.
    pub cut: bool,
    /// The texts along sides.
    pub sides: Vec<Side>,
}

/// A text along a straight stretch of a figure's edge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Side {
    /// One end.
    pub from: Corner,
    /// The other end, straight across or straight down from it.
    pub to: Corner,
    /// The text.
    pub text: String,
}

/// On which side of a figure's edge there is room for a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outside {
    /// Above it.
    Above,
    /// Below it.
    Below,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

impl Figure {
    /// How many units wide and high.
    pub fn size(&self) -> Corner {
        let right = self.regions.iter().map(|region| region.x + region.w).max().unwrap_or(0);
        let bottom = self.regions.iter().map(|region| region.y + region.h).max().unwrap_or(0);
        (right, bottom)
    }

    /// Whether a unit square of the grid belongs to the figure.
    pub fn holds(&self, x: i64, y: i64) -> bool {
        self.regions.iter().any(|region| {
            let (left, top) = (i64::from(region.x), i64::from(region.y));
            (left..left + i64::from(region.w)).contains(&x) && (top..top + i64::from(region.h)).contains(&y)
        })
    }

    /// How many unit squares it covers.
    pub fn squares(&self) -> u32 {
        let (w, h) = self.size();
        let row = |y: u32| (0..w).filter(|x| self.holds(i64::from(*x), i64::from(y))).count();
        (0..h).map(row).map(|count| u32::try_from(count).unwrap_or(u32::MAX)).sum()
    }

    /// The corners in turn from the top left one, clockwise; straight stretches are one side.
    pub fn outline(&self) -> Vec<Corner> {
        let next = self.edges();
        let Some(start) = next.keys().min_by_key(|(x, y)| (*y, *x)).copied() else { return Vec::new() };
        let mut walk = vec![start];
        while let Some(step) = next.get(walk.last().unwrap_or(&start)).copied() {
            if step == start || walk.len() > next.len() {
                break;
            }
            walk.push(step);
        }
        let straight = |a: Corner, b: Corner, c: Corner| (a.0 == b.0 && b.0 == c.0) || (a.1 == b.1 && b.1 == c.1);
        let of = walk.len();
        (0..of).filter(|n| !straight(walk[(n + of - 1) % of], walk[*n], walk[(n + 1) % of])).map(|n| walk[n]).collect()
    }

    /// From every grid corner on the edge to the next one, with the inside on the right hand.
    fn edges(&self) -> BTreeMap<Corner, Corner> {
        let (w, h) = self.size();
        let mut next = BTreeMap::new();
        for (x, y) in (0..h).flat_map(|y| (0..w).map(move |x| (x, y))) {
            let (cx, cy) = (i64::from(x), i64::from(y));
            if !self.holds(cx, cy) {
                continue;
            }
            let sides = [
                ((0, -1), (x, y), (x + 1, y)),
                ((1, 0), (x + 1, y), (x + 1, y + 1)),
                ((0, 1), (x + 1, y + 1), (x, y + 1)),
                ((-1, 0), (x, y + 1), (x, y)),
            ];
            for ((dx, dy), from, to) in sides {
                if !self.holds(cx + dx, cy + dy) {
                    next.insert(from, to);
                }
            }
        }
        next
    }

    /// Where there is room beside a side; nothing where both sides of it belong to the figure.
    pub fn outside(&self, side: &Side) -> Option<Outside> {
        let cell = |a: u32, b: u32| i64::from((a + b) / 2);
        let (x, y) = (cell(side.from.0, side.to.0), cell(side.from.1, side.to.1));
        let flat = side.from.1 == side.to.1;
        let (before, after) =
            if flat { (self.holds(x, y - 1), self.holds(x, y)) } else { (self.holds(x - 1, y), self.holds(x, y)) };
        match (flat, before, after) {
            (true, false, true) => Some(Outside::Above),
            (true, true, false) => Some(Outside::Below),
            (false, false, true) => Some(Outside::Left),
            (false, true, false) => Some(Outside::Right),
            _ => None,
        }
    }

    pub(super) fn words(&self) -> String {
        let name = self.name.as_ref().map(|name| format!("Figure {name}: ")).unwrap_or_default();
        let shape = if self.outline().len() == 4 {
            "a rectangle".to_owned()
        } else {
            format!("a figure with {} straight sides", self.outline().len())
        };
        let inside = self.inside_words();
        let inside = if inside.is_empty() { String::new() } else { format!(", {inside}") };
        let sides = self.side_words();
        let all = format!("{name}{shape}{inside}.{sides}");
        let mut letters = all.chars();
        letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
    }

    /// What an eye can count or read inside.
    fn inside_words(&self) -> String {
        let covers: BTreeSet<bool> = self.regions.iter().map(|region| region.cover == Cover::Squares).collect();
        let (same, texts) = (
            self.regions.iter().all(|region| !region.other),
            self.regions.iter().any(|region| !region.text.is_empty()),
        );
        if covers == BTreeSet::from([true]) && same && !texts && !self.cut {
            return self.row_words();
        }
        if self.regions.iter().all(|region| region.cover == Cover::Plain) && !texts {
            let shown = self.regions.len() > 1 && (self.cut || !same);
            return if shown { format!("cut into {} parts", self.regions.len()) } else { String::new() };
        }
        let told: Vec<String> =
            self.regions.iter().enumerate().map(|(n, region)| format!("{}{}", self.place(n), region.words())).collect();
        told.join("; ")
    }

    /// Unit squares row by row.
    fn row_words(&self) -> String {
        let (w, h) = self.size();
        let row = |y: u32| (0..w).filter(|x| self.holds(i64::from(*x), i64::from(y))).count();
        if (0..h).all(|y| row(y) == w as usize) {
            return format!("{h} {} of {w} unit squares", if h == 1 { "row" } else { "rows" });
        }
        let rows: Vec<String> = (0..h).map(|y| row(y).to_string()).collect();
        format!("with unit squares in rows; from the top the rows have {}", super::listed(&rows))
    }

    /// Where a rectangle lies, seen from the one before it.
    fn place(&self, n: usize) -> &'static str {
        let Some(before) = n.checked_sub(1).and_then(|n| self.regions.get(n)) else { return "" };
        let here = &self.regions[n];
        if here.y >= before.y + before.h {
            "below it "
        } else if here.x >= before.x + before.w {
            "to the right of it "
        } else if here.y + here.h <= before.y {
            "above it "
        } else {
            "to the left of it "
        }
    }

    /// The texts along the sides: by name on a rectangle, else on a walk around the figure.
    fn side_words(&self) -> String {
        if self.sides.is_empty() {
            return String::new();
        }
        let outline = self.outline();
        let whole = |side: &Side| {
            outline.iter().enumerate().any(|(n, corner)| {
                let next = outline[(n + 1) % outline.len()];
                (*corner, next) == (side.from, side.to) || (next, *corner) == (side.from, side.to)
            })
        };
        if outline.len() == 4 || !self.sides.iter().all(whole) {
            let told: Vec<String> =
                self.sides.iter().map(|side| format!("{} {}", self.side_name(side), side.text)).collect();
            return format!(" Marked: {}.", super::listed(&told));
        }
        let steps: Vec<String> =
            (0..outline.len()).map(|n| self.step_words(outline[n], outline[(n + 1) % outline.len()])).collect();
        format!(" Around it from the top left corner: {}.", steps.join(", "))
    }

    fn side_name(&self, side: &Side) -> String {
        let name = match self.outside(side) {
            Some(Outside::Above) => "top",
            Some(Outside::Below) => "bottom",
            Some(Outside::Left) => "left side",
            Some(Outside::Right) => "right side",
            None => "line inside",
        };
        let along = if side.from.1 == side.to.1 {
            side.from.0.abs_diff(side.to.0) == self.size().0
        } else {
            side.from.1.abs_diff(side.to.1) == self.size().1
        };
        if along { name.to_owned() } else { format!("part of the {name}") }
    }

    fn step_words(&self, from: Corner, to: Corner) -> String {
        let way = match (to.0.cmp(&from.0), to.1.cmp(&from.1)) {
            (std::cmp::Ordering::Greater, _) => "right",
            (std::cmp::Ordering::Less, _) => "left",
            (_, std::cmp::Ordering::Greater) => "down",
            _ => "up",
        };
        let label =
            self.sides.iter().find(|side| (side.from, side.to) == (from, to) || (side.to, side.from) == (from, to));
        label.map_or_else(|| format!("{way} with no mark"), |side| format!("{way} {}", side.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(x: u32, y: u32, w: u32, h: u32) -> Region {
        Region { x, y, w, h, cover: Cover::Squares, ..Region::default() }
    }

    fn corner_piece() -> Figure {
        Figure { regions: vec![region(0, 0, 2, 3), region(2, 1, 3, 2)], ..Figure::default() }
    }

    #[test]
    fn the_walk_around_a_figure_turns_at_its_corners_alone() {
        assert_eq!(corner_piece().outline(), [(0, 0), (2, 0), (2, 1), (5, 1), (5, 3), (0, 3)]);
        assert_eq!(corner_piece().squares(), 12);
    }

    #[test]
    fn a_figure_is_told_as_it_can_be_counted() {
        assert_eq!(
            corner_piece().words(),
            "A figure with 6 straight sides, with unit squares in rows; from the top the rows have 2, 5, and 5."
        );
        let side = |from, to, text: &str| Side { from, to, text: text.to_owned() };
        let plain = Region { cover: Cover::Plain, ..region(0, 0, 4, 2) };
        let marked = Figure {
            regions: vec![plain],
            sides: vec![side((0, 0), (4, 0), "8 cm"), side((0, 0), (0, 2), "?")],
            ..Figure::default()
        };
        assert_eq!(marked.words(), "A rectangle. Marked: top 8 cm and left side ?.");
        let walked = Figure { sides: vec![side((0, 3), (5, 3), "5 m")], cut: true, ..corner_piece() };
        assert!(walked.words().ends_with("Around it from the top left corner: right with no mark, down with no mark, right with no mark, down with no mark, left 5 m, up with no mark."), "{}", walked.words());
    }

    #[test]
    fn texts_stand_where_the_figure_is_not() {
        let figure = corner_piece();
        let outside = |from, to| figure.outside(&Side { from, to, text: String::new() });
        assert_eq!(outside((0, 0), (2, 0)), Some(Outside::Above));
        assert_eq!(outside((2, 1), (5, 1)), Some(Outside::Above));
        assert_eq!(outside((2, 0), (2, 1)), Some(Outside::Right));
        assert_eq!(outside((0, 3), (5, 3)), Some(Outside::Below));
        assert_eq!(outside((2, 1), (2, 3)), None);
    }
}
