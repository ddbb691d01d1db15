use super::{count, listed};
use serde::Serialize;

/// Base-ten blocks: one collection, or two side by side.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct BaseTen {
    /// The collections.
    pub parts: Vec<Blocks>,
}

/// A collection of blocks.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Blocks {
    /// Flats of a hundred, up to 10.
    pub hundreds: u32,
    /// Rods of ten, up to 20.
    pub tens: u32,
    /// Single cubes, up to 20.
    pub ones: u32,
    /// What stands below.
    pub label: Option<String>,
}

impl BaseTen {
    pub(super) fn words(&self) -> String {
        self.parts.iter().map(Blocks::words).collect::<Vec<_>>().join(" ")
    }
}

impl Blocks {
    fn words(&self) -> String {
        let rows = [(self.hundreds, "hundred", "hundreds"), (self.tens, "ten", "tens"), (self.ones, "one", "ones")];
        let shown: Vec<String> =
            rows.iter().filter(|row| row.0 > 0).map(|(n, one, many)| count(*n, one, many)).collect();
        let shown = if shown.is_empty() { "no blocks".to_owned() } else { listed(&shown) };
        match &self.label {
            Some(label) => format!("Blocks marked {label}: {shown}."),
            None => format!("Blocks: {shown}."),
        }
    }
}
