use crate::units::Rational;

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: [&str; 7] = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"];

/// A number in English words: "seven hundred five", "negative two", "three fourths".
pub fn number_words(number: Rational) -> String {
    let sign = if number.sign() < 0 { "negative " } else { "" };
    let numer = whole_words(number.numer().unsigned_abs());
    match number.denom() {
        1 => format!("{sign}{numer}"),
        denom => format!("{sign}{numer} {}", part_words(denom.unsigned_abs(), number.numer().unsigned_abs() == 1)),
    }
}

/// The word for parts of that size: "half", "thirds".
pub(super) fn part_words(denom: u64, single: bool) -> String {
    match (denom, single) {
        (2, true) => "half".to_owned(),
        (2, false) => "halves".to_owned(),
        _ => {
            let words = ordinal_words(denom);
            words.strip_prefix("one ").unwrap_or(&words).to_owned() + if single { "" } else { "s" }
        }
    }
}

pub(super) fn whole_words(number: u64) -> String {
    if number == 0 {
        return SMALL[0].to_owned();
    }
    let mut words = Vec::new();
    for place in (0..SCALES.len()).rev() {
        let group = number / 1000u64.pow(place as u32) % 1000;
        if group == 0 {
            continue;
        }
        words.extend(hundreds(group as usize));
        if place > 0 {
            words.push(SCALES[place].to_owned());
        }
    }
    words.join(" ")
}

fn hundreds(group: usize) -> Vec<String> {
    let mut words = Vec::new();
    if group >= 100 {
        words.push(format!("{} hundred", SMALL[group / 100]));
    }
    match group % 100 {
        0 => {}
        rest @ 1..20 => words.push(SMALL[rest].to_owned()),
        rest if rest % 10 == 0 => words.push(TENS[rest / 10].to_owned()),
        rest => words.push(format!("{}-{}", TENS[rest / 10], SMALL[rest % 10])),
    }
    words
}

fn ordinal_words(number: u64) -> String {
    let words = whole_words(number);
    let start = words.rfind([' ', '-']).map_or(0, |place| place + 1);
    let last = match &words[start..] {
        "one" => "first".to_owned(),
        "two" => "second".to_owned(),
        "three" => "third".to_owned(),
        "five" => "fifth".to_owned(),
        "eight" => "eighth".to_owned(),
        "nine" => "ninth".to_owned(),
        "twelve" => "twelfth".to_owned(),
        word => word.strip_suffix('y').map_or_else(|| format!("{word}th"), |stem| format!("{stem}ieth")),
    };
    format!("{}{last}", &words[..start])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, words: &str) {
        assert_eq!(number_words(number.parse().expect("a number")), words);
    }

    #[test]
    fn numbers_are_said_as_in_class() {
        check("0", "zero");
        check("705", "seven hundred five");
        check("-2", "negative two");
        check("21", "twenty-one");
        check("1000", "one thousand");
        check("40017", "forty thousand seventeen");
        check("1000000000000", "one trillion");
        check("3/4", "three fourths");
        check("1/2", "one half");
        check("-3/2", "negative three halves");
        check("7/12", "seven twelfths");
        check("1/20", "one twentieth");
        check("5/21", "five twenty-firsts");
        check("9/100", "nine hundredths");
        check(
            "-9223372036854775808",
            "negative nine quintillion two hundred twenty-three quadrillion three hundred \
            seventy-two trillion thirty-six billion eight hundred fifty-four million seven hundred seventy-five \
            thousand eight hundred eight",
        );
    }
}
