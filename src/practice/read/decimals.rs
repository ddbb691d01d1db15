use super::{Line, signs::OVERLINE};
use crate::{practice::NotReady, units::Rational};

/// The most digits of a whole part, and of the whole and the decimal part together, that fit an exact number.
const MOST_DIGITS: usize = 18;

/// Digits as they were typed.
#[derive(Default)]
struct Digits {
    whole: String,
    part: String,
    /// Where in `part` the digits that repeat begin.
    repeats: Option<usize>,
}

/// Digits, with a comma or a space between groups of three, a decimal point, and a bar over digits that repeat: `1,000.5`.
/// With a decimal comma, comma and point change places. Says whether there were decimals.
pub(in crate::practice) fn read_decimals(line: &mut Line, comma: bool) -> Result<(Rational, bool), NotReady> {
    let (point, group) = if comma { (',', '.') } else { ('.', ',') };
    line.skip_spaces();
    let (start, mut digits) = (line.unreadable(), Digits::default());
    read_whole(line, group, &mut digits.whole);
    if line.peek() == Some(point) && starts_decimals(line, &digits.whole) {
        line.bump();
        read_part(line, &mut digits)?;
    }
    if digits.whole.is_empty() && digits.part.is_empty() {
        return Err(start);
    }
    let decimals = !digits.part.is_empty();
    digits.value().map(|value| (value, decimals))
}

/// A point begins decimals where digits follow; behind digits it may also stand alone (`5.`), but not as one of several dots,
/// and a comma that nothing follows belongs to a sentence or a list.
fn starts_decimals(line: &Line, whole: &str) -> bool {
    match line.peek_at(1) {
        Some('0'..='9') => true,
        next => !whole.is_empty() && line.peek() == Some('.') && next != Some('.'),
    }
}

fn read_whole(line: &mut Line, group: char, whole: &mut String) {
    let mut separator = None;
    while let Some(c) = line.peek() {
        match c {
            '0'..='9' => whole.push(c),
            c if (c == group || c == ' ')
                && separator.is_none_or(|known| known == c)
                && groups(line, whole, separator) =>
            {
                separator = Some(c);
            }
            _ => break,
        }
        line.bump();
    }
}

/// Whether exactly three digits follow this separator, and what stands before it is a first group or a group of three.
fn groups(line: &Line, whole: &str, separator: Option<char>) -> bool {
    let after = (1..5).take_while(|ahead| line.peek_at(*ahead).is_some_and(|c| c.is_ascii_digit())).count();
    let first = separator.is_some() || (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    first && after == 3 && !(line.peek() == Some(' ') && line_goes_on_with_a_slash(line))
}

/// `1 100/200` is a mixed number, though three digits follow the space.
fn line_goes_on_with_a_slash(line: &Line) -> bool {
    let mut ahead = 4;
    while line.peek_at(ahead) == Some(' ') {
        ahead += 1;
    }
    line.peek_at(ahead) == Some('/') && line.peek_at(1) != Some('0')
}

fn read_part(line: &mut Line, digits: &mut Digits) -> Result<(), NotReady> {
    while let Some(c) = line.peek() {
        match c {
            '0'..='9' => digits.part.push(c),
            OVERLINE if !digits.part.is_empty() => digits.repeats = digits.repeats.or(Some(digits.part.len() - 1)),
            _ => break,
        }
        line.bump();
    }
    let dots = line.peek() == Some('…') || line.peek() == Some('.') && line.peek_at(1) == Some('.');
    if dots { Err(NotReady::Endless(line.place())) } else { Ok(()) }
}

impl Digits {
    fn value(&self) -> Result<Rational, NotReady> {
        let whole = self.whole.trim_start_matches('0');
        let part = if self.repeats.is_some() { self.part.as_str() } else { self.part.trim_end_matches('0') };
        if whole.len() > MOST_DIGITS {
            return Err(NotReady::TooBig);
        }
        if whole.len() + part.len() > MOST_DIGITS {
            return Err(NotReady::TooManyDigits);
        }
        let all = number(whole, part)?;
        let (above, below) = match self.repeats {
            None => (all, tens(part.len())?),
            Some(from) => {
                // 0.12333… = (123 − 12) / (1000 − 100)
                let once = number(whole, &part[..from])?;
                (all - once, tens(part.len())? - tens(from)?)
            }
        };
        Rational::new(above, below).ok_or(NotReady::TooManyDigits)
    }
}

fn number(whole: &str, part: &str) -> Result<i64, NotReady> {
    let digits = format!("0{whole}{part}");
    digits.parse().map_err(|_| NotReady::TooBig)
}

fn tens(count: usize) -> Result<i64, NotReady> {
    let count = u32::try_from(count).map_err(|_| NotReady::TooManyDigits)?;
    10_i64.checked_pow(count).ok_or(NotReady::TooManyDigits)
}
