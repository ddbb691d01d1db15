use super::{Line, read_decimals};
use crate::practice::NotReady;
use std::fmt;

/// The most characters that are read of one answer.
const LONGEST: usize = 60;

/// How many times a number goes into another, and what is left over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Remainder {
    /// How many times.
    pub quotient: i64,
    /// What is left over.
    pub remainder: i64,
}

impl Remainder {
    /// Reads `12 r 3`, `12R3`, `12 remainder 3`, `12 and 3 left over`. Without a second number nothing is left over.
    pub fn read(typed: &str, decimal_comma: bool) -> Result<Self, NotReady> {
        let mut line = Line::read(typed, LONGEST)?;
        line.take('=');
        let quotient = read_whole(&mut line, decimal_comma)?;
        line.skip_spaces();
        if line.is_done() {
            return Ok(Self { quotient, remainder: 0 });
        }
        line.take(',');
        let joined = line.take_word(&["and", "with"]);
        if joined {
            line.take_word(&["a"]);
        }
        let named = line.take_word(&["r", "rem", "remainder", "rest", "re"]);
        if named {
            let _sign = line.take('.') || line.take(':') || line.take('=') || line.take_word(&["of", "is"]);
        } else if !joined {
            return Err(line.unreadable());
        }
        let remainder = read_whole(&mut line, decimal_comma)?;
        if !named && !left_over(&mut line) {
            return Err(line.unreadable());
        }
        line.end()?;
        Ok(Self { quotient, remainder })
    }
}

fn left_over(line: &mut Line) -> bool {
    if line.take_word(&["leftover", "remaining"]) {
        return true;
    }
    let left = line.take_word(&["left"]);
    line.take_word(&["over"]);
    left
}

/// Whole numbers that are not below zero.
fn read_whole(line: &mut Line, comma: bool) -> Result<i64, NotReady> {
    line.take('+');
    line.skip_spaces();
    let at = line.unreadable();
    let (number, decimals) = read_decimals(line, comma)?;
    number.whole().filter(|_| !decimals).ok_or(at)
}

impl fmt::Display for Remainder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} r {}", self.quotient, self.remainder)
    }
}
