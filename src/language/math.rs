use super::{
    Notation,
    notation::{minus, number_text},
};
use crate::units::Rational;
use serde::Serialize;

/// Mathematics, as one tree: drawn by [`Math::mathml`], said by [`Math::spoken`], written on one line by [`Math::plain`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Math {
    /// A number without a sign, as it is printed: `1,000`, `3.50`.
    Number(String),
    /// A letter that stands for a number.
    Letter(char),
    /// A unit or another word.
    Words(String),
    /// The number that is looked for, drawn as a question mark.
    Unknown,
    /// A blank to fill in, by its name.
    Gap(String),
    /// It goes on like this.
    Dots,
    /// With a minus sign before it.
    Negative(Box<Math>),
    /// Parts added or taken away in turn.
    Sum(Box<Math>, Vec<(Sign, Math)>),
    /// Parts multiplied or divided in turn.
    Product(Box<Math>, Vec<(Joint, Math)>),
    /// One over the other.
    Fraction(Box<Math>, Box<Math>),
    /// A whole number and a fraction beside it.
    Mixed(Box<Math>, Box<Math>),
    /// A base and, raised, its exponent.
    Power(Box<Math>, Box<Math>),
    /// Sides with signs of comparison between them.
    Relation(Box<Math>, Vec<(Relation, Math)>),
    /// Things with commas between them.
    List(Vec<Math>),
    /// In parentheses.
    Group(Box<Math>),
}

/// Between the parts of a sum.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Sign {
    /// `+`
    Plus,
    /// `−`
    Minus,
}

/// Between the parts of a product.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Joint {
    /// `×`
    Times,
    /// `÷`
    Over,
    /// Nothing: `2x`, `5 cm`.
    Beside,
}

/// Between the sides of a comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Relation {
    /// `=`
    Equal,
    /// `≠`
    NotEqual,
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `≤`
    AtMost,
    /// `≥`
    AtLeast,
    /// `≈`
    About,
}

impl Math {
    /// A number, with its sign and its fraction bar where it has them.
    pub fn number(number: Rational, notation: &Notation) -> Self {
        let part = |n: u64| Self::Number(notation.grouped(&n.to_string()));
        let numer = part(number.numer().unsigned_abs());
        Self::signed(
            number,
            match number.denom() {
                1 => numer,
                denom => Self::Fraction(Box::new(numer), Box::new(part(denom.unsigned_abs()))),
            },
        )
    }

    /// A number whose whole part stands beside its fraction.
    pub(super) fn mixed(number: Rational, notation: &Notation) -> Self {
        let (numer, denom) = (number.numer().unsigned_abs(), number.denom().unsigned_abs());
        if denom == 1 || numer < denom {
            return Self::number(number, notation);
        }
        let part = |n: u64| Box::new(Self::Number(notation.grouped(&n.to_string())));
        let fraction = Self::Fraction(part(numer % denom), part(denom));
        Self::signed(number, Self::Mixed(part(numer / denom), Box::new(fraction)))
    }

    /// A number that is printed already.
    pub(super) fn figure(text: &str) -> Self {
        match text.strip_prefix(minus(Rational::int(-1))) {
            Some(size) => Self::Negative(Box::new(Self::Number(size.to_owned()))),
            None => Self::Number(text.to_owned()),
        }
    }

    fn signed(number: Rational, size: Self) -> Self {
        if number.sign() < 0 { Self::Negative(Box::new(size)) } else { size }
    }

    /// A whole number a person counts with.
    pub fn int(whole: i64) -> Self {
        Self::figure(&number_text(Rational::int(whole), &Notation::default()))
    }

    /// The names of its blanks, in reading order.
    pub fn gaps(&self) -> Vec<String> {
        match self {
            Self::Gap(name) => vec![name.clone()],
            _ => self.parts().into_iter().flat_map(Self::gaps).collect(),
        }
    }

    /// The trees right below it.
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Negative(inner) | Self::Group(inner) => vec![inner],
            Self::Fraction(a, b) | Self::Mixed(a, b) | Self::Power(a, b) => vec![a, b],
            Self::Sum(first, rest) => row(first, rest),
            Self::Product(first, rest) => row(first, rest),
            Self::Relation(first, rest) => row(first, rest),
            Self::List(list) => list.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// On one line, as people type it: `6 × 4 = 24`, `(x + 1)/2`, `x²`.
    pub fn plain(&self) -> String {
        match self {
            Self::Number(text) | Self::Words(text) => text.clone(),
            Self::Letter(letter) => letter.to_string(),
            Self::Unknown => "?".to_owned(),
            Self::Gap(_) => "___".to_owned(),
            Self::Dots => "…".to_owned(),
            Self::Negative(inner) => format!("−{}", inner.plain()),
            Self::Group(inner) => format!("({})", inner.plain()),
            Self::Fraction(a, b) => format!("{}/{}", a.fenced(), b.fenced()),
            Self::Mixed(whole, fraction) => format!("{} {}", whole.plain(), fraction.plain()),
            Self::Power(base, exponent) => match exponent.raised() {
                Some(raised) => base.plain() + &raised,
                None => format!("{}^{}", base.plain(), exponent.fenced()),
            },
            Self::List(list) => list.iter().map(Self::plain).collect::<Vec<_>>().join(", "),
            Self::Sum(first, rest) => rest
                .iter()
                .fold(first.plain(), |line, (sign, part)| format!("{line} {} {}", sign.symbol(), part.plain())),
            Self::Relation(first, rest) => rest
                .iter()
                .fold(first.plain(), |line, (relation, part)| format!("{line} {} {}", relation.symbol(), part.plain())),
            Self::Product(first, rest) => rest.iter().fold(first.plain(), |line, (joint, part)| match joint {
                Joint::Beside => line + if part.is_loose() { " " } else { "" } + &part.plain(),
                _ => format!("{line} {} {}", joint.symbol(), part.plain()),
            }),
        }
    }

    /// Whether a space stands before it where it is beside something: `5 cm`, but `2x` and `50%`.
    pub(super) fn is_loose(&self) -> bool {
        matches!(self, Self::Words(words) if !words.starts_with(['%', '°', '¢']))
    }

    /// Whether it stands firmly without parentheses.
    pub(super) fn is_single(&self) -> bool {
        matches!(
            self,
            Self::Number(_) | Self::Letter(_) | Self::Words(_) | Self::Unknown | Self::Gap(_) | Self::Group(_)
        )
    }

    fn fenced(&self) -> String {
        if self.is_single() { self.plain() } else { format!("({})", self.plain()) }
    }

    fn raised(&self) -> Option<String> {
        let Self::Number(digits) = self else { return None };
        digits.chars().map(|c| c.to_digit(10).and_then(|digit| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(digit as usize))).collect()
    }
}

fn row<'a, T>(first: &'a Math, rest: &'a [(T, Math)]) -> Vec<&'a Math> {
    [first].into_iter().chain(rest.iter().map(|(_, part)| part)).collect()
}

impl Sign {
    /// As it is printed.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Plus => "+",
            Self::Minus => "−",
        }
    }
}

impl Joint {
    /// As it is printed; what stands beside has no sign.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Times => "×",
            Self::Over => "÷",
            Self::Beside => "",
        }
    }
}

impl Relation {
    /// As it is printed.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "≠",
            Self::Less => "<",
            Self::Greater => ">",
            Self::AtMost => "≤",
            Self::AtLeast => "≥",
            Self::About => "≈",
        }
    }
}
