use crate::{practice::read_number, units::Rational};

/// The longest arithmetic that is worked out, in signs, and how deep its brackets go.
const LONGEST: usize = 120;
const DEEPEST: u8 = 8;

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
    let signs: Vec<char> = part.chars().filter(|sign| *sign != ' ' && *sign != ',').collect();
    let mut reader = Reader { signs, at: 0, deep: 0 };
    let value = reader.sum()?;
    (reader.at == reader.signs.len()).then_some(value)
}

struct Reader {
    signs: Vec<char>,
    at: usize,
    deep: u8,
}

impl Reader {
    fn take(&mut self, wanted: &[char]) -> Option<char> {
        let sign = self.signs.get(self.at).copied().filter(|sign| wanted.contains(sign))?;
        self.at += 1;
        Some(sign)
    }

    fn sum(&mut self) -> Option<Rational> {
        let mut value = self.product()?;
        while let Some(sign) = self.take(&['+', '-', '−', '–']) {
            let next = self.product()?;
            value = if sign == '+' { value.plus(next)? } else { value.minus(next)? };
        }
        Some(value)
    }

    fn product(&mut self) -> Option<Rational> {
        let mut value = self.number()?;
        while let Some(sign) = self.take(&['×', '*', '·', '÷', '/']) {
            let next = self.number()?;
            value = if matches!(sign, '÷' | '/') { value.over(next)? } else { value.times(next)? };
        }
        Some(value)
    }

    fn number(&mut self) -> Option<Rational> {
        if self.take(&['(']).is_some() {
            self.deep += 1;
            let value = if self.deep > DEEPEST { None } else { self.sum() }?;
            self.deep -= 1;
            return self.take(&[')']).map(|_| value);
        }
        if self.take(&['-', '−', '–']).is_some() {
            return self.digits()?.negated();
        }
        self.digits()
    }

    fn digits(&mut self) -> Option<Rational> {
        let start = self.at;
        while self.signs.get(self.at).is_some_and(|sign| sign.is_ascii_digit() || *sign == '.') {
            self.at += 1;
        }
        let text: String = self.signs[start..self.at].iter().collect();
        read_number(&text, None).ok()
    }
}
