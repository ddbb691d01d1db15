use super::{
    Joint, Math, Relation, Sign,
    number_words::{part_words, whole_words},
};

/// Above this, parts are said as "3 over 250".
const LARGEST_PART: u64 = 100;

impl Math {
    /// As a teacher reads it aloud: "6 times 4 equals 24", "three fourths", "x squared".
    pub fn spoken(&self) -> String {
        match self {
            Self::Number(text) => speak_number(text),
            Self::Letter(letter) => speak_letter(*letter),
            Self::Words(words) => speak_unit(words).to_owned(),
            Self::Unknown => "what number".to_owned(),
            Self::Gap(_) => "blank".to_owned(),
            Self::Dots => "dot dot dot".to_owned(),
            Self::Negative(inner) => format!("negative {}", inner.spoken()),
            Self::Group(inner) => match inner.as_ref() {
                Self::Negative(_) => inner.spoken(), // "negative 3" is clear without saying the parentheses
                inner => speak_group(inner),
            },
            Self::Fraction(above, below) => speak_fraction(above, below),
            Self::Mixed(whole, fraction) => format!("{} and {}", whole.spoken(), fraction.spoken()),
            Self::Power(base, exponent) => speak_power(base, exponent),
            Self::Sum(first, rest) => chain(first, rest, |sign| sign.spoken()),
            Self::Product(first, rest) => speak_product(first, rest),
            Self::Relation(first, rest) => chain(first, rest, |relation| relation.spoken()),
            Self::List(list) => speak_list(list),
        }
    }
}

impl Sign {
    const fn spoken(self) -> &'static str {
        match self {
            Self::Plus => "plus",
            Self::Minus => "minus",
        }
    }
}

impl Relation {
    const fn spoken(self) -> &'static str {
        match self {
            Self::Equal => "equals",
            Self::NotEqual => "is not equal to",
            Self::Less => "is less than",
            Self::Greater => "is greater than",
            Self::AtMost => "is less than or equal to",
            Self::AtLeast => "is greater than or equal to",
            Self::About => "is about",
        }
    }
}

fn chain<T: Copy>(first: &Math, rest: &[(T, Math)], word: impl Fn(T) -> &'static str) -> String {
    rest.iter().fold(first.spoken(), |said, (between, part)| format!("{said} {} {}", word(*between), part.spoken()))
}

fn speak_product(first: &Math, rest: &[(Joint, Math)]) -> String {
    rest.iter().fold(first.spoken(), |said, (joint, part)| {
        let word = match joint {
            Joint::Over => "divided by ",
            Joint::Beside if !matches!(part, Math::Group(_)) => "",
            _ => "times ",
        };
        format!("{said} {word}{}", part.spoken())
    })
}

fn speak_group(inner: &Math) -> String {
    format!("open parenthesis {} close parenthesis", inner.spoken())
}

/// What is raised is said with its parentheses: −3 squared and (−3) squared differ.
fn speak_power(base: &Math, exponent: &Math) -> String {
    let base = if let Math::Group(inner) = base { speak_group(inner) } else { base.spoken() };
    match exponent.plain().as_str() {
        "2" => format!("{base} squared"),
        "3" => format!("{base} cubed"),
        _ => format!("{base} to the power of {}", exponent.spoken()),
    }
}

fn speak_list(list: &[Math]) -> String {
    let said = list.iter().enumerate().map(|(place, part)| match part {
        Math::Dots if place + 1 == list.len() => "and so on".to_owned(),
        part => part.spoken(),
    });
    said.collect::<Vec<_>>().join(", ")
}

fn speak_fraction(above: &Math, below: &Math) -> String {
    if let (Math::Number(above), Math::Number(below)) = (above, below) {
        return speak_parts(above, below).unwrap_or_else(|| format!("{above} over {below}"));
    }
    if above.is_single() && below.is_single() {
        return format!("{} over {}", above.spoken(), below.spoken());
    }
    format!("the fraction {} over {} end fraction", bare(above).spoken(), bare(below).spoken())
}

fn bare(math: &Math) -> &Math {
    if let Math::Group(inner) = math { inner } else { math }
}

fn speak_parts(above: &str, below: &str) -> Option<String> {
    let (above, below): (u64, u64) = (above.parse().ok()?, below.parse().ok()?);
    let said = above <= LARGEST_PART && (2..=LARGEST_PART).contains(&below);
    said.then(|| format!("{} {}", whole_words(above), part_words(below, above == 1)))
}

fn speak_letter(letter: char) -> String {
    match letter {
        'π' => "pi".to_owned(),
        letter => letter.to_string(),
    }
}

fn speak_unit(words: &str) -> &str {
    match words {
        "%" => "percent",
        "°" => "degrees",
        "¢" => "cents",
        words => words,
    }
}

/// A printed number as it is said: `−1 3/4` is "negative 1 and three fourths", `50%` is "50 percent".
pub(super) fn speak_number(text: &str) -> String {
    if let Some(size) = text.strip_prefix('−') {
        return format!("negative {}", speak_number(size));
    }
    if let Some(size) = text.strip_suffix('%') {
        return format!("{} percent", speak_number(size));
    }
    if let Some((whole, fraction)) = text.split_once(' ')
        && let Some((above, below)) = fraction.split_once('/')
        && let Some(parts) = speak_parts(above, below)
    {
        return format!("{whole} and {parts}");
    }
    match text.split_once('/') {
        Some((above, below)) => speak_parts(above, below).unwrap_or_else(|| format!("{above} over {below}")),
        None => text.to_owned(),
    }
}
