use super::{Board, Shape};

/// A line of a board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its name.
    pub name: LineName,
    /// The places of its squares.
    pub places: Vec<usize>,
}

/// What a line is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineName {
    /// A row, from 1, of so many.
    Row(usize, usize),
    /// A column, from 1, of so many.
    Column(usize, usize),
    /// From the upper left to the lower right.
    Falling,
    /// From the lower left to the upper right.
    Rising,
    /// A course of a menu, from 1.
    Course(usize),
    /// What everybody does.
    Must,
    /// The whole list.
    Whole,
}

/// The lines of a board: what a learner may choose to do together.
pub fn lines(board: &Board) -> Vec<Line> {
    let (rows, columns) = board.shape.size();
    let row = |r: usize| (0..columns).map(|c| r * columns + c).collect::<Vec<_>>();
    match board.shape {
        Shape::Menu => (0..rows).map(|r| Line { name: LineName::Course(r + 1), places: row(r) }).collect(),
        Shape::MustMay => {
            let must = (0..board.squares.len()).filter(|place| board.squares[*place].must).collect();
            let all = (0..board.squares.len()).collect();
            vec![Line { name: LineName::Must, places: must }, Line { name: LineName::Whole, places: all }]
        }
        Shape::TicTacToe | Shape::Bingo | Shape::Grid { .. } => {
            let mut found: Vec<Line> =
                (0..rows).map(|r| Line { name: LineName::Row(r + 1, rows), places: row(r) }).collect();
            found.extend((0..columns).map(|c| Line {
                name: LineName::Column(c + 1, columns),
                places: (0..rows).map(|r| r * columns + c).collect(),
            }));
            if rows == columns {
                let falling = (0..rows).map(|n| n * columns + n).collect();
                let rising = (0..rows).map(|n| (rows - 1 - n) * columns + n).collect();
                found.push(Line { name: LineName::Falling, places: falling });
                found.push(Line { name: LineName::Rising, places: rising });
            }
            found
        }
    }
}
