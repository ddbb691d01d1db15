use crate::units::Rational;
use serde::{Deserialize, Serialize};

/// How numbers and words are written for a learner.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Notation {
    /// The language of the sentences.
    pub language: Language,
    /// `1.000,5` instead of `1,000.5`.
    pub decimal_comma: bool,
}

/// A language that sentences can be shown in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Language {
    /// American English.
    #[default]
    English,
    /// English with accents and about 35 % longer: what does not change on screen is hard-wired.
    Pseudo,
}

/// Each vowel with its double.
const ACCENTED: [(char, &str); 12] = [
    ('a', "áá"),
    ('e', "éé"),
    ('i', "íí"),
    ('o', "óó"),
    ('u', "úú"),
    ('y', "ýý"),
    ('A', "Áá"),
    ('E', "Éé"),
    ('I', "Íí"),
    ('O', "Óó"),
    ('U', "Úú"),
    ('Y', "Ýý"),
];

impl Language {
    /// Words of the app as this language shows them; digits and marks stay.
    pub fn tell(self, words: &str) -> String {
        match self {
            Self::English => words.to_owned(),
            Self::Pseudo => words.chars().fold(String::new(), |mut told, c| {
                match ACCENTED.into_iter().find(|(vowel, _)| *vowel == c) {
                    Some((_, double)) => told.push_str(double),
                    None => told.push(c),
                }
                told
            }),
        }
    }

    /// The word between the last two of a list.
    pub(super) fn and(self) -> String {
        self.tell("and")
    }
}

impl Notation {
    /// What stands between a whole number and its decimals.
    pub const fn point(self) -> char {
        if self.decimal_comma { ',' } else { '.' }
    }

    pub(super) const fn group(self) -> char {
        if self.decimal_comma { '.' } else { ',' }
    }

    /// What stands between the things of a list: a comma would look like a decimal one.
    pub const fn between(self) -> &'static str {
        if self.decimal_comma { "; " } else { ", " }
    }

    /// Thousands apart: `12,345`.
    pub(super) fn grouped(self, digits: &str) -> String {
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(self.group());
            }
            text.push(digit);
        }
        text
    }
}

/// An exact number as it stands in a sentence: `1,000`, `−5`, `3/4`.
pub fn number_text(number: Rational, notation: &Notation) -> String {
    let part = |n: i64| notation.grouped(&n.unsigned_abs().to_string());
    let whole = format!("{}{}", minus(number), part(number.numer()));
    if number.denom() == 1 { whole } else { format!("{whole}/{}", part(number.denom())) }
}

/// The sign as it is printed.
pub(super) const fn minus(number: Rational) -> &'static str {
    if number.sign() < 0 { "−" } else { "" }
}

/// With so many decimals (at most 9); what is left over is rounded, a half away from zero.
pub fn decimal_text(number: Rational, places: u32, notation: &Notation) -> String {
    let scale = 10i128.pow(places.min(9));
    let (numer, denom) = (i128::from(number.numer()).abs(), i128::from(number.denom()));
    let scaled = (numer * scale * 2 + denom) / (denom * 2);
    let sign = if scaled == 0 { "" } else { minus(number) };
    let whole = notation.grouped(&(scaled / scale).to_string());
    if places == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}{}{:0width$}", notation.point(), scaled % scale, width = places.min(9) as usize)
}

/// How many decimals write it exactly, if 9 are enough.
pub fn exact_places(number: Rational) -> Option<u32> {
    (0..=9).find(|places| 10i64.pow(*places) % number.denom() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, shown: &str) {
        assert_eq!(number_text(number.parse().expect("a number"), &Notation::default()), shown);
    }

    #[test]
    fn thousands_stand_apart() {
        check("0", "0");
        check("999", "999");
        check("1000", "1,000");
        check("-1234567", "−1,234,567");
        check("-3/4", "−3/4");
        check("1000/3", "1,000/3");
    }

    #[test]
    fn decimals_follow_the_notation() {
        let number: Rational = "2469/2".parse().expect("a number");
        let comma = Notation { decimal_comma: true, ..Notation::default() };
        assert_eq!(decimal_text(number, 2, &Notation::default()), "1,234.50");
        assert_eq!(decimal_text(number, 2, &comma), "1.234,50");
        assert_eq!(decimal_text(number, 0, &comma), "1.235");
        assert_eq!(exact_places(number), Some(1));
        assert_eq!(exact_places("1/3".parse().expect("a number")), None);
    }

    #[test]
    fn the_pseudo_language_is_about_a_third_longer() {
        let sentence = "Maya has 6 boxes. Each box holds 4 apples. How many apples are there in all?";
        let longer = Language::Pseudo.tell(sentence).chars().count() * 100 / sentence.chars().count();
        assert!((125..145).contains(&longer), "{longer} %");
    }
}
