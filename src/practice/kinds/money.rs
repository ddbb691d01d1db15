//! Type an amount of money.

use super::{found, not_yet};
use crate::{
    practice::{Slip, Verdict, read_money},
    units::Rational,
};

/// The same amount, in dollars or in cents.
pub(in crate::practice) fn mark(key: Rational, typed: &str, decimal_comma: bool, slips: &[Slip]) -> Verdict {
    let read = read_money(typed, decimal_comma);
    found(read.map(|read| (read == key, true)), || {
        not_yet(slips, |slip| read.is_ok() && read_money(&slip.gives, decimal_comma) == read)
    })
}
