use super::{Board, lines};
use crate::curriculum::squares::{Mode, reads_hard};
use std::collections::BTreeMap;

/// A square of so many minutes or fewer is a quick one.
pub(super) const QUICK: u8 = 5;
/// Longer than this is more than one sitting for a child.
const LONGEST: u8 = 60;
/// A line shorter than this says nothing about balance.
const LEAST_LINE: usize = 2;

/// Something a board could do better, with a fix.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What.
    pub fault: Fault,
    /// The places of the squares it is about.
    pub places: Vec<usize>,
    /// What would mend it.
    pub fix: Fix,
}

/// What a linter can find.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// A square says nothing to do.
    NothingToDo,
    /// A square does not serve the board's skill.
    OffAim,
    /// Every square of a line is quick.
    OnlyQuick,
    /// Every square of a line is on a screen.
    OnlyScreen,
    /// There is too much of one mode.
    TooMuchOf(Mode),
    /// Two squares ask for the same.
    Same,
    /// No time is said, or more than a child sits.
    Time,
    /// Hard to read in its grade.
    HardToRead,
    /// Nobody knows what good work is.
    NoCriteria,
}

/// What mends a finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fix {
    /// Let the square serve the aim.
    ServeAim(usize),
    /// Another square from the bank in this place.
    Replace(usize, Need),
    /// Say 15 minutes.
    SayTime(usize),
    /// Add criteria that fit any work.
    AddCriteria(usize),
}

/// What the other square has to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// Any that is not on the board.
    Any,
    /// One that takes its time.
    Longer,
    /// One away from the screen.
    OffScreen,
    /// One of another mode.
    OtherMode,
}

/// The most squares of one mode: a third of the board, and two of a small one.
pub(super) fn most_of_a_mode(squares: usize) -> usize {
    squares.div_ceil(3).max(2)
}

/// Whether a child of this grade would stumble over its words.
pub(super) fn is_hard(square: &super::Square, grade: u8) -> bool {
    let grade = grade.max(2); // a grown-up reads it to the youngest
    reads_hard(&square.task, grade) || square.criteria.iter().any(|line| reads_hard(line, grade))
}

/// All that a board could do better.
pub fn lint(board: &Board) -> Vec<Finding> {
    let mut found = Vec::new();
    of_squares(board, &mut found);
    of_lines(board, &mut found);
    of_modes(board, &mut found);
    found
}

fn of_squares(board: &Board, found: &mut Vec<Finding>) {
    for (place, square) in board.squares.iter().enumerate() {
        let mut tell = |fault, fix| found.push(Finding { fault, places: vec![place], fix });
        if square.task.trim().is_empty() {
            tell(Fault::NothingToDo, Fix::Replace(place, Need::Any));
            continue;
        }
        if board.aim.skill.as_ref().is_some_and(|skill| !square.skills.contains(skill)) {
            tell(Fault::OffAim, Fix::ServeAim(place));
        }
        if square.minutes == 0 || square.minutes > LONGEST {
            tell(Fault::Time, Fix::SayTime(place));
        }
        if is_hard(square, board.aim.grade) {
            tell(Fault::HardToRead, Fix::Replace(place, Need::Any));
        }
        if square.criteria.iter().all(|line| line.trim().is_empty()) {
            tell(Fault::NoCriteria, Fix::AddCriteria(place));
        }
        let same = |other: &super::Square| other.task.trim().eq_ignore_ascii_case(square.task.trim());
        if board.squares[..place].iter().any(same) {
            tell(Fault::Same, Fix::Replace(place, Need::Any));
        }
    }
}

fn of_lines(board: &Board, found: &mut Vec<Finding>) {
    for line in lines(board).into_iter().filter(|line| line.places.len() >= LEAST_LINE) {
        let all = |f: fn(&super::Square) -> bool| line.places.iter().all(|place| f(&board.squares[*place]));
        let last = line.places.iter().rfind(|place| !board.squares[**place].must).or(line.places.last());
        let Some(last) = last.copied() else { continue };
        if all(|square| square.minutes <= QUICK) {
            let fix = Fix::Replace(last, Need::Longer);
            found.push(Finding { fault: Fault::OnlyQuick, places: line.places.clone(), fix });
        }
        if all(|square| square.screen) {
            let fix = Fix::Replace(last, Need::OffScreen);
            found.push(Finding { fault: Fault::OnlyScreen, places: line.places.clone(), fix });
        }
    }
}

fn of_modes(board: &Board, found: &mut Vec<Finding>) {
    let mut by_mode: BTreeMap<Mode, Vec<usize>> = BTreeMap::new();
    for (place, square) in board.squares.iter().enumerate() {
        by_mode.entry(square.mode).or_default().push(place);
    }
    for (mode, places) in by_mode {
        if places.len() > most_of_a_mode(board.squares.len()) {
            let last = places.iter().rfind(|place| !board.squares[**place].must).or(places.last()).copied();
            let fix = Fix::Replace(last.unwrap_or_default(), Need::OtherMode);
            found.push(Finding { fault: Fault::TooMuchOf(mode), places, fix });
        }
    }
}
