use super::{Board, Line, Rule, lines};

/// How far a board is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Progress {
    /// The lines whose squares are all done.
    pub whole: Vec<Line>,
    /// Lines with something done and something to do, those with least to do first.
    pub begun: Vec<Line>,
    /// Whether the rule is met. One may always do more.
    pub full: bool,
}

/// How far a board is, where these places are done.
pub fn progress(board: &Board, done: &[bool]) -> Progress {
    let is_done = |place: &usize| done.get(*place).copied().unwrap_or(false);
    let left = |line: &Line| line.places.iter().filter(|place| !is_done(place)).count();
    let all = lines(board);
    let whole: Vec<Line> = all.iter().filter(|line| !line.places.is_empty() && left(line) == 0).cloned().collect();
    let mut begun: Vec<Line> =
        all.iter().filter(|line| left(line) > 0 && left(line) < line.places.len()).cloned().collect();
    begun.sort_by_key(left);
    let count = (0..board.squares.len()).filter(is_done).count();
    let musts_done = (0..board.squares.len()).all(|place| !board.squares[place].must || is_done(&place));
    let musts = board.squares.iter().filter(|square| square.must).count();
    let columns = board.shape.size().1.max(1);
    let full = match board.rule {
        Rule::AnyLine => !whole.is_empty(),
        Rule::LineThroughMust => musts_done && !whole.is_empty(),
        Rule::AnyThree => count >= 3.min(board.squares.len()),
        Rule::OneFromEachRow => {
            (0..board.squares.len()).collect::<Vec<_>>().chunks(columns).all(|row| row.iter().any(is_done))
        }
        Rule::AllMust => musts_done && count > musts,
    };
    Progress { whole, begun, full }
}
