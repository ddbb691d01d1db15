use serde::{Deserialize, Serialize};

/// How the squares stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Three by three.
    #[default]
    TicTacToe,
    /// Three starters, three mains, three desserts.
    Menu,
    /// A list: first what everybody does, then what one may do.
    MustMay,
    /// Four by four.
    Bingo,
    /// Rows and columns, two to five of each.
    Grid {
        /// Rows.
        rows: u8,
        /// Columns.
        columns: u8,
    },
}

impl Shape {
    /// Squares in a must-do/may-do list, and how many of them are must-do.
    const LIST: u8 = 8;
    /// How many come first in such a list.
    pub const MUST: usize = 3;

    /// Rows and columns.
    pub const fn size(self) -> (usize, usize) {
        match self {
            Self::TicTacToe | Self::Menu => (3, 3),
            Self::MustMay => (Self::LIST as usize, 1),
            Self::Bingo => (4, 4),
            Self::Grid { rows, columns } => (rows as usize, columns as usize),
        }
    }

    /// How many squares.
    pub const fn count(self) -> usize {
        let (rows, columns) = self.size();
        rows * columns
    }

    /// Whether it can be: a free grid has two to five rows and columns.
    pub fn is_possible(self) -> bool {
        match self {
            Self::Grid { rows, columns } => (2..=5).contains(&rows) && (2..=5).contains(&columns),
            _ => true,
        }
    }

    /// The rule that fits it best.
    pub const fn usual_rule(self) -> Rule {
        match self {
            Self::TicTacToe => Rule::LineThroughMust,
            Self::Menu => Rule::OneFromEachRow,
            Self::MustMay => Rule::AllMust,
            Self::Bingo => Rule::AnyLine,
            Self::Grid { .. } => Rule::AnyThree,
        }
    }
}

/// What makes a board full. One may always do more.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Any line.
    #[default]
    AnyLine,
    /// The must-do squares, and a line.
    LineThroughMust,
    /// Any three squares.
    AnyThree,
    /// One from each row.
    OneFromEachRow,
    /// All must-do squares and one more.
    AllMust,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 5] =
        [Self::AnyLine, Self::LineThroughMust, Self::AnyThree, Self::OneFromEachRow, Self::AllMust];
}
