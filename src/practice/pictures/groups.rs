use super::{count, listed};
use serde::Serialize;

/// Boxes with the same number of things in each; things that are left over lie beside them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Groups {
    /// How many boxes, up to 12.
    pub groups: u32,
    /// How many things in each box, up to 12.
    pub each: u32,
    /// How many things lie outside.
    pub left_over: u32,
    /// What is written on the boxes; may be empty.
    pub labels: Vec<String>,
}

impl Groups {
    pub(super) fn words(&self) -> String {
        let mut words = format!("{} with {} in each.", count(self.groups, "group", "groups"), self.each);
        if self.left_over > 0 {
            words.push_str(&format!(" {} beside them.", self.left_over));
        }
        if !self.labels.is_empty() {
            words.push_str(&format!(" Written on them: {}.", listed(&self.labels)));
        }
        words
    }
}
