use crate::units::Rational;
use serde::{Deserialize, Serialize};

/// The most characters that are read of one typed number.
const LONGEST: usize = 60;

/// Why a response cannot be marked yet. Never counts against the learner.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotReady {
    /// Nothing was typed.
    Empty,
    /// This character (counted from 0) makes it no number.
    Unreadable(usize),
    /// More characters than any answer needs.
    TooLong,
    /// It divides by zero.
    OverZero,
    /// The number is larger than any answer.
    TooBig,
    /// Another word than the unit asked for.
    OtherUnit,
    /// This box (counted from 0) is empty.
    BoxEmpty(usize),
    /// This box (counted from 0) holds no number.
    BoxUnreadable(usize),
    /// Nothing is chosen.
    NothingChosen,
    /// The cards lie as they lay.
    NothingMoved,
}

/// Reads one typed number in any spelling a child uses: `24`, `1,000`, `½`, `1 1/2`, `1-1/2`, `.5`, `50%`, `$3.50`, `x = 4`,
/// `−5`, full-width and Arabic-Indic digits, the unit behind it, a full stop at the end. One number, never a sum.
///
/// ```
/// use trellis::{practice::read_number, units::Rational};
/// assert_eq!(read_number(" 24 seedlings. ", Some("seedlings")), Ok(Rational::int(24)));
/// assert_eq!(read_number("1½", None), Ok(Rational::new(3, 2).expect("2 is not 0")));
/// ```
pub fn read_number(typed: &str, unit: Option<&str>) -> Result<Rational, NotReady> {
    let typed: Vec<(usize, char)> = typed.chars().take(LONGEST + 1).map(plain_char).enumerate().collect();
    if typed.len() > LONGEST {
        return Err(NotReady::TooLong);
    }
    let typed = without_unit(typed, unit)?;
    let mut reader = Reader { chars: trimmed(&typed), next: 0 };
    if reader.chars.is_empty() {
        return Err(NotReady::Empty);
    }
    reader.name_and_equals();
    reader.take('$');
    let negative = reader.sign();
    reader.take('$');
    let value = reader.mixed()?;
    let value = if reader.take('%') { value.over(Rational::int(100)).ok_or(NotReady::TooBig)? } else { value };
    reader.end()?;
    if negative { value.negated().ok_or(NotReady::TooBig) } else { Ok(value) }
}

