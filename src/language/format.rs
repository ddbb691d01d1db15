use super::{
    Chance, EvalError, Expr, Kind, Math, Notation, ParseError, ParseProblem, Run, Scope, Value,
    notation::{decimal_text, exact_places, minus, number_text},
    number_words,
};
use crate::units::Rational;

/// What stands after a bar: how a value is put into a sentence.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Format {
    Fraction,
    Mixed,
    Decimal(Option<u32>),
    Percent,
    Money,
    Words,
    Ordinal,
    Time,
    Plain,
    List,
    Many,
    One,
    Article,
    For(Expr),
    They,
    Them,
    Their,
    Capital,
}

const NAMES: [(&str, Format); 16] = [
    ("fraction", Format::Fraction),
    ("mixed", Format::Mixed),
    ("percent", Format::Percent),
    ("money", Format::Money),
    ("words", Format::Words),
    ("ordinal", Format::Ordinal),
    ("time", Format::Time),
    ("plain", Format::Plain),
    ("list", Format::List),
    ("many", Format::Many),
    ("one", Format::One),
    ("a", Format::Article),
    ("they", Format::They),
    ("them", Format::Them),
    ("their", Format::Their),
    ("cap", Format::Capital),
];

/// A value on its way into a sentence, and whether it is drawn as a number.
pub(super) struct Shown {
    pub text: String,
    pub number: bool,
}

impl Format {
    /// Reads the format that starts at `at`; says where what follows it begins.
    pub fn parse_within(source: &str, at: usize) -> Result<(Self, usize), ParseError> {
        let start = skip_space(source, at);
        let len = source[start..].find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(source.len() - start);
        let (name, end) = (&source[start..start + len], start + len);
        match name {
            "for" => Expr::parse_within(source, end).map(|(count, end)| (Self::For(count), end)),
            "decimal" => Self::parse_places(source, end),
            _ => match NAMES.iter().find(|(known, _)| *known == name) {
                Some((_, format)) => Ok((format.clone(), skip_space(source, end))),
                None => Err(ParseError::new(start, ParseProblem::UnknownFormat(name.to_owned()))),
            },
        }
    }

    fn parse_places(source: &str, at: usize) -> Result<(Self, usize), ParseError> {
        let start = skip_space(source, at);
        if !source[start..].starts_with(|c: char| c.is_ascii_digit()) {
            return Ok((Self::Decimal(None), start));
        }
        let len = source[start..].find(|c: char| !c.is_ascii_digit()).unwrap_or(source.len() - start);
        let places = source[start..start + len].parse().ok().filter(|places| *places <= 9);
        let places = places.ok_or(ParseError::new(start, ParseProblem::TooBig))?;
        Ok((Self::Decimal(Some(places)), skip_space(source, start + len)))
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::Fraction => "fraction",
            Self::Mixed => "mixed",
            Self::Decimal(_) => "decimal",
            Self::Percent => "percent",
            Self::Money => "money",
            Self::Words => "words",
            Self::Ordinal => "ordinal",
            Self::Time => "time",
            Self::Plain => "plain",
            Self::List => "list",
            Self::Many => "many",
            Self::One => "one",
            Self::Article => "a",
            Self::For(_) => "for",
            Self::They => "they",
            Self::Them => "them",
            Self::Their => "their",
            Self::Capital => "cap",
        }
    }

    const fn suits(&self, kind: Kind) -> bool {
        match self {
            Self::Many | Self::One | Self::Article | Self::For(_) => matches!(kind, Kind::Noun),
            Self::They | Self::Them | Self::Their => matches!(kind, Kind::Person),
            Self::List => matches!(kind, Kind::List),
            Self::Capital => false,
            _ => matches!(kind, Kind::Number),
        }
    }
}

/// Where the next word begins.
pub(super) fn skip_space(source: &str, at: usize) -> usize {
    source.len() - source[at..].trim_start().len()
}

