use crate::units::BoardId;

/// A piece of evidence that a learner added to a square of a board. Plain text: it can be shown without the board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The board.
    pub board: BoardId,
    /// The square, by its number on that board.
    pub square: u8,
    /// What kind of piece.
    pub kind: PieceKind,
    /// The text: what was written, the drawing as text, the partner's word, the problem.
    pub text: String,
    /// What belongs to it: the answer of a problem, the name of who gave a word.
    pub more: String,
    /// For a rating, one mark a criterion: 0 not yet, 1 almost, 2 yes.
    pub marks: Vec<u8>,
}

/// What kind a piece of evidence is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PieceKind {
    /// Something written.
    Text,
    /// A drawing, as the drawing's own text.
    Drawing,
    /// The child's own look at each criterion.
    Rating,
    /// A word from a partner or a grown-up.
    Word,
    /// A made-up problem with its answer.
    Problem,
    /// Somebody solved the made-up problem: what they answered, and who.
    Solved,
}
