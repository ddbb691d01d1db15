//! Exact arithmetic within the bounds of content.

use super::EvalError;
use crate::units::Rational;

/// Content stays within this, above and below the line.
const LIMIT: i64 = 1_000_000_000_000;

/// The number, where it is within bounds.
pub(super) fn bounded(number: Option<Rational>) -> Result<Rational, EvalError> {
    let fits = |n: i64| (-LIMIT..=LIMIT).contains(&n);
    number.filter(|n| fits(n.numer()) && fits(n.denom())).ok_or(EvalError::TooBig)
}

/// The quotient, which zero has none of.
pub(super) fn divide(a: Rational, b: Rational) -> Result<Rational, EvalError> {
    if b == Rational::ZERO { Err(EvalError::DivisionByZero) } else { bounded(a.over(b)) }
}

/// What is left when as many whole `b` as possible are taken away: never below 0.
pub(super) fn remainder(a: Rational, b: Rational) -> Result<Rational, EvalError> {
    let size = bounded(b.abs())?;
    let times = Rational::int(divide(a, size)?.floor());
    bounded(size.times(times).and_then(|taken| a.minus(taken)))
}

pub(super) fn power(base: Rational, exponent: Rational) -> Result<Rational, EvalError> {
    let exponent = exponent.whole().ok_or(EvalError::NotWhole)?;
    if base == Rational::ZERO && exponent < 0 {
        return Err(EvalError::DivisionByZero);
    }
    bounded(base.power(exponent))
}

/// The nearest multiple of `to`; a half goes up.
pub(super) fn round(number: Rational, to: Rational) -> Result<Rational, EvalError> {
    if to.sign() <= 0 {
        return Err(EvalError::OutOfRange);
    }
    let half = Rational::ONE.over(Rational::int(2));
    let steps = bounded(half.and_then(|half| divide(number, to).ok()?.plus(half)))?.floor();
    bounded(Rational::int(steps).times(to))
}

pub(super) fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}

pub(super) fn lcm(a: i64, b: i64) -> Result<i64, EvalError> {
    if a == 0 || b == 0 {
        return Ok(0);
    }
    (a / gcd(a, b)).checked_mul(b).map(i64::abs).filter(|lcm| *lcm <= LIMIT).ok_or(EvalError::TooBig)
}

/// `12` or `3.50` as an exact number, within bounds.
pub(super) fn read_decimal(text: &str) -> Option<Rational> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if part.len() > 12 || whole.len() > 18 {
        return None;
    }
    let tens = 10i64.checked_pow(u32::try_from(part.len()).ok()?)?;
    let digits = format!("{whole}{part}").parse().ok()?;
    bounded(Rational::new(digits, tens)).ok()
}
