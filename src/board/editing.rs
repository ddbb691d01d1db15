use super::{Board, Fix, Square, Wish, redraw};
use crate::curriculum::squares::{Mode, SquareBank, Wanted};

/// Two squares change places. What was done moves along. A must-do place stays a must-do place.
pub fn swap(board: &mut Board, one: usize, other: usize) {
    if one >= board.squares.len() || other >= board.squares.len() {
        return;
    }
    let musts = (board.squares[one].must, board.squares[other].must);
    board.squares.swap(one, other);
    (board.squares[one].must, board.squares[other].must) = musts;
}

/// Another square in a place. What was done on the old one stays in the portfolio.
pub fn replace(board: &mut Board, place: usize, mut square: Square) {
    let id = board.free_id();
    let Some(old) = board.squares.get_mut(place) else { return };
    (square.id, square.must) = (id, old.must);
    *old = square;
}

/// A square of one's own in a place: voice, not only choice.
pub fn add_own(board: &mut Board, place: usize, task: &str, mode: Mode, criterion: &str, wanted: Wanted) {
    let square = Square {
        task: task.trim().to_owned(),
        mode,
        minutes: 15,
        criteria: [criterion.trim()].iter().filter(|line| !line.is_empty()).map(|line| (*line).to_owned()).collect(),
        skills: board.aim.skill.iter().cloned().collect(),
        wanted,
        proposed: true,
        ..Square::default()
    };
    replace(board, place, square);
}

/// Mends what the linter found. `false` where the bank holds nothing that would.
pub fn apply(board: &mut Board, fix: Fix, wish: &Wish, bank: &SquareBank) -> bool {
    let (Fix::ServeAim(place) | Fix::Replace(place, _) | Fix::SayTime(place) | Fix::AddCriteria(place)) = fix;
    if let Fix::Replace(_, need) = fix {
        let Some(square) = redraw(board, place, need, wish, bank) else { return false };
        replace(board, place, square);
        return true;
    }
    let aim = board.aim.clone();
    let Some(square) = board.squares.get_mut(place) else { return false };
    match fix {
        Fix::ServeAim(_) => square.skills.extend(aim.skill),
        Fix::SayTime(_) => square.minutes = 15,
        Fix::AddCriteria(_) => {
            square.criteria.clone_from(&wish.criteria);
        }
        Fix::Replace(..) => {}
    }
    true
}
