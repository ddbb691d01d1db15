use crate::{language::Notation, units::Rational};

/// A number as it stands in a picture: `3`, `−2`, `2.5` or `2,5`; a fraction where no short decimal is exact.
pub fn written(number: Rational, notation: &Notation) -> String {
    let sign = if number < Rational::ZERO { "−" } else { "" };
    format!("{sign}{}", size(number, notation))
}

/// The same for the ear: `negative 2`.
pub(super) fn told(number: Rational, notation: &Notation) -> String {
    let sign = if number < Rational::ZERO { "negative " } else { "" };
    format!("{sign}{}", size(number, notation))
}

/// The number without its sign.
fn size(number: Rational, notation: &Notation) -> String {
    let (numer, denom) = (number.numer().unsigned_abs(), number.denom().unsigned_abs());
    let (whole, part) = (numer / denom, numer % denom);
    match ([1_u64, 10, 100, 1_000].into_iter().zip(0_usize..)).find(|(ten, _)| (part * ten).is_multiple_of(denom)) {
        Some((_, 0)) => whole.to_string(),
        Some((ten, places)) => format!("{whole}{}{:0places$}", notation.point(), part * ten / denom),
        None if whole == 0 => format!("{part}/{denom}"),
        None => format!("{whole} {part}/{denom}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_short_as_they_are_exact() {
        let number = |numer, denom| written(Rational::new(numer, denom).expect("not 0"), &Notation::default());
        assert_eq!((number(3, 1), number(-2, 1)), ("3".to_owned(), "−2".to_owned()));
        assert_eq!((number(5, 2), number(-1, 20)), ("2.5".to_owned(), "−0.05".to_owned()));
        assert_eq!((number(7, 3), number(-1, 3)), ("2 1/3".to_owned(), "−1/3".to_owned()));
        assert_eq!(told(Rational::int(-4), &Notation::default()), "negative 4");
        let comma = Notation { decimal_comma: true, ..Notation::default() };
        assert_eq!(written(Rational::new(-1, 20).expect("not 0"), &comma), "−0,05");
    }
}
