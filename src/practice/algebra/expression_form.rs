use super::{
    quotient::Quotient,
    tree::{Part, Tree},
    univariate::Univariate,
};

/// The form an expression has to be written in, where the form is the skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ExpressionForm {
    /// Any form is right.
    #[default]
    Any,
    /// A sum without parentheses, like terms put together.
    Expanded,
    /// A product of factors that cannot be split further.
    Factored,
}

impl ExpressionForm {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Any, Self::Expanded, Self::Factored];

    /// Its name in packs and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Expanded => "expanded",
            Self::Factored => "factored",
        }
    }
}

/// Whether what was typed, which is worth what the key is, is written in the form.
pub(super) fn holds(form: ExpressionForm, typed: &Part, key: &Part) -> bool {
    match form {
        ExpressionForm::Any => true,
        ExpressionForm::Expanded => is_expanded(typed),
        ExpressionForm::Factored => {
            count_factors(&typed.tree).is_some_and(|count| count >= count_factors(&key.tree).unwrap_or(0))
        }
    }
}

fn is_expanded(typed: &Part) -> bool {
    let parts = if let Tree::Sum(parts) = &typed.tree { parts.as_slice() } else { std::slice::from_ref(&typed.tree) };
    let collected = typed.value.below.constant().is_none()
        || parts.len() == typed.value.above.terms().len()
        || parts.len() == 1 && typed.value.above.is_zero();
    collected && parts.iter().all(is_term)
}

/// A number at most, and every letter once.
fn is_term(tree: &Tree) -> bool {
    let tree = if let Tree::Negative(inner) = tree { inner } else { tree };
    let mut seen = Vec::new();
    match tree {
        Tree::Over(above, below) => {
            is_product_of_powers(above, &mut seen) && is_product_of_powers(below, &mut Vec::new())
        }
        tree => is_product_of_powers(tree, &mut seen),
    }
}

fn is_product_of_powers<'a>(tree: &'a Tree, seen: &mut Vec<&'a Tree>) -> bool {
    let factors = if let Tree::Product(factors) = tree { factors.as_slice() } else { std::slice::from_ref(tree) };
    factors.iter().all(|factor| {
        let base = match factor {
            Tree::Power(base, 1..) if matches!(**base, Tree::Letter(_) | Tree::Pi) => base,
            Tree::Over(a, b) if matches!((&**a, &**b), (Tree::Number(_), Tree::Number(_))) => a,
            factor => factor,
        };
        let fresh =
            !seen.iter().any(|other| matches!((base, other), (Tree::Number(_), Tree::Number(_))) || *other == base);
        seen.push(base);
        fresh && matches!(base, Tree::Number(_) | Tree::Letter(_) | Tree::Pi | Tree::Root(_) | Tree::CubeRoot(_))
    })
}

/// How many factors with letters there are, powers counted as often as they say. `None` where one could be split.
fn count_factors(tree: &Tree) -> Option<u32> {
    match tree {
        Tree::Number(_) | Tree::Pi | Tree::Root(_) | Tree::CubeRoot(_) => Some(0),
        Tree::Letter(_) => Some(1),
        Tree::Negative(inner) => count_factors(inner),
        Tree::Product(factors) => factors.iter().map(count_factors).sum(),
        Tree::Power(base, exponent @ 1..) => count_factors(base)?.checked_mul(exponent.unsigned_abs()),
        Tree::Over(above, below) if matches!(**below, Tree::Number(_)) => count_factors(above),
        Tree::Power(..) | Tree::Over(..) => None,
        Tree::Sum(_) => tree.value().ok().filter(is_whole_factor).map(|_| 1),
    }
}

/// A sum with letters that has no number and no letter to be taken out, and that does not split.
fn is_whole_factor(sum: &Quotient) -> bool {
    let above = &sum.above;
    let splits = Univariate::of(above).is_some_and(|alone| alone.splits());
    let letters = !above.letters().is_empty() && sum.below.constant().is_some();
    letters && above.content() == 1 && above.common_monomial().is_empty() && !splits
}
