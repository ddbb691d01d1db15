use super::{
    Line, read_decimals,
    signs::lifted,
    unit::{canonical, is_known},
    vulgar,
};
use crate::{practice::NotReady, units::Rational};

/// The most characters that are read of one typed number.
const LONGEST: usize = 60;
/// Parentheses within parentheses that are read.
const DEEPEST: u8 = 3;

/// How a typed number is to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Spelling<'a> {
    /// The word or measure that belongs behind it.
    pub unit: Option<&'a str>,
    /// Without its unit it is not ready.
    pub unit_needed: bool,
    /// `1.000,5` in place of `1,000.5`.
    pub decimal_comma: bool,
}

/// A number that was read, and the form it was written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TypedNumber {
    /// What it is worth.
    pub value: Rational,
    /// How it was written.
    pub shape: Shape,
}

/// The forms a number can be written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Digits alone.
    Whole,
    /// With decimals.
    Decimal,
    /// One whole number over another, as they were written.
    Fraction {
        /// Above the line, without a sign.
        above: i64,
        /// Below the line, with the sign it was given.
        below: i64,
    },
    /// A whole number and a fraction beside it, as they were written.
    Mixed {
        /// Above the line.
        above: i64,
        /// Below the line.
        below: i64,
    },
    /// With a percent sign.
    Percent,
    /// A number times a power of ten.
    Scientific {
        /// The number before the power.
        front: Rational,
    },
    /// Another one, such as a decimal over a whole number.
    Other,
}

/// Reads one typed number in any spelling a child uses: `24`, `1,000`, `½`, `1 1/2`, `1-1/2`, `.5`, `50%`, `$3.50`, `x = 4`,
/// `−5`, digits of any script, the unit behind it, a full stop at the end. One number, never a sum.
///
/// ```
/// use trellis::{practice::read_number, units::Rational};
/// assert_eq!(read_number(" 24 seedlings. ", Some("seedlings")), Ok(Rational::int(24)));
/// assert_eq!(read_number("1½", None), Ok(Rational::new(3, 2).expect("2 is not 0")));
/// ```
pub fn read_number(typed: &str, unit: Option<&str>) -> Result<Rational, NotReady> {
    read_typed_number(typed, Spelling { unit, ..Spelling::default() }).map(|number| number.value)
}

/// Reads one typed number, and how it was written.
pub fn read_typed_number(typed: &str, spelling: Spelling<'_>) -> Result<TypedNumber, NotReady> {
    let mut line = Line::read(typed, LONGEST)?;
    skip_name(&mut line);
    let mut reader = Reader { line: &mut line, comma: spelling.decimal_comma, money: false };
    let number = reader.number(0)?;
    let money = reader.money;
    let percent = line.take('%') || line.take_word(&["percent"]) || per_cent(&mut line);
    let typed_unit = read_unit(&line, spelling.unit, money)?;
    let asked = spelling.unit.map(canonical);
    if percent && asked.as_deref() == Some("%") {
        return Ok(number);
    }
    match (&asked, &typed_unit) {
        (Some(_), None) if spelling.unit_needed => return Err(NotReady::UnitMissing),
        (Some(asked), Some(typed)) if asked != typed => return Err(NotReady::OtherUnit),
        _ => {}
    }
    if percent { number.as_percent() } else { Ok(number) }
}

/// `x =` or `=` in front.
fn skip_name(line: &mut Line) {
    let start = line.mark();
    if line.peek().is_some_and(char::is_alphabetic) {
        line.bump();
    }
    if !line.take('=') {
        line.go_back(start);
    }
}

fn per_cent(line: &mut Line) -> bool {
    let start = line.mark();
    let both = line.take_word(&["per"]) && line.take_word(&["cent"]);
    if !both {
        line.go_back(start);
    }
    both
}

