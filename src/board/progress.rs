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
    /// Squares done, of those the rule asks for: of the line with least to do, where lines count. Equal where the rule is met.
    pub toward: (u32, u32),
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
    Progress { whole, begun, full, toward: toward(board, &all, &is_done) }
}

fn toward(board: &Board, lines: &[Line], is_done: &impl Fn(&usize) -> bool) -> (u32, u32) {
    let places = 0..board.squares.len();
    let musts: Vec<usize> = places.clone().filter(|place| board.squares[*place].must).collect();
    let count = places.clone().filter(is_done).count();
    let musts_done = musts.iter().filter(|place| is_done(place)).count();
    let (done, of) = match board.rule {
        Rule::AnyLine | Rule::LineThroughMust => {
            let asked = lines.iter().filter(|line| !line.places.is_empty()).map(|line| {
                let more =
                    musts.iter().filter(|must| board.rule == Rule::LineThroughMust && !line.places.contains(must));
                let asked: Vec<usize> = line.places.iter().chain(more).copied().collect();
                (asked.iter().filter(|place| is_done(place)).count(), asked.len())
            });
            asked.min_by_key(|(done, of)| of - done).unwrap_or_default()
        }
        Rule::AnyThree => (count.min(3), board.squares.len().min(3)),
        Rule::OneFromEachRow => {
            let rows: Vec<usize> = places.collect();
            let rows = rows.chunks(board.shape.size().1.max(1));
            (rows.clone().filter(|row| row.iter().any(is_done)).count(), rows.len())
        }
        Rule::AllMust => (musts_done + (count - musts_done).min(1), musts.len() + 1),
    };
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (number(done), number(of))
}
