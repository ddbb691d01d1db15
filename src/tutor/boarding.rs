use super::{Refusal, Text};
use crate::{
    board::{Board, check},
    record::{EventId, Happening, Piece, PieceKind},
    units::BoardId,
};

/// What a learner can ask for around their boards.
#[derive(Clone, PartialEq, Debug)]
pub enum BoardCommand {
    /// "Keep this board", new or changed.
    Keep {
        /// Which.
        id: BoardId,
        /// All of it.
        board: Box<Board>,
    },
    /// "Put it away", or take it out again.
    PutAway {
        /// Which.
        id: BoardId,
        /// Whether it is away from now on.
        away: bool,
    },
    /// "This is what I did."
    AddPiece(Piece),
    /// "This is one of my best", and why; nothing: no longer.
    ChoosePiece {
        /// The event that added it.
        piece: EventId,
        /// Why.
        why: Option<String>,
    },
}

pub(super) fn decide(command: BoardCommand) -> Result<Vec<Happening>, Refusal> {
    Ok(vec![match command {
        BoardCommand::Keep { id, board } => {
            check(&board).map_err(Refusal::NoBoard)?;
            let text = board.to_text();
            Text::Board.check(&text)?;
            Happening::BoardKept { board: id, text }
        }
        BoardCommand::PutAway { id, away } => Happening::BoardPutAway { board: id, away },
        BoardCommand::AddPiece(piece) => Happening::PieceAdded(checked(piece)?),
        BoardCommand::ChoosePiece { piece, why } => {
            why.iter().try_for_each(|why| Text::Answer.check(why))?;
            Happening::PieceChosen { piece, why }
        }
    }])
}

fn checked(mut piece: Piece) -> Result<Piece, Refusal> {
    if piece.kind != PieceKind::Drawing {
        piece.text = piece.text.trim().to_owned();
    }
    piece.more = piece.more.trim().to_owned();
    let needs_text = piece.kind != PieceKind::Rating;
    if needs_text && piece.text.is_empty() || piece.kind == PieceKind::Problem && piece.more.is_empty() {
        return Err(Refusal::NothingThere);
    }
    if piece.kind == PieceKind::Rating && (piece.marks.is_empty() || piece.marks.iter().any(|mark| *mark > 2)) {
        return Err(Refusal::NothingThere);
    }
    let text = if piece.kind == PieceKind::Drawing { Text::Drawing } else { Text::Evidence };
    text.check(&piece.text)?;
    Text::Answer.check(&piece.more)?;
    Ok(piece)
}
