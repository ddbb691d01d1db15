use super::listed;
use serde::Serialize;

/// Numbers in rows of ten, some shaded, some hidden.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct HundredChart {
    /// The first number, one more than a multiple of ten.
    pub from: u32,
    /// The last number, a multiple of ten; at most ten rows.
    pub to: u32,
    /// Numbers with a tint.
    pub shaded: Vec<u32>,
    /// Numbers shown as `?`.
    pub hidden: Vec<u32>,
}

impl HundredChart {
    pub(super) fn words(&self) -> String {
        let mut words = format!("A number chart from {} to {}, ten in a row.", self.from, self.to);
        let shaded: Vec<String> = self.shaded.iter().map(u32::to_string).collect();
        if !shaded.is_empty() {
            words.push_str(&format!(" Shaded: {}.", listed(&shaded)));
        }
        let hidden: Vec<String> = self
            .hidden
            .iter()
            .map(|n| format!("row {}, place {}", (n - self.from) / 10 + 1, (n - self.from) % 10 + 1))
            .collect();
        if !hidden.is_empty() {
            words.push_str(&format!(" Hidden: {}.", listed(&hidden)));
        }
        words
    }
}
