use super::{Figure, listed};
use serde::Serialize;

/// Figures made of rectangles, side by side and to one scale: unit squares to count, sides with their lengths.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Area {
    /// The figures, from the left; at most 4.
    pub figures: Vec<Figure>,
}

impl Area {
    pub(super) fn words(&self) -> String {
        self.figures.iter().map(Figure::words).collect::<Vec<_>>().join(" ")
    }
}

/// A rectangle that a figure is made of. Its corner and its sides are counted in units of the grid.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Region {
    /// From the left edge of the figure.
    pub x: u32,
    /// From its top edge.
    pub y: u32,
    /// How wide, 1 or more.
    pub w: u32,
    /// How high, 1 or more.
    pub h: u32,
    /// What lies on it.
    pub cover: Cover,
    /// Painted with the second tint.
    pub other: bool,
    /// What stands in it; may be empty.
    pub text: String,
}

/// What lies on a rectangle.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cover {
    /// Nothing: its inside cannot be counted.
    #[default]
    Plain,
    /// Unit squares that fill it.
    Squares,
    /// Unit squares with gaps between them.
    Gaps,
    /// Unit squares that lie on each other.
    Overlaps,
    /// Larger squares of two units by two, where the units are small.
    Large,
}

impl Cover {
    /// The cover of this name, as packs write it.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "" | "plain" => Self::Plain,
            "squares" => Self::Squares,
            "gaps" => Self::Gaps,
            "overlaps" => Self::Overlaps,
            "large" => Self::Large,
            _ => return None,
        })
    }
}

impl Region {
    /// How many squares lie on it, across and down.
    pub const fn tiles(&self) -> (u32, u32) {
        match self.cover {
            Cover::Plain => (0, 0),
            Cover::Squares => (self.w, self.h),
            Cover::Gaps => (fewer(self.w), fewer(self.h)),
            Cover::Overlaps => (self.w + 1, self.h),
            Cover::Large => (self.w / 2, self.h / 2),
        }
    }

    pub(super) fn words(&self) -> String {
        let (across, down) = self.tiles();
        let rows = format!("{down} {} of {across}", if down == 1 { "row" } else { "rows" });
        let unit = if across == 1 { "square" } else { "squares" };
        let shown = match self.cover {
            Cover::Plain if self.text.is_empty() => "a part with no squares drawn".to_owned(),
            Cover::Plain => "a part".to_owned(),
            Cover::Squares => format!("{rows} unit {unit}"),
            Cover::Gaps => format!("{rows} unit {unit}, with gaps between them"),
            Cover::Overlaps => format!("{rows} unit {unit}, and some lie on top of others"),
            Cover::Large => format!("{rows} large {unit}"),
        };
        if self.text.is_empty() { shown } else { listed(&[format!("{shown} marked {}", self.text)]) }
    }
}

/// With gaps there is room for one square less, where two or more would fit.
const fn fewer(units: u32) -> u32 {
    if units > 2 { units - 1 } else { units }
}
