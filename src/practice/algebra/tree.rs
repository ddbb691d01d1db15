use super::{
    polynomial::Base,
    quotient::Quotient,
    roots::{cube_root, square_root},
};
use crate::{
    language::{Notation, number_text},
    practice::NotReady,
    units::Rational,
};

/// An expression as it was written: what tells one form from another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Tree {
    /// A number in digits.
    Number(Rational),
    /// A letter that stands for a number.
    Letter(char),
    /// π.
    Pi,
    /// A square root.
    Root(Box<Tree>),
    /// A cube root.
    CubeRoot(Box<Tree>),
    /// With a minus sign before it.
    Negative(Box<Tree>),
    /// Two parts or more; what is taken away is negative.
    Sum(Vec<Tree>),
    /// Two factors or more.
    Product(Vec<Tree>),
    /// One over the other.
    Over(Box<Tree>, Box<Tree>),
    /// A whole power.
    Power(Box<Tree>, i32),
}

/// What was written, and what it is worth.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) tree: Tree,
    pub(super) value: Quotient,
}

impl Tree {
    /// What it is worth.
    pub(super) fn value(&self) -> Result<Quotient, NotReady> {
        match self {
            Self::Number(number) => Ok(Quotient::number(*number)),
            Self::Letter(letter) => Ok(Quotient::base(Base::Letter(*letter))),
            Self::Pi => Ok(Quotient::base(Base::Pi)),
            Self::Root(inner) => {
                let number = inner.value()?.rational().ok_or(NotReady::TooMuch)?;
                square_root(number).ok_or(NotReady::TooMuch)
            }
            Self::CubeRoot(inner) => {
                let number = inner.value()?.rational().and_then(cube_root);
                number.map(Quotient::number).ok_or(NotReady::TooMuch)
            }
            Self::Negative(inner) => inner.value()?.negated(),
            Self::Sum(parts) => {
                parts.iter().try_fold(Quotient::number(Rational::ZERO), |sum, part| sum.plus(&part.value()?))
            }
            Self::Product(parts) => {
                parts.iter().try_fold(Quotient::number(Rational::ONE), |product, part| product.times(&part.value()?))
            }
            Self::Over(above, below) => above.value()?.over(&below.value()?),
            Self::Power(base, exponent) => base.value()?.power(*exponent),
        }
    }

    /// How it was understood, with every sign of multiplication and every parenthesis that counts.
    pub(super) fn text(&self, notation: &Notation) -> String {
        match self {
            Self::Number(number) => number_text(*number, notation),
            Self::Letter(letter) => letter.to_string(),
            Self::Pi => "π".to_owned(),
            Self::Root(inner) => format!("√{}", inner.fenced(notation)),
            Self::CubeRoot(inner) => format!("∛{}", inner.fenced(notation)),
            Self::Negative(inner) => format!("−{}", inner.fenced(notation)),
            Self::Sum(parts) => parts.iter().enumerate().fold(String::new(), |text, (place, part)| match part {
                part if place == 0 => part.text(notation),
                Self::Negative(inner) => format!("{text} − {}", inner.fenced(notation)),
                part => format!("{text} + {}", part.text(notation)),
            }),
            Self::Product(factors) => {
                factors.iter().map(|factor| factor.fenced(notation)).collect::<Vec<_>>().join(" · ")
            }
            Self::Over(above, below) => format!("{}/{}", above.fenced(notation), below.fenced(notation)),
            Self::Power(base, exponent) => format!("{}{}", base.fenced(notation), raised(*exponent)),
        }
    }

    fn fenced(&self, notation: &Notation) -> String {
        let single = match self {
            Self::Number(number) => number.denom() == 1 && number.sign() >= 0,
            Self::Letter(_) | Self::Pi | Self::Root(_) | Self::CubeRoot(_) | Self::Power(..) => true,
            Self::Negative(_) | Self::Sum(_) | Self::Product(_) | Self::Over(..) => false,
        };
        if single { self.text(notation) } else { format!("({})", self.text(notation)) }
    }
}

/// A whole number as an exponent is printed.
fn raised(exponent: i32) -> String {
    let sign = |c: char| match c.to_digit(10) {
        Some(digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(digit as usize).unwrap_or(c),
        None => '⁻',
    };
    exponent.to_string().chars().map(sign).collect()
}
