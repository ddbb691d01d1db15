use crate::{
    language::{Chance, Expr, Scope, Value},
    practice::read_number,
    units::Rational,
};

/// The longest arithmetic that is worked out, in bytes.
const LONGEST: usize = 120;

/// What can be said of the answer of a made-up problem.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checked {
    /// The arithmetic gives this answer.
    Right,
    /// The arithmetic gives another one.
    Other(Rational),
    /// There is no arithmetic that stands alone: a person has to check it.
    ByAPerson,
}

/// Checks an answer against the first arithmetic in a text, such as `6 × 4` or `What is 12 + 30?`. A story is for people to check.
///
/// ```
/// use trellis::board::{Checked, check_problem};
/// assert_eq!(check_problem("What is 6 × 4?", "24"), Checked::Right);
/// assert_eq!(check_problem("Six boats with four children", "24"), Checked::ByAPerson);
/// ```
pub fn check_problem(text: &str, answer: &str) -> Checked {
    let Ok(answer) = read_number(answer, None) else { return Checked::ByAPerson };
    match arithmetic(text) {
        None => Checked::ByAPerson,
        Some(value) if value == answer => Checked::Right,
        Some(value) => Checked::Other(value),
    }
}

/// Whether two answers say the same: as numbers where both are numbers, or else word by word.
pub fn same_answer(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    let number = |text: &str| read_number(text, None).ok();
    plain(one) == plain(other) || number(one).is_some_and(|one| number(other) == Some(one))
}

/// The value of the only stretch of arithmetic with a sign of reckoning in it.
fn arithmetic(text: &str) -> Option<Rational> {
    let belongs = |sign: char| sign.is_ascii_digit() || " .,()+-−–×*·÷/".contains(sign);
    let reckons = |part: &&str| {
        part.contains(['+', '-', '−', '–', '×', '*', '·', '÷', '/']) && part.contains(|c: char| c.is_ascii_digit())
    };
    let mut parts = text.split(|sign| !belongs(sign)).filter(reckons);
    let part = parts.next()?.trim_matches([' ', '.', ',']);
    if parts.next().is_some() || part.len() > LONGEST {
        return None; // two of them: nobody knows which one is asked
    }
    let source: String = without_grouping(part)?.chars().map(as_written_in_packs).collect();
    match Expr::parse(&source).ok()?.eval(&Scope::default(), &mut Chance::None).ok()? {
        Value::Number(value) => Some(value),
        _ => None,
    }
}

const fn as_written_in_packs(sign: char) -> char {
    match sign {
        '×' | '·' => '*',
        '÷' => '/',
        '−' | '–' => '-',
        other => other,
    }
}

/// `1,200` is 1200; a comma that does not stand before three digits is none of a number.
fn without_grouping(part: &str) -> Option<String> {
    let groups: Vec<&str> = part.split(',').collect();
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let ends_in_digit = |text: &str| text.ends_with(|sign: char| sign.is_ascii_digit());
    let fits = groups.windows(2).all(|pair| ends_in_digit(pair[0]) && digits(pair[1]) == 3);
    fits.then(|| groups.concat())
}
