use super::drawing::{Drawing, Frame};
use crate::practice::pictures::{Money, Piece};

/// Coins have their true sizes beside each other, in units a millimeter; notes are drawn smaller than they are.
const MILLIMETER: f64 = 3.4;
const NOTE: (f64, f64) = (140.0, 62.0);
const GAP: f64 = 12.0;
const WIDTH: f64 = 736.0;
const SIZE: f64 = 28.0;

/// Notes, then coins, in rows; the greatest first.
pub(super) fn draw(money: &Money) -> Drawing {
    let pieces = || money.pieces.iter().flat_map(|(piece, many)| std::iter::repeat_n(*piece, *many as usize));
    let notes: Vec<Piece> = pieces().filter(|piece| !piece.is_coin()).collect();
    let coins: Vec<Piece> = pieces().filter(|piece| piece.is_coin()).collect();
    let mut rows = rows(&notes, |_| NOTE.0);
    rows.extend(self::rows(&coins, |piece| piece.width() * MILLIMETER));
    let high = |row: &[Piece]| row.iter().map(|piece| size(*piece).1).fold(0.0, f64::max);
    let height: f64 = rows.iter().map(|row| high(row) + GAP).sum();
    let wide = |row: &[Piece]| row.iter().map(|piece| size(*piece).0 + GAP).sum::<f64>();
    let width = rows.iter().map(|row| wide(row)).fold(260.0, f64::max) + GAP;
    let mut drawing = Drawing::new(width, height + GAP).tall(height > 150.0);
    let mut y = GAP;
    for row in &rows {
        let (mut x, middle) = (GAP, y + high(row) / 2.0);
        for piece in row {
            let (w, h) = size(*piece);
            if piece.is_coin() {
                drawing.circle(
                    if *piece == Piece::Penny { "coin copper solid" } else { "coin solid" },
                    x + w / 2.0,
                    middle,
                    w / 2.0,
                );
            } else {
                let frame = Frame { x, y: middle - h / 2.0, w, h };
                drawing.rect("note solid", frame);
                drawing.rect("border", Frame { x: x + 6.0, y: frame.y + 6.0, w: w - 12.0, h: h - 12.0 });
            }
            let letters = if piece.is_coin() { SIZE.min(w * 0.4) } else { SIZE };
            drawing.text("", x + w / 2.0, middle + letters * 0.36, letters, piece.face());
            x += w + GAP;
        }
        y += high(row) + GAP;
    }
    drawing
}

fn size(piece: Piece) -> (f64, f64) {
    if piece.is_coin() { (piece.width() * MILLIMETER, piece.width() * MILLIMETER) } else { NOTE }
}

/// As many pieces in a row as have room.
fn rows(pieces: &[Piece], width: impl Fn(Piece) -> f64) -> Vec<Vec<Piece>> {
    let mut rows: Vec<Vec<Piece>> = Vec::new();
    let mut x = f64::MAX;
    for piece in pieces {
        let wide = width(*piece) + GAP;
        if x + wide > WIDTH - GAP {
            rows.push(Vec::new());
            x = 0.0;
        }
        x += wide;
        rows.last_mut().expect("a row was begun").push(*piece);
    }
    rows
}
