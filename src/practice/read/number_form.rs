use super::{Shape, TypedNumber};
use crate::{
    language::{Notation, decimal_text, exact_places, number_text},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// The form a number has to be written in, where the form is the skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

    /// The signs besides digits that this form is written with; a space stands before the fraction of a mixed number.
    pub const fn signs(self) -> &'static str {
        match self {
            Self::Any | Self::Integer => "",
            Self::Fraction | Self::Simplest | Self::Improper => "/",
            Self::Mixed => "/ ",
            Self::Decimal => ".",
            Self::Percent => "%",
            Self::Scientific => ".×^",
        }
    }

    /// Whether any form will do.
    #[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
    pub fn is_any(&self) -> bool {
        *self == Self::Any
    }

    /// A number as it is written in this form; where it has none, as a fraction.
    pub fn text(self, number: Rational, notation: &Notation) -> String {
        let plain = number_text(number, notation);
        let hundred = Rational::int(100);
        match self {
            Self::Fraction | Self::Improper if number.denom() == 1 => format!("{plain}/1"),
            Self::Mixed => mixed_text(number, notation).unwrap_or(plain),
            Self::Decimal => exact_places(number).map_or(plain, |places| decimal_text(number, places, notation)),
            Self::Percent => {
                number.times(hundred).map_or(plain, |percent| format!("{}%", number_text(percent, notation)))
            }
            Self::Scientific => scientific_text(number, notation).unwrap_or(plain),
            _ => plain,
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

fn mixed_text(number: Rational, notation: &Notation) -> Option<String> {
    let size = number.abs().filter(|size| size.denom() > 1 && size.floor() > 0)?;
    let whole = Rational::int(size.floor());
    let sign = if number.sign() < 0 { "−" } else { "" };
    Some(format!("{sign}{} {}", number_text(whole, notation), number_text(size.minus(whole)?, notation)))
}

fn scientific_text(number: Rational, notation: &Notation) -> Option<String> {
    let (mut front, mut power) = (number, 0);
    let ten = Rational::int(10);
    while front.abs()?.floor() >= 10 {
        (front, power) = (front.over(ten)?, power + 1);
    }
    while front != Rational::ZERO && front.abs()?.floor() < 1 {
        (front, power) = (front.times(ten)?, power - 1);
    }
    Some(format!("{} × 10^{power}", decimal_text(front, exact_places(front)?, notation)))
}
