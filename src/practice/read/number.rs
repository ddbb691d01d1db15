use super::{
    Line,
    number_reader::NumberReader,
    unit::{canonical, is_known},
};
use crate::{practice::NotReady, units::Rational};

/// The most characters that are read of one typed number.
const LONGEST: usize = 60;

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
    let mut reader = NumberReader::new(&mut line, spelling.decimal_comma);
    let number = reader.number(0)?;
    let money = reader.has_dollar();
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
    let is_asked = (letters > 0 || is_known(&unit)) && asked.is_some_and(|asked| canonical(asked) == unit);
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
    NumberReader::new(line, comma).number(0)
}

impl TypedNumber {
    pub(super) fn negated(self) -> Result<Self, NotReady> {
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
