//! Places of the choice boards.

use crate::units::BoardId;

/// A place behind `#/board`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BoardPlace {
    /// All boards.
    List,
    /// Make one.
    New,
    /// One board.
    One(BoardId),
    /// One square of a board.
    Square(BoardId, u8),
    /// Change a board.
    Edit(BoardId),
    /// A board from a link, packed.
    Open(String),
    /// A made-up problem from a link, packed.
    Solve(String),
}

impl BoardPlace {
    /// Reads the parts after `board`.
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::List,
            ["new"] => Self::New,
            ["open", packed] => Self::Open((*packed).to_owned()),
            ["solve", packed] => Self::Solve((*packed).to_owned()),
            [id] => Self::One(id.parse().ok()?),
            [id, "edit"] => Self::Edit(id.parse().ok()?),
            [id, square] => {
                let number: u8 = square.parse().ok()?;
                (number.to_string() == *square).then_some(Self::Square(id.parse().ok()?, number))?
            }
            _ => return None,
        })
    }

    /// What stands behind `#/board`.
    pub fn path(&self) -> String {
        match self {
            Self::List => String::new(),
            Self::New => "/new".to_owned(),
            Self::One(id) => format!("/{id}"),
            Self::Square(id, square) => format!("/{id}/{square}"),
            Self::Edit(id) => format!("/{id}/edit"),
            Self::Open(packed) => format!("/open/{packed}"),
            Self::Solve(packed) => format!("/solve/{packed}"),
        }
    }
}
