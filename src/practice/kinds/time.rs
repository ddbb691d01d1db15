//! Type a time of day or how long something lasts.

use super::{found, not_yet};
use crate::practice::{Slip, Time, Verdict};

/// The same moment, or the same length.
pub(in crate::practice) fn mark(key: Time, typed: &str, decimal_comma: bool, slips: &[Slip]) -> Verdict {
    let read = Time::read(typed, decimal_comma);
    let met = read.and_then(|read| key.is_met_by(read));
    found(met.map(|met| (met, true)), || {
        not_yet(slips, |slip| {
            let gives = Time::read(&slip.gives, decimal_comma);
            gives.is_ok_and(|gives| read.and_then(|read| gives.is_met_by(read)) == Ok(true))
        })
    })
}
