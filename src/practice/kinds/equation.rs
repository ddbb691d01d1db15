//! Type an equation.

use super::{found, not_yet};
use crate::practice::{Equation, Slip, Verdict};

/// The same solutions, then whether it is solved, where that is asked for.
pub(in crate::practice) fn mark(key: (&Equation, bool), typed: &str, decimal_comma: bool, slips: &[Slip]) -> Verdict {
    let (is, solved) = key;
    let compared = is.compare(typed, decimal_comma).map(|(same, typed_solved)| (same, typed_solved || !solved));
    found(compared, || {
        not_yet(slips, |slip| {
            let gives = Equation::read(&slip.gives, decimal_comma);
            gives.is_ok_and(|gives| matches!(gives.compare(typed, decimal_comma), Ok((true, _))))
        })
    })
}