/// The unit behind the number, in its one spelling: the one that was asked for, or another known measure.
fn read_unit(line: &Line, asked: Option<&str>, money: bool) -> Result<Option<String>, NotReady> {
    let mut line = line.clone();
    line.skip_spaces();
    let rest = line.rest();
    let unit = canonical(&rest);
    let letters = rest.chars().filter(|c| c.is_alphabetic()).count();
    let words = letters > 0 && rest.chars().all(|c| c.is_alphabetic() || " '-".contains(c));
    let is_asked = asked.is_some_and(|asked| canonical(asked) == unit);
    match asked {
        // a dollar sign is a unit where the question asks for another measure
        Some(asked) if rest.is_empty() && money => Ok(Some("$".to_owned()).filter(|_| is_known(&canonical(asked)))),
        None if rest.is_empty() || unit == "$" => Ok(None),
        _ if rest.is_empty() => Ok(None),
        _ if is_asked => Ok(Some(unit)),
        Some(_) if is_known(&unit) => Ok(Some(unit)),
        // a letter or two beside digits is a slip of the keys, `1o`; a longer word is meant
        Some(_) if words && letters > 2 => Ok(Some(unit)),
        None if words && letters > 2 || is_known(&unit) => Err(NotReady::WordsToo(line.place())),
        _ => Err(line.unreadable()),
    }
}

/// Reads the number at the front of a line.
pub(super) fn read_front(line: &mut Line, comma: bool) -> Result<TypedNumber, NotReady> {
    Reader { line, comma, money: false }.number(0)
}

struct Reader<'a> {
    line: &'a mut Line,
    comma: bool,
    /// Whether a dollar sign stood before it.
    money: bool,
}

