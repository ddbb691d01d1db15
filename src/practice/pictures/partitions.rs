use super::count;
use serde::Serialize;

/// Shapes cut into parts, equal or not, some shaded.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Partitions {
    /// The shapes, at most 4.
    pub shapes: Vec<Partition>,
}

/// A shape cut into parts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Partition {
    /// What stands below it.
    pub name: Option<String>,
    /// What is cut.
    pub whole: Uncut,
    /// How it is cut.
    pub cut: Cut,
    /// Into how many parts, 1 to 12.
    pub parts: u32,
    /// The parts that are shaded, counted from 1.
    pub shaded: Vec<u32>,
}

/// What is cut into parts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Uncut {
    /// A square.
    Square,
    /// A rectangle, wider than high.
    Rectangle,
    /// A circle.
    Circle,
    /// A hexagon with equal sides.
    Hexagon,
}

/// How a shape is cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// From top to bottom, the same distance apart.
    Columns,
    /// From side to side, the same distance apart.
    Rows,
    /// Two rows with as many parts in each.
    Grid,
    /// Through the middle: slices of a circle, or from corner to corner.
    Spokes,
    /// Into four: half from top to bottom, then one half across and the other half from top to bottom.
    Mixed,
    /// From top to bottom, every second part twice as wide.
    Uneven,
}

impl Partition {
    /// Whether this shape can be cut so, into so many parts.
    pub const fn is_drawn(&self) -> bool {
        let n = self.parts;
        match (self.whole, self.cut) {
            (Uncut::Square | Uncut::Rectangle, Cut::Columns | Cut::Rows) => n >= 1 && n <= 12,
            (Uncut::Square | Uncut::Rectangle, Cut::Grid) => n >= 4 && n <= 12 && n.is_multiple_of(2),
            (Uncut::Square | Uncut::Rectangle, Cut::Spokes) => n == 2 || n == 4 || n == 8,
            (Uncut::Square | Uncut::Rectangle, Cut::Mixed) => n == 4,
            (Uncut::Square | Uncut::Rectangle | Uncut::Circle, Cut::Uneven) => n >= 2 && n <= 8,
            (Uncut::Circle, Cut::Spokes) => n >= 2 && n <= 12,
            (Uncut::Circle, Cut::Columns | Cut::Rows) => n >= 2 && n <= 4,
            (Uncut::Hexagon, Cut::Spokes) => n == 2 || n == 3 || n == 6,
            _ => false,
        }
    }

    fn words(&self) -> String {
        let name = self.name.as_ref().map(|name| format!("Shape {name}: ")).unwrap_or_default();
        let whole = match self.whole {
            Uncut::Square => "a square",
            Uncut::Rectangle => "a rectangle",
            Uncut::Circle => "a circle",
            Uncut::Hexagon => "a shape with 6 equal sides",
        };
        let whole = if name.is_empty() { whole.replacen('a', "A", 1) } else { whole.to_owned() };
        let parts = count(self.parts, "part", "parts");
        let shaded = match self.shaded.len() {
            0 => String::new(),
            1 => " 1 part is shaded.".to_owned(),
            n => format!(" {n} parts are shaded."),
        };
        format!("{name}{whole} cut into {parts} {}.{shaded}", self.way())
    }

    fn way(&self) -> &'static str {
        match (self.whole, self.cut) {
            (_, Cut::Columns) => "by lines from top to bottom, the same distance apart",
            (_, Cut::Rows) => "by lines from side to side, the same distance apart",
            (_, Cut::Grid) => "in 2 rows, by lines the same distance apart",
            (Uncut::Circle, Cut::Uneven) => "like a pie, with some slices wider than others",
            (Uncut::Circle, Cut::Spokes) => "like a pie, with every slice as wide as the next",
            (Uncut::Hexagon, Cut::Spokes) => "by lines from its middle to its corners, the same turn apart",
            (_, Cut::Spokes) if self.parts == 2 => "by a line from corner to corner",
            (_, Cut::Spokes) if self.parts == 4 => "by two lines from corner to corner",
            (_, Cut::Spokes) => "by lines through the middle, to every corner and to the middle of every side",
            (_, Cut::Mixed) => {
                "in two steps: first in half from top to bottom, then one half across the middle and one half from top to bottom"
            }
            (_, Cut::Uneven) => "by lines from top to bottom, with every second part twice as wide",
        }
    }
}

impl Partitions {
    pub(super) fn words(&self) -> String {
        self.shapes.iter().map(Partition::words).collect::<Vec<_>>().join(" ")
    }
}