/// One character in its plain spelling.
fn plain_char(c: char) -> char {
    match c {
        '\u{2044}' | '\u{2215}' | '\u{ff0f}' | '\u{f7}' => '/',
        '\u{2212}' | '\u{2013}' | '\u{2010}' | '\u{2011}' | '\u{ff0d}' => '-',
        '\u{ff0b}' => '+',
        '\u{ff0e}' | '\u{66b}' => '.',
        '\u{ff0c}' | '\u{66c}' => ',',
        '\u{ff05}' | '\u{66a}' => '%',
        '\u{ff1d}' => '=',
        '\u{ff10}'..='\u{ff19}' => shifted(c, '\u{ff10}'),
        '\u{660}'..='\u{669}' => shifted(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => shifted(c, '\u{6f0}'),
        c if c.is_whitespace() || c == '\u{200b}' => ' ',
        c => c,
    }
}

fn shifted(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// The vulgar fractions that keyboards and phones offer.
fn vulgar(c: char) -> Option<Rational> {
    let (numer, denom) = match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Rational::new(numer, denom)
}

/// Takes a word off the end: the unit that was asked for, in singular or plural, or `dollars`. Another word is another unit.
fn without_unit(mut typed: Vec<(usize, char)>, unit: Option<&str>) -> Result<Vec<(usize, char)>, NotReady> {
    while typed.last().is_some_and(|(_, c)| *c == ' ' || *c == '.') {
        typed.pop();
    }
    let letters = typed.iter().rev().take_while(|(_, c)| c.is_alphabetic() || *c == ' ').count();
    let start = typed.len() - letters;
    let word: String = typed[start..].iter().map(|(_, c)| c.to_ascii_lowercase()).collect();
    let word = word.trim();
    let place = typed[start..].iter().find(|(_, c)| *c != ' ').map_or(0, |(at, _)| *at);
    if word.is_empty() {
        return Ok(typed);
    }
    let stem = |word: &str| word.trim_end_matches('s').trim_end_matches('e').to_owned();
    match unit {
        _ if start == 0 => Err(NotReady::Unreadable(place)), // words alone are no number
        // a letter or two beside digits is a slip of the keys, `1o`; a longer word is meant
        Some(unit) if stem(&unit.to_lowercase()) != stem(word) && word.chars().count() < 3 => {
            Err(NotReady::Unreadable(place))
        }
        Some(unit) if stem(&unit.to_lowercase()) != stem(word) => Err(NotReady::OtherUnit),
        Some(_) => {
            typed.truncate(start);
            Ok(typed)
        }
        None => Err(NotReady::Unreadable(place)),
    }
}

fn trimmed(typed: &[(usize, char)]) -> &[(usize, char)] {
    let start = typed.iter().position(|(_, c)| *c != ' ').unwrap_or(typed.len());
    &typed[start..]
}

struct Reader<'a> {
    chars: &'a [(usize, char)],
    next: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.next).map(|(_, c)| *c)
    }

    fn skip_spaces(&mut self) {
        while self.peek() == Some(' ') {
            self.next += 1;
        }
    }

    /// Takes this character, with the spaces around it, if it comes next.
    fn take(&mut self, wanted: char) -> bool {
        self.skip_spaces();
        let here = self.peek() == Some(wanted);
        if here {
            self.next += 1;
            self.skip_spaces();
        }
        here
    }

    fn sign(&mut self) -> bool {
        if self.take('-') {
            return true;
        }
        self.take('+');
        false
    }

    /// `x =` or `=` in front.
    fn name_and_equals(&mut self) {
        let start = self.next;
        self.skip_spaces();
        if self.peek().is_some_and(char::is_alphabetic) {
            self.next += 1;
        }
        if !self.take('=') {
            self.next = start;
        }
    }

    fn unreadable(&self) -> NotReady {
        let last = self.chars.last().map_or(0, |(at, _)| *at);
        NotReady::Unreadable(self.chars.get(self.next).map_or(last, |(at, _)| *at))
    }

    fn end(&mut self) -> Result<(), NotReady> {
        self.skip_spaces();
        if self.next == self.chars.len() { Ok(()) } else { Err(self.unreadable()) }
    }

    /// `3`, `3/4`, `½`, `1 1/2`, `1-1/2`, `1 + 1/2`, `1 and 1/2`, `1½`, `8 (6/19)`.
    fn mixed(&mut self) -> Result<Rational, NotReady> {
        if let Some(fraction) = self.peek().and_then(vulgar) {
            self.next += 1;
            return Ok(fraction);
        }
        let first = self.decimal()?;
        if self.take('/') {
            let below = self.decimal()?;
            return over(first, below);
        }
        let start = self.next;
        self.skip_spaces();
        if self.next == self.chars.len() || self.peek() == Some('%') {
            return Ok(first);
        }
        if !self.take('-') && !self.take('+') {
            self.word_and();
        }
        let bracket = self.take('(');
        let part = match self.peek().and_then(vulgar) {
            Some(fraction) => {
                self.next += 1;
                fraction
            }
            None => {
                let above = self.decimal()?;
                if !self.take('/') {
                    self.next = start;
                    self.skip_spaces();
                    return Err(self.unreadable());
                }
                over(above, self.decimal()?)?
            }
        };
        if bracket && !self.take(')') {
            return Err(self.unreadable());
        }
        first.plus(part).ok_or(NotReady::TooBig)
    }

    fn word_and(&mut self) {
        let word: String = self.chars[self.next..].iter().take(3).map(|(_, c)| c.to_ascii_lowercase()).collect();
        if word == "and" {
            self.next += 3;
            self.skip_spaces();
        }
    }

    /// Digits, with commas or spaces between groups of three, and a decimal point.
    fn decimal(&mut self) -> Result<Rational, NotReady> {
        self.skip_spaces();
        let mut digits = String::new();
        while let Some(c) = self.peek() {
            match c {
                '0'..='9' => digits.push(c),
                ',' | ' ' if !digits.is_empty() && self.group_of_three(c) => {}
                _ => break,
            }
            self.next += 1;
        }
        let mut places = 0;
        if self.peek() == Some('.') {
            self.next += 1;
            while let Some(c @ '0'..='9') = self.peek() {
                digits.push(c);
                places += 1;
                self.next += 1;
            }
        }
        if digits.is_empty() {
            return Err(self.unreadable());
        }
        let whole: i64 = digits.parse().map_err(|_| NotReady::TooBig)?;
        let scale = Rational::int(10).power(places).ok_or(NotReady::TooBig)?;
        Rational::int(whole).over(scale).ok_or(NotReady::TooBig)
    }

    /// Whether exactly three digits follow this separator, and the group before it is no longer than three.
    fn group_of_three(&self, separator: char) -> bool {
        let after = self.chars[self.next + 1..].iter().take_while(|(_, c)| c.is_ascii_digit()).count();
        let before = self.chars[..self.next].iter().rev().take_while(|(_, c)| c.is_ascii_digit()).count();
        let then = self.chars.get(self.next + 4).map(|(_, c)| *c);
        let earlier = self.chars[..self.next - before].last().map(|(_, c)| *c);
        let same_sign = earlier.is_none_or(|c| c == separator || ![',', ' '].contains(&c) || before < 4);
        after == 3 && before <= 3 && same_sign && then != Some('/')
    }
}