/// The value as the formats show it: the first that suits it shapes it, `cap` raises its first letter.
pub(super) fn show(value: &Value, formats: &[Format], scope: &Scope, notation: &Notation) -> Result<Shown, EvalError> {
    let capital = formats.contains(&Format::Capital);
    let shaping: Vec<_> = formats.iter().filter(|format| **format != Format::Capital).collect();
    if let Some(odd) = shaping.iter().find(|format| !format.suits(value.kind()) && value.kind() != Kind::List) {
        return Err(EvalError::WrongFormat { format: odd.name(), given: value.kind() });
    }
    let mut shown = match value {
        Value::List(list) => show_list(list, formats, scope, notation)?,
        _ => show_one(value, shaping.first().copied(), scope, notation)?,
    };
    if capital {
        let mut chars = shown.text.chars();
        shown.text = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars.as_str().chars()).collect();
    }
    Ok(shown)
}

/// `3, 6 and 9`, or with commas alone.
fn show_list(list: &[Value], formats: &[Format], scope: &Scope, notation: &Notation) -> Result<Shown, EvalError> {
    let inner: Vec<_> = formats.iter().filter(|f| !matches!(f, Format::List | Format::Capital)).cloned().collect();
    let mut text = String::new();
    for (place, value) in list.iter().enumerate() {
        if value.kind() == Kind::List {
            return Err(value.instead_of(Kind::Number));
        }
        let last = place + 1 == list.len() && !formats.contains(&Format::List);
        match place {
            0 => {}
            _ if last => text.push_str(&format!(" {} ", notation.language.and())),
            _ => text.push_str(notation.between()),
        }
        text.push_str(&show(value, &inner, scope, notation)?.text);
    }
    Ok(Shown { text, number: list.iter().any(|value| value.kind() == Kind::Number) })
}

fn show_one(value: &Value, format: Option<&Format>, scope: &Scope, notation: &Notation) -> Result<Shown, EvalError> {
    let words = |text: &str| Ok(Shown { text: notation.language.tell(text), number: false });
    match (value, format) {
        (Value::Number(number), Some(Format::Words)) => words(&number_words(*number)),
        (Value::Number(number), _) => Ok(Shown { text: number_format(*number, format, notation)?, number: true }),
        // a letter names a point or an unknown: it is the same in every language
        (Value::Text(text), _) if text.chars().count() == 1 => Ok(Shown { text: text.clone(), number: false }),
        (Value::Text(text), _) => words(text),
        (Value::Truth(truth), _) => words(if *truth { "yes" } else { "no" }),
        (Value::Noun(noun), Some(Format::Many)) => words(&noun.many),
        (Value::Noun(noun), Some(Format::Article)) => words(&format!("{} {}", article(&noun.one), noun.one)),
        (Value::Noun(noun), Some(Format::For(count))) => {
            let count = count.eval(scope, &mut Chance::None)?.number()?;
            words(if count == Rational::ONE { &noun.one } else { &noun.many })
        }
        (Value::Noun(noun), _) => words(&noun.one),
        (Value::Person(person), Some(Format::They)) => words(&person.they),
        (Value::Person(person), Some(Format::Them)) => words(&person.them),
        (Value::Person(person), Some(Format::Their)) => words(&person.their),
        (Value::Person(person), _) => Ok(Shown { text: person.name.clone(), number: false }), // a name is a name everywhere
        (Value::List(_), _) => Err(value.instead_of(Kind::Number)),
    }
}

fn number_format(number: Rational, format: Option<&Format>, notation: &Notation) -> Result<String, EvalError> {
    Ok(match format {
        Some(Format::Mixed) => mixed_text(number, notation),
        Some(Format::Decimal(places)) => {
            let places = places.or_else(|| exact_places(number)).ok_or(EvalError::OutOfRange)?;
            decimal_text(number, places, notation)
        }
        Some(Format::Percent) => {
            let hundredths = number.times(Rational::int(100)).ok_or(EvalError::TooBig)?;
            match exact_places(hundredths) {
                Some(places) => decimal_text(hundredths, places, notation) + "%",
                None => mixed_text(hundredths, notation) + "%",
            }
        }
        Some(Format::Money) => money_text(number, notation)?,
        Some(Format::Ordinal) => ordinal_text(number, notation)?,
        Some(Format::Time) => time_text(number)?,
        Some(Format::Plain) => number.to_string().replace('-', "−"),
        _ => number_text(number, notation),
    })
}

