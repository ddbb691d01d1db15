use std::collections::{BTreeMap, BTreeSet};

/// The published codes that skills serve, with their grades. A numbered standard may have lettered parts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Standards {
    rows: BTreeMap<String, (String, bool)>,
}

impl Standards {
    /// Reads `code,grade,part_of` lines under a heading; a line with a third column is a part.
    pub fn read(csv: &str) -> Self {
        let rows = csv.lines().skip(1).filter_map(|line| {
            let mut cells = line.split(',').map(str::trim);
            let (code, grade, part_of) = (cells.next()?, cells.next()?, cells.next()?);
            Some((code.to_owned(), (grade.to_owned(), !part_of.is_empty())))
        });
        Self { rows: rows.collect() }
    }

    /// Whether a standard has this code.
    pub fn has(&self, code: &str) -> bool {
        self.rows.contains_key(code)
    }

    /// All grades, from kindergarten.
    pub fn grades(&self) -> Vec<String> {
        let mut grades: Vec<String> = self.rows.values().map(|(grade, _)| grade.clone()).collect();
        grades.sort_by_key(|grade| grade.parse::<u8>().unwrap_or(0));
        grades.dedup();
        grades
    }

    /// How many of a grade's numbered standards (or of their parts) there are.
    pub fn count(&self, grade: &str, parts: bool) -> usize {
        self.rows.values().filter(|row| row.0 == grade && row.1 == parts).count()
    }

    /// How many of a grade's numbered standards (or of their parts) are among these codes.
    pub fn covered(&self, grade: &str, parts: bool, codes: &BTreeSet<&str>) -> usize {
        let served = |(code, row): &(&String, &(String, bool))| {
            row.0 == grade && row.1 == parts && codes.contains(code.as_str())
        };
        self.rows.iter().filter(served).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_counted_apart() {
        let standards =
            Standards::read("code,grade,part_of\n3.OA.A.1,3,\n3.MD.C.7,3,\n3.MD.C.7.a,3,3.MD.C.7\nK.CC.A.1,K,\n");
        assert_eq!(standards.grades(), ["K", "3"]);
        assert_eq!((standards.count("3", false), standards.count("3", true)), (2, 1));
        assert_eq!(standards.covered("3", false, &["3.OA.A.1", "K.CC.A.1"].into()), 1);
        assert!(!standards.has("3.OA.A.2"));
    }
}
