use super::listed;
use serde::Serialize;

/// A multiplication table: every cell is its row times its column.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct TimesTable {
    /// The factors down the side, up to 11.
    pub rows: Vec<u32>,
    /// The factors along the top, up to 11.
    pub columns: Vec<u32>,
    /// Cells with a tint, as (row factor, column factor).
    pub shaded: Vec<(u32, u32)>,
    /// Cells whose product is not shown.
    pub hidden: Vec<(u32, u32)>,
    /// The hidden cell that is asked for, shown as `?`.
    pub asked: Option<(u32, u32)>,
}

impl TimesTable {
    pub(super) fn words(&self) -> String {
        let side = |factors: &[u32]| match factors {
            [] => "nothing".to_owned(),
            [only] => only.to_string(),
            [first, .., last] => format!("{first} to {last}"),
        };
        let mut words = format!("A times table: {} down, {} across.", side(&self.rows), side(&self.columns));
        let shaded: Vec<String> = self.shaded.iter().map(|(row, column)| self.cell(*row, *column)).collect();
        if !shaded.is_empty() {
            words.push_str(&format!(" Shaded: {}.", listed(&shaded)));
        }
        if let Some((row, column)) = self.asked {
            words.push_str(&format!(" The box for {row} times {column} shows a question mark."));
        }
        words
    }

    fn cell(&self, row: u32, column: u32) -> String {
        if self.hidden.contains(&(row, column)) { format!("{row} times {column}") } else { (row * column).to_string() }
    }
}
