use super::count;
use serde::Serialize;

/// Things in rows and columns.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Array {
    /// How many rows, up to 12.
    pub rows: u32,
    /// How many in each row, up to 12.
    pub columns: u32,
    /// Where the array is cut in two.
    pub split: Option<Split>,
    /// What stands beside the rows, `6` or `?`.
    pub row_label: Option<String>,
    /// What stands above the columns.
    pub column_label: Option<String>,
    /// A cloth hides the inside: only the top row and the first column can be counted.
    pub covered: bool,
}

/// A cut through an array.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Split {
    /// Below this many rows.
    AfterRow(u32),
    /// To the right of this many columns.
    AfterColumn(u32),
}

impl Array {
    pub(super) fn words(&self) -> String {
        let mut words = format!("{} with {} in each row.", count(self.rows, "row", "rows"), self.columns);
        match self.split {
            Some(Split::AfterRow(n)) => words.push_str(&format!(" A cut below row {n}.")),
            Some(Split::AfterColumn(n)) => words.push_str(&format!(" A cut after column {n}.")),
            None => {}
        }
        if self.covered {
            words.push_str(" A cloth covers the middle.");
        }
        if let Some(label) = &self.row_label {
            words.push_str(&format!(" The side is marked {label}."));
        }
        if let Some(label) = &self.column_label {
            words.push_str(&format!(" The top is marked {label}."));
        }
        words
    }
}