fn over(above: Rational, below: Rational) -> Result<Rational, NotReady> {
    if below == Rational::ZERO { Err(NotReady::OverZero) } else { above.over(below).ok_or(NotReady::TooBig) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, numer: i64, denom: i64) {
        let wanted = Rational::new(numer, denom).expect("a test's denominator is not 0");
        assert_eq!(read_number(typed, Some("apples")), Ok(wanted), "{typed:?}");
    }

    #[test]
    fn children_type_numbers_in_many_ways() {
        for (typed, numer, denom) in [
            ("24", 24, 1),
            (" 2 4", 0, 0),
            ("024", 24, 1),
            ("24.", 24, 1),
            ("24.0", 24, 1),
            ("+24", 24, 1),
            ("1,000", 1000, 1),
            ("1 000", 1000, 1),
            ("12,345,678", 12_345_678, 1),
            ("$3.50", 7, 2),
            ("$ 3.50", 7, 2),
            ("-$3", -3, 1),
            ("50%", 1, 2),
            (".5", 1, 2),
            ("½", 1, 2),
            ("1½", 3, 2),
            ("1 ½", 3, 2),
            ("1 1/2", 3, 2),
            ("1-1/2", 3, 2),
            ("1 + 1/2", 3, 2),
            ("1 and 1/2", 3, 2),
            ("8 (6/19)", 158, 19),
            ("1853\u{2044}2000", 1853, 2000),
            ("\u{2212}5", -5, 1),
            ("x = 4/3", 4, 3),
            ("= 12", 12, 1),
            ("12 apples", 12, 1),
            ("12apple", 12, 1),
            ("12 Apples.", 12, 1),
            ("\u{ff12}\u{ff14}", 24, 1),
            ("\u{662}\u{664}", 24, 1),
            ("2/4", 1, 2),
        ] {
            if denom > 0 {
                check(typed, numer, denom);
            } else {
                assert!(matches!(read_number(typed, None), Err(NotReady::Unreadable(_))), "{typed:?}");
            }
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_wrong() {
        let read = |typed: &str| read_number(typed, Some("apples"));
        assert_eq!(read("   "), Err(NotReady::Empty));
        assert_eq!(read("12a4"), Err(NotReady::Unreadable(2)));
        assert_eq!(read("3+4"), Err(NotReady::Unreadable(1)));
        assert_eq!(read("many"), Err(NotReady::Unreadable(0)));
        assert_eq!(read("1o"), Err(NotReady::Unreadable(1)));
        assert_eq!(read("12 pears"), Err(NotReady::OtherUnit));
        assert_eq!(read("5/0"), Err(NotReady::OverZero));
        assert_eq!(read("99999999999999999999"), Err(NotReady::TooBig));
        assert_eq!(read(&"1".repeat(61)), Err(NotReady::TooLong));
        assert_eq!(read("1,00"), Err(NotReady::Unreadable(1)));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(typed in ".{0,80}", unit in proptest::option::of("[a-z]{0,8}")) {
            let _ = read_number(&typed, unit.as_deref());
        }

        #[test]
        fn tangled_numbers_are_read_or_refused(typed in "[-+0-9 ,./()%$½and=x\u{2212}\u{661}]{0,30}") {
            let _ = read_number(&typed, None);
        }

        #[test]
        fn spaces_around_change_nothing(n in 0i64..1_000_000, before in " {0,4}", after in " {0,4}") {
            prop_assert_eq!(read_number(&format!("{before}{n}{after}"), None), Ok(Rational::int(n)));
        }
    }
}
