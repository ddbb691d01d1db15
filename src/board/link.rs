//! A board in a link: JSON, deflated, base64url, after `#/board/open/`. Squares of the bank travel as ids and values. Deflating is the
//! browser's work (flate2's in tests); every bound is held before and while it is undone.

use super::{Aim, BadBoard, Board, Rule, Shape, Square, check};
use crate::curriculum::squares::SquareBank;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest whole address that goes into a QR code a phone can read.
pub const LONGEST_FOR_QR: usize = 1_200;
/// The longest whole address; what is longer is a file.
pub const LONGEST: usize = 6_000;
/// The most bytes a link is inflated to.
pub const LARGEST: usize = 64 * 1024;
/// The version this build writes, and the greatest it reads.
const VERSION: u32 = 1;

/// Why a link opens no board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadLink {
    /// It is longer than a link can be.
    TooLong,
    /// Letters are missing, or there are others than a link has.
    Damaged,
    /// It grows to more than a board is.
    TooLarge,
    /// A newer Trellis wrote it.
    Newer,
    /// It needs squares that this Trellis does not have, or has in other words.
    OtherBank,
    /// What comes out is no board.
    NoBoard(BadBoard),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    v: u32,
    t: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    by: String,
    a: Aim,
    s: Shape,
    r: Rule,
    q: Vec<SentSquare>,
}

/// Either a square of the bank or a whole one.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SentSquare {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    b: Option<String>,
    #[serde(default, skip_serializing_if = "is_zero")]
    n: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    x: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    m: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    o: Option<Box<Square>>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// What goes into a link, before it is deflated. Why a square was chosen for one learner stays with that learner.
pub fn write(board: &Board, bank: &SquareBank) -> Vec<u8> {
    let aim = Aim { why: None, ..board.aim.clone() };
    let squares = board.squares.iter().map(|square| sent(square, &aim, bank)).collect();
    let sent = Sent {
        v: VERSION,
        t: board.title.clone(),
        by: board.by.clone(),
        a: aim,
        s: board.shape,
        r: board.rule,
        q: squares,
    };
    serde_json::to_vec(&sent).expect("text, numbers and closed enums always serialize")
}

fn sent(square: &Square, aim: &Aim, bank: &SquareBank) -> SentSquare {
    let template = square.from.as_ref().and_then(|from| bank.get(&from.template));
    let serves = square.skills.iter().eq(aim.skill.iter());
    match (template, &square.from) {
        (Some(template), Some(from)) if serves && square.is_as_made(template) => {
            let x = from.values.iter().filter(|(name, value)| *name != "skill" || **value != aim.title);
            let x = x.map(|(name, value)| (name.clone(), value.clone())).collect();
            SentSquare { b: Some(from.template.clone()), n: from.version, x, m: square.must, o: None }
        }
        _ => {
            let whole = Square { why: None, ..square.clone() };
            SentSquare { b: None, n: 0, x: BTreeMap::new(), m: false, o: Some(Box::new(whole)) }
        }
    }
}

/// The board that a link holds, inflated.
///
/// # Errors
/// [`BadLink`] where it holds none.
pub fn read(bytes: &[u8], bank: &SquareBank) -> Result<Board, BadLink> {
    if bytes.len() > LARGEST {
        return Err(BadLink::TooLarge);
    }
    let wrong = BadLink::NoBoard(BadBoard::WrongShape);
    let version: Version = serde_json::from_slice(bytes).map_err(|_| wrong)?;
    if version.v > VERSION {
        return Err(BadLink::Newer);
    }
    let sent: Sent = serde_json::from_slice(bytes).map_err(|_| wrong)?;
    if !sent.s.is_possible() || sent.q.len() != sent.s.count() {
        return Err(BadLink::NoBoard(BadBoard::WrongCount));
    }
    let squares = sent.q.into_iter().zip(1..).map(|(square, id)| opened(square, id, &sent.a, bank));
    let squares = squares.collect::<Result<Vec<_>, _>>()?;
    let board = Board { title: sent.t, by: sent.by, aim: sent.a, shape: sent.s, rule: sent.r, squares, seed: None };
    check(&board).map_err(BadLink::NoBoard)?;
    Ok(board)
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

fn opened(square: SentSquare, id: u8, aim: &Aim, bank: &SquareBank) -> Result<Square, BadLink> {
    match (square.b, square.o) {
        (None, Some(whole)) => Ok(Square { id, ..*whole }),
        (Some(template), None) => {
            let template =
                bank.get(&template).filter(|template| template.version == square.n).ok_or(BadLink::OtherBank)?;
            let mut values = square.x;
            if template.says.contains("{skill}") || template.criteria.iter().any(|line| line.contains("{skill}")) {
                values.entry("skill".to_owned()).or_insert_with(|| aim.title.clone());
            }
            let made = Square::made(template, values, id, aim.skill.as_ref());
            Ok(Square { must: square.m, ..made })
        }
        _ => Err(BadLink::NoBoard(BadBoard::WrongShape)),
    }
}

/// Bytes as they stand in a link.
pub fn spell(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of a link's part.
///
/// # Errors
/// [`BadLink::TooLong`] or [`BadLink::Damaged`].
pub fn unspell(text: &str) -> Result<Vec<u8>, BadLink> {
    if text.len() > LONGEST {
        return Err(BadLink::TooLong);
    }
    BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_| BadLink::Damaged)
}
