use super::{
    letters::Letters,
    polynomial::Base,
    quotient::Quotient,
    roots::{cube_root, square_root},
    tree::{Part, Tree},
};
use crate::{
    practice::{
        NotReady,
        read::{Line, read_decimals, vulgar},
    },
    units::Rational,
};

/// The most characters of typed algebra, as content-language.md sets it.
pub(super) const LONGEST: usize = 120;
/// Parentheses within parentheses that are read.
const DEEPEST: usize = 20;
/// The highest power of a number.
const HIGHEST_POWER: i32 = 64;

/// Reads typed algebra: multiplication goes without a sign, so `8(6/19)` is a product, and everything has a value at once.
pub(super) struct Reader<'a> {
    pub(super) line: Line,
    pub(super) letters: &'a Letters,
    pub(super) comma: bool,
    depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(typed: &str, letters: &'a Letters, comma: bool) -> Result<Self, NotReady> {
        Ok(Self { line: Line::read(typed, LONGEST)?, letters, comma, depth: 0 })
    }

    /// Parts added and taken away.
    pub(super) fn sum(&mut self) -> Result<Part, NotReady> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(NotReady::TooMuch);
        }
        let mut negative = self.sign();
        let mut parts = Vec::new();
        let mut value = Quotient::number(Rational::ZERO);
        loop {
            let part = self.product()?;
            let part = if negative { part.negated()? } else { part };
            value = value.plus(&part.value)?;
            parts.push(part.tree);
            negative = match self.next_sign() {
                Some(sign) => sign,
                None => break,
            };
        }
        self.depth -= 1;
        let tree = match parts.pop() {
            Some(only) if parts.is_empty() => only,
            last => {
                parts.extend(last);
                Tree::Sum(parts)
            }
        };
        Ok(Part { tree, value })
    }

    fn sign(&mut self) -> bool {
        self.next_sign().unwrap_or(false)
    }

    /// Takes a plus or a minus; says whether it was a minus.
    fn next_sign(&mut self) -> Option<bool> {
        if self.line.take('-') {
            return Some(true);
        }
        self.line.take('+').then_some(false)
    }

    /// Factors, with a sign or with nothing between them, from left to right.
    fn product(&mut self) -> Result<Part, NotReady> {
        let mut so_far = self.factor()?;
        let mut unclear = false;
        loop {
            self.line.skip_spaces();
            if self.line.take('*') {
                let factor = self.factor()?;
                so_far = so_far.times(factor)?;
                unclear = false;
            } else if self.line.take('/') {
                let below = self.factor()?;
                unclear = !(is_number(&so_far.tree) && is_number(&below.tree));
                so_far = so_far.over(below)?;
            } else if self.begins_factor() {
                // `1/2x` is a half of x; `6/x(x+1)` and `a/bc` could be either
                if unclear {
                    return Err(NotReady::UnderTheLine(self.line.place()));
                }
                if self.line.at_digit() && !self.line.is_behind_closing() {
                    return Err(self.loose_digit(&so_far.tree));
                }
                let factor = self.power()?;
                so_far = so_far.times(factor)?;
            } else {
                return Ok(so_far);
            }
        }
    }

    fn loose_digit(&self, before: &Tree) -> NotReady {
        let last = if let Tree::Product(factors) = before { factors.last() } else { Some(before) };
        match last {
            Some(Tree::Letter(_) | Tree::Pi) => NotReady::RaisedOrTimes(self.line.place()),
            _ => self.line.unreadable(),
        }
    }

    fn begins_factor(&self) -> bool {
        let word = self.line.word();
        if word == "or" || word == "and" {
            return false;
        }
        self.line.peek().is_some_and(|c| {
            c.is_alphanumeric() && !c.is_numeric()
                || c.is_ascii_digit()
                || ['(', '√', '∛', '|', '.', '[', '{'].contains(&c)
                || vulgar(c).is_some()
        })
    }

    fn factor(&mut self) -> Result<Part, NotReady> {
        let mut negative = false;
        while let Some(minus) = self.next_sign() {
            negative ^= minus;
        }
        let power = self.power()?;
        if negative { power.negated() } else { Ok(power) }
    }

    fn power(&mut self) -> Result<Part, NotReady> {
        let base = self.atom()?;
        let at = self.line.place();
        let exponent = match self.line.raised() {
            Some(raised) => raised.parse().map_err(|_| NotReady::Unreadable(at))?,
            None if self.line.take('^') => self.exponent(at)?,
            None => return Ok(base),
        };
        if self.line.peek() == Some('^') {
            return Err(self.line.unreadable());
        }
        if !(-HIGHEST_POWER..=HIGHEST_POWER).contains(&exponent) {
            return Err(NotReady::TooMuch);
        }
        let value = base.value.power(exponent)?;
        Ok(Part { tree: Tree::Power(Box::new(base.tree), exponent), value })
    }

    /// A whole number: `2`, `-2`, `(3-1)`.
    fn exponent(&mut self, at: usize) -> Result<i32, NotReady> {
        let negative = self.sign();
        let exponent = if self.line.peek() == Some('(') {
            self.group(')')?.value
        } else if self.line.at_digit() {
            Quotient::number(read_decimals(&mut self.line, self.comma)?.0)
        } else if self.line.is_done() {
            return Err(NotReady::Unfinished(self.line.place()));
        } else {
            return Err(NotReady::TooHard(at));
        };
        let whole = exponent.rational().and_then(Rational::whole).and_then(|whole| i32::try_from(whole).ok());
        let whole = whole.ok_or(NotReady::TooHard(at))?;
        Ok(if negative { whole.saturating_neg() } else { whole })
    }

    fn atom(&mut self) -> Result<Part, NotReady> {
        self.line.skip_spaces();
        let at = self.line.place();
        match self.line.peek() {
            None => Err(NotReady::Unfinished(at)),
            Some('(') => self.group(')'),
            Some('[') => self.group(']'),
            Some('{') => self.group('}'),
            Some('|') => Err(NotReady::TooHard(at)),
            Some('√') => {
                self.line.bump();
                self.root(at, 2)
            }
            Some('∛') => {
                self.line.bump();
                self.root(at, 3)
            }
            Some(c) if c.is_ascii_digit() || c == '.' || c == ',' || vulgar(c).is_some() => self.number(),
            Some(c) if c.is_alphabetic() => self.letter(c),
            Some(_) => Err(self.line.unreadable()),
        }
    }

    fn group(&mut self, close: char) -> Result<Part, NotReady> {
        let at = self.line.place();
        self.line.bump();
        let inner = self.sum()?;
        if self.line.take(close) {
            return Ok(inner);
        }
        if self.line.is_done() { Err(NotReady::Unpaired(at)) } else { Err(self.line.unreadable()) }
    }

    fn letter(&mut self, first: char) -> Result<Part, NotReady> {
        let (at, word) = (self.line.place(), self.line.word());
        let named = [("sqrt", 2), ("cbrt", 3)].into_iter().find(|(name, _)| word.starts_with(name));
        if let Some((name, degree)) = named {
            self.line.skip(name.len());
            return self.root(at, degree);
        }
        let spelled = word.starts_with("pi")
            && !(self.letters.contains('p') && self.letters.contains('i') && self.letters.are_known());
        if first == 'π' || spelled {
            self.line.skip(if first == 'π' { 1 } else { 2 });
            return Ok(Part { tree: Tree::Pi, value: Quotient::base(Base::Pi) });
        }
        if word.starts_with("abs") {
            return Err(NotReady::TooHard(at));
        }
        if self.letters.is_word(&word) || !is_plain_letter(first) {
            return Err(NotReady::Unreadable(at));
        }
        self.line.bump();
        let letter = self.letters.as_known(first);
        Ok(Part { tree: Tree::Letter(letter), value: Quotient::base(Base::Letter(letter)) })
    }

    fn root(&mut self, at: usize, degree: u8) -> Result<Part, NotReady> {
        let inner = self.atom()?;
        let number = inner.value.rational().ok_or(NotReady::TooHard(at))?;
        if degree == 2 && number.sign() < 0 {
            return Err(NotReady::NoRoot(at));
        }
        let inner = Box::new(inner.tree);
        let tree = if degree == 2 { Tree::Root(inner) } else { Tree::CubeRoot(inner) };
        let value = if degree == 2 { square_root(number) } else { cube_root(number).map(Quotient::number) };
        Ok(Part { tree, value: value.ok_or(NotReady::TooHard(at))? })
    }

    /// Digits; with a fraction beside them, in one character or behind a space, they are a mixed number.
    fn number(&mut self) -> Result<Part, NotReady> {
        let mut number = Rational::ZERO;
        let mut whole = true;
        if self.line.peek().is_some_and(|c| vulgar(c).is_none()) {
            let (value, decimals) = read_decimals(&mut self.line, self.comma)?;
            (number, whole) = (value, !decimals);
        }
        if whole && let Some(part) = self.part_beside()? {
            number = number.plus(part).ok_or(NotReady::TooBig)?;
        }
        if self.line.peek() == Some('%') {
            self.line.bump();
            number = number.over(Rational::int(100)).ok_or(NotReady::TooBig)?;
        }
        Ok(Part { tree: Tree::Number(number), value: Quotient::number(number) })
    }

    fn part_beside(&mut self) -> Result<Option<Rational>, NotReady> {
        let start = self.line.mark();
        self.line.skip_spaces();
        if let Some((above, below)) = self.line.peek().and_then(vulgar) {
            self.line.bump();
            return Ok(Rational::new(above, below));
        }
        if self.line.mark() > start && self.line.at_digit() {
            let (above, _) = read_decimals(&mut self.line, self.comma)?;
            if self.line.take('/') && self.line.at_digit() {
                let (below, _) = read_decimals(&mut self.line, self.comma)?;
                return above.over(below).map(Some).ok_or(NotReady::OverZero);
            }
        }
        self.line.go_back(start);
        Ok(None)
    }
}

/// Whether a letter can stand for a number: Latin and Greek ones can.
fn is_plain_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || ('α'..='ω').contains(&c) || c == 'Δ'
}

fn is_number(tree: &Tree) -> bool {
    matches!(tree, Tree::Number(_))
}

impl Part {
    pub(super) fn negated(self) -> Result<Self, NotReady> {
        Ok(Self { value: self.value.negated()?, tree: Tree::Negative(Box::new(self.tree)) })
    }

    fn times(self, other: Self) -> Result<Self, NotReady> {
        let value = self.value.times(&other.value)?;
        let mut factors = if let Tree::Product(factors) = self.tree { factors } else { vec![self.tree] };
        factors.push(other.tree);
        Ok(Self { tree: Tree::Product(factors), value })
    }

    fn over(self, below: Self) -> Result<Self, NotReady> {
        let value = self.value.over(&below.value)?;
        Ok(Self { tree: Tree::Over(Box::new(self.tree), Box::new(below.tree)), value })
    }
}
