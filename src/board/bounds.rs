use super::{Board, Square};

/// The longest texts, in characters.
const TITLE: usize = 80;
const TASK: usize = 400;
const LINE: usize = 160;
/// The most lines of one kind.
const LINES: usize = 8;
/// The most slots of a template.
const SLOTS: usize = 12;

/// Why something is no board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadBoard {
    /// It does not parse, or something in it is of the wrong kind.
    WrongShape,
    /// The squares do not fill the shape, or two have one number.
    WrongCount,
    /// A text is longer than a board takes.
    TooLong,
    /// A text holds signs that nobody can see.
    HiddenSigns,
    /// A number is beyond what can be.
    OutOfRange,
}

impl Board {
    /// Reads a stored board.
    ///
    /// # Errors
    /// [`BadBoard`] where it is none.
    pub fn from_text(text: &str) -> Result<Self, BadBoard> {
        let board: Self = serde_json::from_str(text).map_err(|_| BadBoard::WrongShape)?;
        check(&board)?;
        Ok(board)
    }
}

/// Whether a board keeps all bounds: of its shape, its numbers and its texts.
///
/// # Errors
/// The first thing that is wrong.
pub fn check(board: &Board) -> Result<(), BadBoard> {
    if !board.shape.is_possible() || board.aim.grade > 8 {
        return Err(BadBoard::OutOfRange);
    }
    let mut ids: Vec<u8> = board.squares.iter().map(|square| square.id).collect();
    ids.sort_unstable();
    ids.dedup();
    if board.squares.len() != board.shape.count() || ids.len() != board.squares.len() {
        return Err(BadBoard::WrongCount);
    }
    for line in [&board.title, &board.by, &board.aim.title] {
        text(line, TITLE)?;
    }
    text(&board.aim.can, LINE)?;
    board.squares.iter().try_for_each(square)
}

fn square(square: &Square) -> Result<(), BadBoard> {
    text(&square.task, TASK)?;
    for lines in [&square.criteria, &square.materials] {
        if lines.len() > LINES {
            return Err(BadBoard::TooLong);
        }
        lines.iter().try_for_each(|line| text(line, LINE))?;
    }
    if square.minutes > 120 || square.right > 20 || square.skills.len() > LINES {
        return Err(BadBoard::OutOfRange);
    }
    let Some(from) = &square.from else { return Ok(()) };
    if from.values.len() > SLOTS {
        return Err(BadBoard::TooLong);
    }
    text(&from.template, TITLE)?;
    from.values.iter().try_for_each(|(name, value)| text(name, TITLE).and_then(|()| text(value, LINE)))
}

/// A text that a person can see all of. Marks that turn the direction of writing could show something else than what is there.
fn text(text: &str, most: usize) -> Result<(), BadBoard> {
    let hidden = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    if text.chars().any(hidden) {
        return Err(BadBoard::HiddenSigns);
    }
    if text.chars().count() > most { Err(BadBoard::TooLong) } else { Ok(()) }
}
