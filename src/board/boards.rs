use super::Board;
use crate::{
    curriculum::squares::{Mode, Wanted},
    practice::Verdict,
    record::{Attempt, Event, EventId, Happening, Piece, PieceKind},
    units::{BoardId, Day, Moment, SkillId},
};
use std::collections::BTreeMap;

/// All boards of a learner and all they put on them: a fold of the log.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Boards {
    boards: BTreeMap<BoardId, KeptBoard>,
    pieces: Vec<KeptPiece>,
}

/// A board as it is now, and how far it is.
#[derive(Clone, PartialEq, Debug)]
pub struct KeptBoard {
    /// Its id.
    pub id: BoardId,
    /// What it says.
    pub board: Board,
    /// When it was first kept.
    pub made: Moment,
    /// Put away.
    pub away: bool,
    /// The squares that are done, by number, and the day. Nothing is ever taken out.
    done: BTreeMap<u8, Day>,
    /// The squares with something on them.
    begun: BTreeMap<u8, Day>,
    /// Right answers in each skill since the board was made.
    right: BTreeMap<SkillId, u8>,
}

/// A piece of evidence and where it came from.
#[derive(Clone, PartialEq, Debug)]
pub struct KeptPiece {
    /// The event that added it.
    pub id: EventId,
    /// When.
    pub at: Moment,
    /// What.
    pub piece: Piece,
    /// The learner's best, and why.
    pub best: Option<Choice>,
}

/// A piece that was chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// When.
    pub at: Moment,
    /// Why, in the learner's words.
    pub why: String,
}

/// How far a square is. What was done is never undone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SquareState {
    /// Nothing yet.
    Open,
    /// Something is there.
    Begun {
        /// Right answers so far, where practice fills it.
        right: u8,
    },
    /// Done, on this day.
    Done(Day),
}

impl Boards {
    /// What these events tell, in the order of the log.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut boards = Self::default();
        for event in events {
            boards.apply(event);
        }
        boards
    }

    /// Takes one more event in. Never fails: a board that cannot be read is left out.
    pub fn apply(&mut self, event: &Event) {
        match &event.what {
            Happening::BoardKept { board, text } => self.keep(*board, text, event.at),
            Happening::BoardPutAway { board, away } => {
                if let Some(kept) = self.boards.get_mut(board) {
                    kept.away = *away;
                }
            }
            Happening::PieceAdded(piece) => {
                if let Some(kept) = self.boards.get_mut(&piece.board) {
                    kept.take(piece, event.at.day());
                }
                self.pieces.push(KeptPiece { id: event.id, at: event.at, piece: piece.clone(), best: None });
            }
            Happening::PieceChosen { piece, why } => {
                if let Some(kept) = self.pieces.iter_mut().find(|kept| kept.id == *piece) {
                    kept.best = why.clone().map(|why| Choice { at: event.at, why });
                }
            }
            Happening::Attempted(attempt) => self.count(attempt, event.at.day()),
            _ => {}
        }
    }

    fn keep(&mut self, id: BoardId, text: &str, at: Moment) {
        let Ok(board) = Board::from_text(text) else { return };
        match self.boards.get_mut(&id) {
            Some(kept) => kept.board = board,
            None => {
                let (done, begun, right) = Default::default();
                self.boards.insert(id, KeptBoard { id, board, made: at, away: false, done, begun, right });
            }
        }
    }

    fn count(&mut self, attempt: &Attempt, day: Day) {
        if attempt.verdict != Verdict::Right {
            return;
        }
        let skill = attempt.item.exercise.skill();
        self.boards.values_mut().for_each(|kept| kept.count(&skill, day));
    }

    /// The board with this id.
    pub fn get(&self, id: BoardId) -> Option<&KeptBoard> {
        self.boards.get(&id)
    }

    /// All boards, the newest first, those that were put away left out.
    pub fn shown(&self) -> Vec<&KeptBoard> {
        self.sorted(false)
    }

    /// The boards that were put away, the newest first.
    pub fn put_away(&self) -> Vec<&KeptBoard> {
        self.sorted(true)
    }

    fn sorted(&self, away: bool) -> Vec<&KeptBoard> {
        let mut found: Vec<_> = self.boards.values().filter(|kept| kept.away == away).collect();
        found.sort_by_key(|kept| std::cmp::Reverse((kept.made.utc_ms, kept.id)));
        found
    }

    /// All evidence, the oldest first.
    pub fn pieces(&self) -> &[KeptPiece] {
        &self.pieces
    }

    /// What stands on one square.
    pub fn on(&self, board: BoardId, square: u8) -> impl Iterator<Item = &KeptPiece> {
        self.pieces.iter().filter(move |kept| kept.piece.board == board && kept.piece.square == square)
    }

    /// How many squares of each mode were done, on all boards.
    pub fn done_by_mode(&self) -> BTreeMap<Mode, u32> {
        let mut counts = BTreeMap::new();
        for kept in self.boards.values() {
            for square in kept.board.squares.iter().filter(|square| kept.done.contains_key(&square.id)) {
                *counts.entry(square.mode).or_default() += 1;
            }
        }
        counts
    }
}

impl KeptBoard {
    /// How far a square is.
    pub fn state(&self, square: u8) -> SquareState {
        if let Some(day) = self.done.get(&square) {
            return SquareState::Done(*day);
        }
        let right = self.right_for(square);
        if right > 0 || self.begun.contains_key(&square) { SquareState::Begun { right } } else { SquareState::Open }
    }

    /// Which places are done.
    pub fn done(&self) -> Vec<bool> {
        self.board.squares.iter().map(|square| self.done.contains_key(&square.id)).collect()
    }

    fn right_for(&self, square: u8) -> u8 {
        let Some(square) = self.board.square(square).filter(|square| square.wanted == Wanted::Practice) else {
            return 0;
        };
        square.skills.iter().filter_map(|skill| self.right.get(skill)).copied().max().unwrap_or(0)
    }

    fn count(&mut self, skill: &SkillId, day: Day) {
        let serving: Vec<u8> =
            self.board.squares.iter().filter(|square| square.skills.contains(skill)).map(|square| square.id).collect();
        if serving.is_empty() {
            return;
        }
        let right = self.right.entry(skill.clone()).or_default();
        *right = right.saturating_add(1);
        for id in serving {
            let enough = self.board.square(id).is_some_and(|square| self.right_for(id) >= square.right.max(1));
            if enough && self.board.square(id).is_some_and(|square| square.wanted == Wanted::Practice) {
                self.done.entry(id).or_insert(day);
            }
        }
    }

    fn take(&mut self, piece: &Piece, day: Day) {
        let Some(square) = self.board.square(piece.square) else { return };
        self.begun.entry(square.id).or_insert(day);
        let shows = match (square.wanted, piece.kind) {
            (Wanted::Text, PieceKind::Text)
            | (Wanted::Drawing, PieceKind::Drawing)
            | (Wanted::Word, PieceKind::Word)
            | (Wanted::Problem, PieceKind::Problem) => true,
            // where the skill is unknown on this device, practice shows itself by looking at one's work
            (Wanted::Rating | Wanted::Practice, PieceKind::Rating) => piece.marks.len() == square.criteria.len(),
            _ => false,
        };
        if shows {
            self.done.entry(piece.square).or_insert(day);
        }
    }
}
