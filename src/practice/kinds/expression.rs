//! Type an algebraic expression.

use super::{found, not_yet};
use crate::practice::{Expression, ExpressionForm, Slip, Verdict};

/// Equal for all numbers, then the form.
pub(in crate::practice) fn mark(
    key: (&Expression, ExpressionForm),
    typed: &str,
    decimal_comma: bool,
    slips: &[Slip],
) -> Verdict {
    let (is, form) = key;
    found(is.compare(typed, form, decimal_comma), || {
        not_yet(slips, |slip| {
            let gives = Expression::read(&slip.gives, decimal_comma);
            gives.is_ok_and(|gives| matches!(gives.compare(typed, ExpressionForm::Any, decimal_comma), Ok((true, _))))
        })
    })
}
