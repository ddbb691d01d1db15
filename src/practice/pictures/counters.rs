use super::count;
use serde::Serialize;

/// Counters in rows, the first of them marked.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counters {
    /// How many there are, up to 24.
    pub count: u32,
    /// How many of them are marked: filled, while the others are open.
    pub marked: u32,
    /// How many stand in a row, from 1 to 12.
    pub per_row: u32,
}

impl Counters {
    pub(super) fn words(&self) -> String {
        let rows = self.count.div_ceil(self.per_row.max(1));
        let laid = if rows > 1 && self.count.is_multiple_of(self.per_row.max(1)) {
            format!(" in {rows} rows of {}", self.per_row)
        } else {
            String::new()
        };
        let marked = match self.marked {
            0 => "All are open".to_owned(),
            1 => "1 is filled".to_owned(),
            n => format!("{n} are filled"),
        };
        format!("{}{laid}. {marked}.", count(self.count, "counter", "counters"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_count_all_and_marked() {
        let counters = |count, marked, per_row| Counters { count, marked, per_row }.words();
        assert_eq!(counters(12, 4, 4), "12 counters in 3 rows of 4. 4 are filled.");
        assert_eq!(counters(5, 1, 5), "5 counters. 1 is filled.");
    }
}
