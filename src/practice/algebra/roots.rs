use super::{
    polynomial::{Base, Monomial, Polynomial},
    quotient::Quotient,
};
use crate::units::Rational;

/// The largest number that is taken apart into primes.
const LARGEST: i64 = 1_000_000_000;

/// The square root of a number that is not below zero: `√12` is 2·√3, `√(9/4)` is 3/2. `None` for a number too large to be
/// taken apart.
pub(super) fn square_root(number: Rational) -> Option<Quotient> {
    // √(a/b) = √(a·b) / b
    let product = number.numer().checked_mul(number.denom()).filter(|product| (0..=LARGEST).contains(product))?;
    let (mut rest, mut outside, mut inside) = (product, 1_i128, Monomial::new());
    let mut prime = 2_i64;
    while prime * prime <= rest {
        let mut power = 0_u32;
        while rest % prime == 0 {
            rest /= prime;
            power += 1;
        }
        outside *= i128::from(prime).pow(power / 2);
        if power % 2 == 1 {
            inside.push((Base::Root(u32::try_from(prime).ok()?), 1));
        }
        prime += 1;
    }
    if product == 0 {
        outside = 0;
    } else if rest > 1 {
        inside.push((Base::Root(u32::try_from(rest).ok()?), 1));
    }
    let root = Quotient { above: Polynomial::term(inside, outside), below: Polynomial::whole(1) };
    root.over(&Quotient::number(Rational::int(number.denom()))).ok()
}

/// The cube root of a perfect cube.
pub(super) fn cube_root(number: Rational) -> Option<Rational> {
    let whole = |n: i64| (0..=1_001_i64).find(|root| root * root * root == n.abs()).map(|root| root * n.signum());
    Rational::new(whole(number.numer())?, whole(number.denom())?)
}
