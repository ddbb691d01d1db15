use super::{Line, Shape, TypedNumber, read_decimals, signs::lifted, vulgar};
use crate::{practice::NotReady, units::Rational};

/// Parentheses within parentheses that are read.
const DEEPEST: u8 = 3;

/// Reads a number from the front of a line: every spelling of one, and how it was written.
pub(super) struct NumberReader<'a> {
    line: &'a mut Line,
    comma: bool,
    /// Whether a dollar sign stood before it.
    money: bool,
}

impl<'a> NumberReader<'a> {
    pub(super) const fn new(line: &'a mut Line, comma: bool) -> Self {
        Self { line, comma, money: false }
    }

    pub(super) const fn has_dollar(&self) -> bool {
        self.money
    }

    pub(super) fn number(&mut self, depth: u8) -> Result<TypedNumber, NotReady> {
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
        let hyphen = !spaced && self.line.peek() == Some('-') && self.line.peek_at(1) != Some(' ');
        let joined = hyphen && self.line.take('-')
            || self.line.take('+')
            || self.line.take_word(&["and"])
            || self.line.take('&');
        let open = self.line.take('(');
        let found = self.plain_fraction()?;
        let Some((above, below)) = found.filter(|(above, below)| !joined || above < below) else {
            self.line.go_back(start);
            return Ok(None);
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

fn fraction(above: i64, below: i64) -> Result<TypedNumber, NotReady> {
    let value = over(Rational::int(above), Rational::int(below))?;
    Ok(TypedNumber { value, shape: Shape::Fraction { above, below } })
}

fn over(above: Rational, below: Rational) -> Result<Rational, NotReady> {
    if below == Rational::ZERO { Err(NotReady::OverZero) } else { above.over(below).ok_or(NotReady::TooBig) }
}