/// `1 3/4`; a whole number or a fraction below 1 stays as it is.
fn mixed_text(number: Rational, notation: &Notation) -> String {
    let (numer, denom) = (number.numer().unsigned_abs(), number.denom().unsigned_abs());
    if denom == 1 || numer < denom {
        return number_text(number, notation);
    }
    format!("{}{} {}/{denom}", minus(number), notation.grouped(&(numer / denom).to_string()), numer % denom)
}

/// `$3`, `$3.50`: an amount in dollars, exact to the cent.
fn money_text(dollars: Rational, notation: &Notation) -> Result<String, EvalError> {
    let cents = dollars.times(Rational::int(100)).and_then(Rational::whole).ok_or(EvalError::NotWhole)?;
    let amount = Rational::new(cents, 100).and_then(Rational::abs).ok_or(EvalError::TooBig)?;
    let places = if amount.denom() == 1 { 0 } else { 2 };
    Ok(format!("{}${}", minus(dollars), decimal_text(amount, places, notation)))
}

/// `1st`, `22nd`, `113th`.
fn ordinal_text(number: Rational, notation: &Notation) -> Result<String, EvalError> {
    let whole = number.whole().filter(|whole| *whole >= 0).ok_or(EvalError::NotWhole)?;
    let ending = match (whole % 100, whole % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    Ok(number_text(number, notation) + ending)
}

/// Minutes since midnight as a clock with twelve hours shows them: `3:05`.
fn time_text(minutes: Rational) -> Result<String, EvalError> {
    let minutes = minutes.whole().ok_or(EvalError::NotWhole)?.rem_euclid(24 * 60);
    let hour = (minutes / 60 + 11) % 12 + 1;
    Ok(format!("{hour}:{:02}", minutes % 60))
}

/// "a" or "an", by how English words are most often said.
fn article(word: &str) -> &'static str {
    let word = word.to_ascii_lowercase();
    let said_you = ["uni", "use", "usu", "eu", "one", "ut"].iter().any(|start| word.starts_with(start));
    let silent_h = ["hour", "hono", "heir", "hones"].iter().any(|start| word.starts_with(start));
    if silent_h || (word.starts_with(['a', 'e', 'i', 'o', 'u']) && !said_you) { "an" } else { "a" }
}

/// The run that a shown value becomes.
impl From<Shown> for Run {
    fn from(shown: Shown) -> Self {
        if shown.number { Self::Number(shown.text) } else { Self::Text(shown.text) }
    }
}

/// The value as it stands in mathematics.
pub(super) fn show_math(
    value: &Value,
    formats: &[Format],
    scope: &Scope,
    notation: &Notation,
) -> Result<Math, EvalError> {
    match (value, formats) {
        (Value::List(list), _) => {
            let inner: Vec<_> = formats.iter().filter(|format| **format != Format::List).cloned().collect();
            let parts = list.iter().map(|value| match value {
                Value::List(_) => Err(value.instead_of(Kind::Number)),
                value => show_math(value, &inner, scope, notation),
            });
            Ok(Math::List(parts.collect::<Result<_, _>>()?))
        }
        (Value::Number(number), [] | [Format::Fraction]) => Ok(Math::number(*number, notation)),
        (Value::Number(number), [Format::Mixed]) => Ok(Math::mixed(*number, notation)),
        _ => {
            let shown = show(value, formats, scope, notation)?;
            let mut letters = shown.text.chars();
            match (shown.number, letters.next(), letters.next()) {
                (true, ..) => Ok(Math::figure(&shown.text)),
                (false, Some(letter), None) if letter.is_alphabetic() => Ok(Math::Letter(letter)),
                _ => Ok(Math::Words(shown.text)),
            }
        }
    }
}
