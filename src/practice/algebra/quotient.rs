use super::polynomial::{Base, Polynomial, gcd};
use crate::{practice::NotReady, units::Rational};

/// The most different letters of one expression, as content-language.md sets it.
const MOST_LETTERS: usize = 4;
/// The highest degree.
const HIGHEST: u32 = 8;
/// The most terms.
const MOST_TERMS: usize = 200;

/// One polynomial over another: what every expression of grade 8 comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Quotient {
    pub(super) above: Polynomial,
    /// Never zero.
    pub(super) below: Polynomial,
}

impl Quotient {
    pub(super) fn number(number: Rational) -> Self {
        let (above, below) = (i128::from(number.numer()), i128::from(number.denom()));
        Self { above: Polynomial::whole(above), below: Polynomial::whole(below) }
    }

    pub(super) fn base(base: Base) -> Self {
        Self { above: Polynomial::base(base), below: Polynomial::whole(1) }
    }

    pub(super) fn plus(&self, other: &Self) -> Result<Self, NotReady> {
        let sum = if self.below == other.below {
            self.above.plus(&other.above).map(|above| (above, self.below.clone()))
        } else {
            check_degrees(&self.above, &other.below)?;
            check_degrees(&other.above, &self.below)?;
            let (a, b) = (self.above.times(&other.below), other.above.times(&self.below));
            a.zip(b).and_then(|(a, b)| a.plus(&b)).zip(self.below.times(&other.below))
        };
        Self::reduced(sum)
    }

    pub(super) fn negated(&self) -> Result<Self, NotReady> {
        let above = self.above.negated().ok_or(NotReady::TooMuch)?;
        Ok(Self { above, below: self.below.clone() })
    }

    pub(super) fn minus(&self, other: &Self) -> Result<Self, NotReady> {
        self.plus(&other.negated()?)
    }

    pub(super) fn times(&self, other: &Self) -> Result<Self, NotReady> {
        check_degrees(&self.above, &other.above)?;
        check_degrees(&self.below, &other.below)?;
        Self::reduced(self.above.times(&other.above).zip(self.below.times(&other.below)))
    }

    pub(super) fn over(&self, other: &Self) -> Result<Self, NotReady> {
        if other.above.is_zero() {
            return Err(NotReady::OverZero);
        }
        self.times(&Self { above: other.below.clone(), below: other.above.clone() })
    }

    /// A whole power; a negative one turns the quotient over.
    pub(super) fn power(&self, exponent: i32) -> Result<Self, NotReady> {
        let one = Self::number(Rational::ONE);
        let base = if exponent < 0 { one.over(self)? } else { self.clone() };
        let mut power = one;
        for _ in 0..exponent.unsigned_abs() {
            power = power.times(&base)?;
        }
        Ok(power)
    }

    /// The exact number this is, where no letter, root or π is left in it.
    pub(super) fn rational(&self) -> Option<Rational> {
        let (above, below) = (self.above.constant()?, self.below.constant()?);
        Rational::new(i64::try_from(above).ok()?, i64::try_from(below).ok()?)
    }

    /// Exact equality, by multiplying crosswise.
    pub(super) fn equals(&self, other: &Self) -> Result<bool, NotReady> {
        let (a, b) = (self.above.times(&other.below), other.above.times(&self.below));
        a.zip(b).map(|(a, b)| a == b).ok_or(NotReady::TooMuch)
    }

    /// As it is typed.
    pub(super) fn text(&self) -> String {
        match self.below.constant() {
            Some(1) => self.above.text(),
            _ => format!("({})/({})", self.above.text(), self.below.text()),
        }
    }

    /// What both sides have in common taken out, as far as it is a number or a product of letters; within the limits.
    fn reduced(parts: Option<(Polynomial, Polynomial)>) -> Result<Self, NotReady> {
        let (above, below) = parts.ok_or(NotReady::TooMuch)?;
        let common = gcd(above.content().unsigned_abs(), below.content().unsigned_abs());
        let sign = if below.leading() < 0 { -1 } else { 1 };
        let number = i128::try_from(common).unwrap_or(1).max(1) * sign;
        let (above, below) = above.over_whole(number).zip(below.over_whole(number)).ok_or(NotReady::TooMuch)?;
        let quotient = if above.is_zero() {
            Self { above, below: Polynomial::whole(1) }
        } else {
            let mut shared = above.common_monomial();
            let under = below.common_monomial();
            for (base, power) in &mut shared {
                let other = under.iter().find(|(known, _)| known == base).map_or(0, |(_, power)| *power);
                *power = (*power).min(other);
            }
            shared.retain(|(_, power)| *power > 0);
            Self { above: above.over_monomial(&shared), below: below.over_monomial(&shared) }
        };
        quotient.within_limits()
    }

    fn within_limits(self) -> Result<Self, NotReady> {
        let small = |side: &Polynomial| side.degree() <= HIGHEST && side.terms().len() <= MOST_TERMS;
        let mut letters = self.above.letters();
        letters.append(&mut self.below.letters());
        let fits = small(&self.above) && small(&self.below) && letters.len() <= MOST_LETTERS;
        if fits { Ok(self) } else { Err(NotReady::TooMuch) }
    }
}

/// Refuses a product before it is made, where it can only be too long.
fn check_degrees(a: &Polynomial, b: &Polynomial) -> Result<(), NotReady> {
    if a.degree() + b.degree() > 2 * HIGHEST { Err(NotReady::TooMuch) } else { Ok(()) }
}
