use super::{Shape, TypedNumber};
use crate::units::Rational;

/// The form a number has to be written in, where the form is the skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum NumberForm {
    /// Any form is right.
    #[default]
    Any,
    /// A whole number, without a fraction bar or a point.
    Integer,
    /// One whole number over another.
    Fraction,
    /// In lowest terms: a fraction or a mixed number.
    Simplest,
    /// A whole number and a fraction below 1.
    Mixed,
    /// A fraction that is at least 1.
    Improper,
    /// With a decimal point, unless it is whole.
    Decimal,
    /// With a percent sign.
    Percent,
    /// A number from 1 up to 10, times a power of ten.
    Scientific,
}

impl NumberForm {
    /// Every form.
    pub const ALL: [Self; 9] = [
        Self::Any,
        Self::Integer,
        Self::Fraction,
        Self::Simplest,
        Self::Mixed,
        Self::Improper,
        Self::Decimal,
        Self::Percent,
        Self::Scientific,
    ];

    /// Its name in packs and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Integer => "integer",
            Self::Fraction => "fraction",
            Self::Simplest => "simplest",
            Self::Mixed => "mixed",
            Self::Improper => "improper",
            Self::Decimal => "decimal",
            Self::Percent => "percent",
            Self::Scientific => "scientific",
        }
    }

    /// Whether a number was written in this form. What has no such form (no whole number is a mixed one) may be written in
    /// the nearest.
    pub fn holds(self, number: TypedNumber) -> bool {
        let (value, shape) = (number.value, number.shape);
        let whole = shape == Shape::Whole;
        let small = value.abs().is_some_and(|size| size < Rational::ONE);
        let proper = matches!(shape, Shape::Fraction { above, below } if above < below);
        match self {
            Self::Any => true,
            Self::Integer => whole,
            Self::Fraction => matches!(shape, Shape::Fraction { .. }),
            Self::Simplest => simplest(value, shape),
            Self::Mixed => match shape {
                Shape::Mixed { above, below } => above < below,
                _ => whole || small && proper,
            },
            Self::Improper => match shape {
                Shape::Fraction { above, below } => small || above >= below.saturating_abs(),
                _ => false,
            },
            Self::Decimal => shape == Shape::Decimal || whole,
            Self::Percent => shape == Shape::Percent,
            Self::Scientific => {
                let one_digit = |front: Rational| (1..10).contains(&front.abs().map_or(0, Rational::floor));
                matches!(shape, Shape::Scientific { front } if one_digit(front))
            }
        }
    }
}

fn simplest(value: Rational, shape: Shape) -> bool {
    match shape {
        Shape::Whole => true,
        Shape::Fraction { below, .. } => below > 1 && value.denom() == below,
        Shape::Mixed { above, below } => above < below && value.denom() == below,
        _ => false,
    }
}
