//! Type a quotient with what is left over.

use super::{found, not_yet};
use crate::practice::{Remainder, Slip, Verdict};

/// Both numbers count.
pub(in crate::practice) fn mark(key: Remainder, typed: &str, decimal_comma: bool, slips: &[Slip]) -> Verdict {
    let read = Remainder::read(typed, decimal_comma);
    found(read.map(|read| (read == key, true)), || {
        not_yet(slips, |slip| read.is_ok() && Remainder::read(&slip.gives, decimal_comma) == read)
    })
}
