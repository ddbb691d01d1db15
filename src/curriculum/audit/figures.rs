use crate::units::Rational;

/// The numbers that stand in a text in digits: `1,000`, `3.50`, `12`. A fraction bar parts two numbers.
pub(super) fn figures(text: &str) -> Vec<Rational> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (figure, after) = first_figure(&rest[start..]);
        found.extend(figure);
        rest = after;
    }
    found
}

/// Reads the number a text begins with: digits, groups of three behind commas, decimals.
fn first_figure(text: &str) -> (Option<Rational>, &str) {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = digits(0);
    let mut written = text[..end].to_owned();
    while end <= 15 && bytes.get(end) == Some(&b',') && digits(end + 1) == 3 {
        written.push_str(&text[end + 1..end + 4]);
        end += 4;
    }
    let mut places = 0;
    if bytes.get(end) == Some(&b'.') && digits(end + 1) > 0 {
        places = digits(end + 1);
        written.push_str(&text[end + 1..end + 1 + places]);
        end += 1 + places;
    }
    let scale = i64::try_from(places).ok().and_then(|places| Rational::int(10).power(places));
    let number = written.parse().ok().map(Rational::int).zip(scale).and_then(|(number, scale)| number.over(scale));
    (number, &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_people_write_them() {
        let read = |text| figures(text).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(read("Mia has 1,000 beads, 12 jars and 3.50 left: 3, 6, 9."), "1000 12 7/2 3 6 9");
        assert_eq!(read("6 × 4 = 24."), "6 4 24");
        assert_eq!(read("no numbers"), "");
        assert_eq!(read("5s and 1/2"), "5 1 2");
    }
}
