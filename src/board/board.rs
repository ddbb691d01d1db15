use super::{Aim, Rule, Shape, Square};
use serde::{Deserialize, Serialize};

/// A choice board: made once and stored whole, so that the same board is on screen, on paper and in a link.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// Its title.
    pub title: String,
    /// Who made it; may be empty.
    #[serde(default)]
    pub by: String,
    /// What all of it is for.
    pub aim: Aim,
    /// How the squares stand.
    pub shape: Shape,
    /// What makes it full.
    pub rule: Rule,
    /// The squares, row by row.
    pub squares: Vec<Square>,
    /// The seed it grew from: a note, never an input again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
}

impl Board {
    /// The square with this number.
    pub fn square(&self, id: u8) -> Option<&Square> {
        self.squares.iter().find(|square| square.id == id)
    }

    /// Where the square with this number stands.
    pub fn place(&self, id: u8) -> Option<usize> {
        self.squares.iter().position(|square| square.id == id)
    }

    /// A number that no square of this board has had, as far as the board tells.
    pub fn free_id(&self) -> u8 {
        let greatest = self.squares.iter().map(|square| square.id).max().unwrap_or(0);
        if greatest < u8::MAX {
            return greatest + 1;
        }
        (0..=u8::MAX).find(|id| self.square(*id).is_none()).unwrap_or(0)
    }

    /// As it is stored.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).expect("text, numbers and closed enums always serialize")
    }
}
