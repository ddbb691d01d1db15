use crate::{
    record::{EventId, Piece, PieceKind},
    units::{BoardId, WriterId},
};
use serde::{Deserialize, Serialize};

/// A piece of evidence as version 1 writes it.
#[derive(Serialize, Deserialize)]
pub(super) struct PieceLine {
    b: BoardId,
    sq: u8,
    k: KindName,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    more: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    marks: Vec<u8>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum KindName {
    Text,
    Drawing,
    Rating,
    Word,
    Problem,
    Solved,
}

/// The event that added a piece. Named apart from the line's own `w` and `n`.
#[derive(Serialize, Deserialize)]
pub(super) struct PieceId {
    pw: WriterId,
    pn: u32,
}

impl From<EventId> for PieceId {
    fn from(id: EventId) -> Self {
        Self { pw: id.writer, pn: id.n }
    }
}

impl From<PieceId> for EventId {
    fn from(id: PieceId) -> Self {
        Self { writer: id.pw, n: id.pn }
    }
}

impl From<&Piece> for PieceLine {
    fn from(piece: &Piece) -> Self {
        let k = match piece.kind {
            PieceKind::Text => KindName::Text,
            PieceKind::Drawing => KindName::Drawing,
            PieceKind::Rating => KindName::Rating,
            PieceKind::Word => KindName::Word,
            PieceKind::Problem => KindName::Problem,
            PieceKind::Solved => KindName::Solved,
        };
        let Piece { board, square, text, more, marks, .. } = piece.clone();
        Self { b: board, sq: square, k, text, more, marks }
    }
}

impl From<PieceLine> for Piece {
    fn from(line: PieceLine) -> Self {
        let kind = match line.k {
            KindName::Text => PieceKind::Text,
            KindName::Drawing => PieceKind::Drawing,
            KindName::Rating => PieceKind::Rating,
            KindName::Word => PieceKind::Word,
            KindName::Problem => PieceKind::Problem,
            KindName::Solved => PieceKind::Solved,
        };
        let PieceLine { b, sq, text, more, marks, .. } = line;
        Self { board: b, square: sq, kind, text, more, marks }
    }
}