impl Reader<'_> {
    fn number(&mut self, depth: u8) -> Result<TypedNumber, NotReady> {
        self.dollar();
        let negative = self.sign();
        self.dollar();
        let number = self.unsigned(depth)?;
        if negative { number.negated() } else { Ok(number) }
    }

    fn dollar(&mut self) {
        self.money |= self.line.take('$');
    }

    fn sign(&mut self) -> bool {
        let negative = self.line.take('-');
        if !negative {
            self.line.take('+');
        }
        negative
    }

    /// `3`, `3/4`, `½`, `1 1/2`, `1-1/2`, `1 + 1/2`, `1 and 1/2`, `1½`, `8 (6/19)`, `3 × 10^5`.
    fn unsigned(&mut self, depth: u8) -> Result<TypedNumber, NotReady> {
        self.line.skip_spaces();
        if let Some((above, below)) = self.drawn_fraction()? {
            return fraction(above, below);
        }
        let (first, plain) = self.part(depth)?;
        if self.line.take('/') {
            return self.under(first, plain);
        }
        if let (Shape::Whole, true) = (first.shape, plain)
            && let Some((above, below)) = self.beside()?
        {
            let part = over(Rational::int(above), Rational::int(below))?;
            let value = first.value.plus(part).ok_or(NotReady::TooBig)?;
            return Ok(TypedNumber { value, shape: Shape::Mixed { above, below } });
        }
        self.times_a_power_of_ten(first)
    }

    /// Digits, or a number in parentheses; says which.
    fn part(&mut self, depth: u8) -> Result<(TypedNumber, bool), NotReady> {
        let at = self.line.place();
        if depth < DEEPEST && self.line.take('(') {
            let inner = self.number(depth + 1)?;
            return if self.line.take(')') { Ok((inner, false)) } else { Err(NotReady::Unpaired(at)) };
        }
        let (value, decimals) = read_decimals(self.line, self.comma)?;
        Ok((TypedNumber { value, shape: if decimals { Shape::Decimal } else { Shape::Whole } }, true))
    }

    /// What stands under the line.
    fn under(&mut self, above: TypedNumber, plain: bool) -> Result<TypedNumber, NotReady> {
        let negative = self.sign();
        let (below, below_plain) = self.part(DEEPEST - 1)?;
        let below = if negative { below.negated()? } else { below };
        let value = over(above.value, below.value)?;
        let whole = |number: TypedNumber| number.value.whole().filter(|_| number.shape == Shape::Whole);
        let shape = match (whole(above), whole(below)) {
            (Some(above), Some(below)) if plain && below_plain => Shape::Fraction { above, below },
            _ => Shape::Other,
        };
        Ok(TypedNumber { value, shape })
    }

    /// A fraction in one character, or one of raised and lowered digits: `½`, `³⁄₄`.
    fn drawn_fraction(&mut self) -> Result<Option<(i64, i64)>, NotReady> {
        if let Some(fraction) = self.line.peek().and_then(vulgar) {
            self.line.bump();
            return Ok(Some(fraction));
        }
        let Some(above) = self.line.raised() else { return Ok(None) };
        if !self.line.take('/') {
            return Err(self.line.unreadable());
        }
        let mut below = String::new();
        while let Some(digit) = self.line.peek().and_then(|c| lifted(c).or(Some(c).filter(char::is_ascii_digit))) {
            below.push(digit);
            self.line.bump();
        }
        match (above.parse(), below.parse()) {
            (Ok(above), Ok(below)) => Ok(Some((above, below))),
            _ => Err(self.line.unreadable()),
        }
    }

    /// The fraction beside a whole number. A hyphen, a plus or an "and" between them joins a fraction below 1 alone, and a
    /// hyphen with space around it takes away: no number, but a sum.
    fn beside(&mut self) -> Result<Option<(i64, i64)>, NotReady> {
        let start = self.line.mark();
        let spaced = self.line.peek() == Some(' ');
        self.line.skip_spaces();
        let at = self.line.unreadable();
        let hyphen = !spaced && self.line.peek() == Some('-') && self.line.peek_at(1) != Some(' ');
        let joined = hyphen && self.line.take('-')
            || self.line.take('+')
            || self.line.take_word(&["and"])
            || self.line.take('&');
        let open = self.line.take('(');
        let found = self.plain_fraction()?;
        let Some((above, below)) = found.filter(|(above, below)| !joined || above < below) else {
            self.line.go_back(start);
            return if joined { Err(at) } else { Ok(None) };
        };
        if open && !self.line.take(')') {
            return Err(self.line.unreadable());
        }
        Ok(Some((above, below)))
    }

    fn plain_fraction(&mut self) -> Result<Option<(i64, i64)>, NotReady> {
        if let Some(drawn) = self.drawn_fraction()? {
            return Ok(Some(drawn));
        }
        if !self.line.at_digit() {
            return Ok(None);
        }
        let (above, decimals) = read_decimals(self.line, self.comma)?;
        if decimals || !self.line.take('/') {
            return Ok(None);
        }
        let (below, _) = read_decimals(self.line, self.comma)?;
        if below == Rational::ZERO {
            return Err(NotReady::OverZero);
        }
        Ok(above.whole().zip(below.whole()))
    }

    /// `3 × 10^5`, `3 x 10⁵`.
    fn times_a_power_of_ten(&mut self, front: TypedNumber) -> Result<TypedNumber, NotReady> {
        let start = self.line.mark();
        let times = self.line.take('*') || self.line.take('x') || self.line.take('X');
        if !times || self.line.peek() != Some('1') || self.line.peek_at(1) != Some('0') {
            self.line.go_back(start);
            return Ok(front);
        }
        self.line.skip(2);
        let exponent = match self.line.raised() {
            Some(raised) => raised,
            None if self.line.take('^') => self.typed_exponent(),
            None => String::new(),
        };
        let Ok(exponent) = exponent.parse::<i64>() else {
            self.line.go_back(start);
            return Ok(front);
        };
        let power = Rational::int(10).power(exponent).ok_or(NotReady::TooBig)?;
        let value = front.value.times(power).ok_or(NotReady::TooBig)?;
        Ok(TypedNumber { value, shape: Shape::Scientific { front: front.value } })
    }

    fn typed_exponent(&mut self) -> String {
        let open = self.line.take('(');
        let mut exponent = String::from(if self.line.take('-') { "-" } else { "" });
        while let Some(digit) = self.line.peek().filter(char::is_ascii_digit) {
            exponent.push(digit);
            self.line.bump();
        }
        if open && !self.line.take(')') { String::new() } else { exponent }
    }
}

impl TypedNumber {
    fn negated(self) -> Result<Self, NotReady> {
        let value = self.value.negated().ok_or(NotReady::TooBig)?;
        let shape = match self.shape {
            Shape::Scientific { front } => Shape::Scientific { front: front.negated().ok_or(NotReady::TooBig)? },
            shape => shape,
        };
        Ok(Self { value, shape })
    }

    fn as_percent(self) -> Result<Self, NotReady> {
        let value = self.value.over(Rational::int(100)).ok_or(NotReady::TooBig)?;
        Ok(Self { value, shape: Shape::Percent })
    }
}

fn fraction(above: i64, below: i64) -> Result<TypedNumber, NotReady> {
    let value = over(Rational::int(above), Rational::int(below))?;
    Ok(TypedNumber { value, shape: Shape::Fraction { above, below } })
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
