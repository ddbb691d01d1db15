use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cmp::Ordering, fmt, str::FromStr};

/// An exact number: a whole number or a fraction in lowest terms, never a float.
///
/// Numerator and denominator are `i64`, the denominator is above 0, and every operation is checked:
/// what does not fit is `None`, never a wrap.
///
/// ```
/// use trellis::units::Rational;
/// let half = Rational::new(2, 4).expect("4 is not 0");
/// assert_eq!(half.to_string(), "1/2");
/// assert_eq!(half.plus(half), Some(Rational::int(1)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rational {
    numer: i64,
    denom: i64,
}

/// A text that is not an exact number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadNumber(pub String);

impl Rational {
    /// Nothing.
    pub const ZERO: Self = Self::int(0);
    /// One.
    pub const ONE: Self = Self::int(1);

    /// A whole number.
    pub const fn int(whole: i64) -> Self {
        Self { numer: whole, denom: 1 }
    }

    /// `numer / denom` in lowest terms. `None` where `denom` is 0 or the result does not fit.
    pub fn new(numer: i64, denom: i64) -> Option<Self> {
        Self::reduce(i128::from(numer), i128::from(denom))
    }

    fn reduce(numer: i128, denom: i128) -> Option<Self> {
        if denom == 0 {
            return None;
        }
        let common = gcd(numer.unsigned_abs(), denom.unsigned_abs());
        let common = i128::try_from(common).ok()?.max(1) * denom.signum();
        Some(Self { numer: i64::try_from(numer / common).ok()?, denom: i64::try_from(denom / common).ok()? })
    }

    /// The number above the line; it carries the sign.
    pub const fn numer(self) -> i64 {
        self.numer
    }

    /// The number below the line, 1 or more.
    pub const fn denom(self) -> i64 {
        self.denom
    }

    /// The whole number this is, if it is one.
    pub const fn whole(self) -> Option<i64> {
        if self.denom == 1 { Some(self.numer) } else { None }
    }

    /// -1, 0 or 1.
    pub const fn sign(self) -> i64 {
        self.numer.signum()
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Option<Self> {
        let (a, b) = (self.wide(), other.wide());
        Self::reduce(a.0 * b.1 + b.0 * a.1, a.1 * b.1)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated()?)
    }

    /// The product.
    pub fn times(self, other: Self) -> Option<Self> {
        let (a, b) = (self.wide(), other.wide());
        Self::reduce(a.0 * b.0, a.1 * b.1)
    }

    /// The quotient; `None` for division by zero.
    pub fn over(self, other: Self) -> Option<Self> {
        let (a, b) = (self.wide(), other.wide());
        Self::reduce(a.0 * b.1, a.1 * b.0)
    }

    /// The number with the other sign.
    pub fn negated(self) -> Option<Self> {
        Some(Self { numer: self.numer.checked_neg()?, denom: self.denom })
    }

    /// Without its sign.
    pub fn abs(self) -> Option<Self> {
        if self.numer < 0 { self.negated() } else { Some(self) }
    }

    /// A whole power; negative exponents turn the fraction over.
    pub fn power(self, exponent: i64) -> Option<Self> {
        let base = if exponent < 0 { Self::ONE.over(self)? } else { self };
        match base.numer {
            0 if exponent == 0 => return Some(Self::ONE),
            0 => return Some(Self::ZERO),
            1 if base.denom == 1 => return Some(Self::ONE),
            -1 if base.denom == 1 => return Some(Self::int(if exponent % 2 == 0 { 1 } else { -1 })),
            _ => {}
        }
        let mut result = Self::ONE;
        for _ in 0..exponent.unsigned_abs() {
            result = result.times(base)?; // leaves within 64 rounds: |base| is not 0 or 1
        }
        Some(result)
    }

    /// The greatest whole number that is not above this one.
    pub const fn floor(self) -> i64 {
        self.numer.div_euclid(self.denom)
    }

    /// The least whole number that is not below this one.
    pub const fn ceil(self) -> i64 {
        let floor = self.floor();
        if self.denom == 1 { floor } else { floor + 1 }
    }

    fn wide(self) -> (i128, i128) {
        (i128::from(self.numer), i128::from(self.denom))
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

impl Ord for Rational {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.wide(), other.wide());
        (a.0 * b.1).cmp(&(b.0 * a.1))
    }
}

impl PartialOrd for Rational {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<i64> for Rational {
    fn from(whole: i64) -> Self {
        Self::int(whole)
    }
}

impl fmt::Display for Rational {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denom == 1 { write!(f, "{}", self.numer) } else { write!(f, "{}/{}", self.numer, self.denom) }
    }
}

impl FromStr for Rational {
    type Err = BadNumber;

    /// Reads what `Display` writes: `-12` or `3/4`.
    fn from_str(text: &str) -> Result<Self, BadNumber> {
        let bad = || BadNumber(text.to_owned());
        let (numer, denom) = text.split_once('/').unwrap_or((text, "1"));
        Self::new(numer.parse().map_err(|_| bad())?, denom.parse().map_err(|_| bad())?).ok_or_else(bad)
    }
}

impl fmt::Display for BadNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a number like 12 or 3/4", self.0)
    }
}

impl Serialize for Rational {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rational {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number() -> impl Strategy<Value = Rational> {
        (any::<i64>(), 1..=i64::MAX).prop_filter_map("fits", |(n, d)| Rational::new(n, d))
    }

    proptest! {
        #[test]
        fn arithmetic_never_panics(a in number(), b in number(), e in any::<i64>()) {
            let _ = (a.plus(b), a.minus(b), a.times(b), a.over(b), a.abs(), a.power(e), a.floor(), a.ceil(), a.cmp(&b));
        }

        #[test]
        fn text_goes_there_and_back(a in number()) {
            prop_assert_eq!(a.to_string().parse(), Ok(a));
        }

        #[test]
        fn what_is_added_can_be_taken_away(a in -9999i64..9999, b in 1i64..999, c in -9999i64..9999, d in 1i64..999) {
            let (x, y) = (Rational::new(a, b).expect("b > 0"), Rational::new(c, d).expect("d > 0"));
            prop_assert_eq!(x.plus(y).and_then(|sum| sum.minus(y)), Some(x));
        }
    }

    #[test]
    fn rounds_toward_the_right_side() {
        let x = Rational::new(-7, 2).expect("2 is not 0");
        assert_eq!((x.floor(), x.ceil(), Rational::int(3).ceil()), (-4, -3, 3));
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(Rational::new(1, 0), None);
        assert_eq!(Rational::ONE.over(Rational::ZERO), None);
    }
}
