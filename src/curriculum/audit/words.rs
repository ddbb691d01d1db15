//! Words stand in the list of the grade, or the skill declares and explains them.

use std::collections::BTreeSet;

/// The words that each band of grades reads: K–2, 3–5, 6–8, each on top of the band before.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WordLists([BTreeSet<String>; 3]);

impl WordLists {
    /// Reads one word a line, for K–2, 3–5 and 6–8.
    pub fn read(lists: [&str; 3]) -> Self {
        Self(lists.map(|list| list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_lowercase).collect()))
    }
}
