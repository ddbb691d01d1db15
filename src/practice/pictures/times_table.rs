use super::listed;
use serde::Serialize;

/// A multiplication table: every cell is its row times its column; or an addition table: its row plus its column.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct TimesTable {
    /// Whether it is an addition table.
    pub adds: bool,
    /// The factors down the side, up to 11.
    pub rows: Vec<u32>,
    /// The factors along the top, up to 11.
    pub columns: Vec<u32>,
    /// Cells with a tint, as (row factor, column factor).
    pub shaded: Vec<(u32, u32)>,
    /// Cells whose number is not shown.
    pub hidden: Vec<(u32, u32)>,
    /// The hidden cell that is asked for, shown as `?`.
    pub asked: Option<(u32, u32)>,
}

impl TimesTable {
    /// The number in a cell. Both are at most 10,000, as the kitchen bounds them.
    pub const fn holds(&self, row: u32, column: u32) -> u32 {
        if self.adds { row.saturating_add(column) } else { row.saturating_mul(column) }
    }

    pub(super) fn words(&self) -> String {
        let side = |factors: &[u32]| match factors {
            [] => "nothing".to_owned(),
            [only] => only.to_string(),
            [first, .., last] => format!("{first} to {last}"),
        };
        let name = if self.adds { "An addition table" } else { "A times table" };
        let mut words = format!("{name}: {} down, {} across.", side(&self.rows), side(&self.columns));
        let shaded: Vec<String> = self.shaded.iter().map(|(row, column)| self.cell(*row, *column)).collect();
        if !shaded.is_empty() {
            words.push_str(&format!(" Shaded: {}.", listed(&shaded)));
        }
        if let Some((row, column)) = self.asked {
            words.push_str(&format!(" The box for {} shows a question mark.", self.sum(row, column)));
        }
        words
    }

    fn cell(&self, row: u32, column: u32) -> String {
        if self.hidden.contains(&(row, column)) { self.sum(row, column) } else { self.holds(row, column).to_string() }
    }

    fn sum(&self, row: u32, column: u32) -> String {
        format!("{row} {} {column}", if self.adds { "plus" } else { "times" })
    }
}
