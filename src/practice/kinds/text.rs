//! Type a word or a short text.

use super::{found, not_yet};
use crate::practice::{Slip, Verdict, WordKey};

/// One of the accepted texts; with other capital letters, where they matter, it is the right word in another form.
pub(in crate::practice) fn mark(key: &WordKey, typed: &str, slips: &[Slip]) -> Verdict {
    found(key.compare(typed), || {
        not_yet(slips, |slip| {
            let gives = WordKey { accepted: vec![slip.gives.clone()], case_matters: false, spelling_free: false };
            matches!(gives.compare(typed), Ok((true, _)))
        })
    })
}
