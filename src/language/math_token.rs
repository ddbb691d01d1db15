use super::{EvalError, Math, Notation, ParseError, ParseProblem, Scope, Value, slot::Slot, token};

/// A piece of mathematics as a teacher writes it.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum MathToken {
    /// Digits, as written.
    Number(String),
    /// A value that has been put in.
    Value(Math),
    Letter(char),
    Words(String),
    Gap(String),
    Slot(Slot),
    Symbol(&'static str),
}

/// `xy` is a product, `tens` is a word that lacks its quotes.
const LETTERS_TOGETHER: usize = 2;

/// Longer ones first. The second of each pair is what it means.
const SYMBOLS: [(&str, &str); 27] = [
    ("...", "…"),
    ("…", "…"),
    ("<=", "≤"),
    (">=", "≥"),
    ("!=", "≠"),
    ("≤", "≤"),
    ("≥", "≥"),
    ("≠", "≠"),
    ("≈", "≈"),
    ("+", "+"),
    ("-", "-"),
    ("−", "-"),
    ("*", "*"),
    ("×", "*"),
    ("·", "*"),
    ("⋅", "*"),
    ("÷", "÷"),
    (":", "÷"),
    ("/", "/"),
    ("^", "^"),
    ("(", "("),
    (")", ")"),
    ("=", "="),
    ("<", "<"),
    (">", ">"),
    ("?", "?"),
    (",", ","),
];

/// The pieces from `at` up to the closing dollar sign, each with the byte where it starts, and where the sentence goes on.
pub(super) fn read_math(source: &str, at: usize) -> Result<(Vec<(MathToken, usize)>, usize), ParseError> {
    let mut tokens = Vec::new();
    let mut at = at;
    loop {
        let rest = source[at..].trim_start();
        let start = source.len() - rest.len();
        match rest.chars().next() {
            None => return Err(ParseError::new(start, ParseProblem::Unclosed("dollar sign"))),
            Some('$') => return Ok((tokens, start + 1)),
            Some(first) => {
                let (token, end) = read_piece(source, start, first)?;
                tokens.push((token, start));
                at = end;
            }
        }
    }
}

fn read_piece(source: &str, start: usize, first: char) -> Result<(MathToken, usize), ParseError> {
    let rest = &source[start..];
    let after = start + first.len_utf8();
    if let Some((written, meant)) = SYMBOLS.into_iter().find(|(written, _)| rest.starts_with(written)) {
        return Ok((MathToken::Symbol(meant), start + written.len()));
    }
    match first {
        '0'..='9' => {
            let len = number_len(rest);
            Ok((MathToken::Number(rest[..len].to_owned()), start + len))
        }
        '{' => Slot::parse_within(source, after).map(|(slot, end)| (MathToken::Slot(slot), end)),
        '[' => read_gap(source, start).map(|(name, end)| (MathToken::Gap(name), end)),
        '"' | '\'' => match token::read_quoted(rest, start, first)? {
            (token::Token::Text(words), _, end) => Ok((MathToken::Words(words), end)),
            _ => Err(ParseError::new(start, ParseProblem::Unclosed("text"))),
        },
        '%' | '°' | '¢' => Ok((MathToken::Words(first.to_string()), after)),
        letter if letter.is_alphabetic() => {
            let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
            let bare = word.chars().count() > LETTERS_TOGETHER;
            let error = || ParseError::new(start, ParseProblem::BareWord(word.to_owned()));
            if bare { Err(error()) } else { Ok((MathToken::Letter(letter), after)) }
        }
        other => Err(ParseError::new(start, ParseProblem::UnknownCharacter(other))),
    }
}

/// `12`, `1,000`, `3.50`: a comma belongs to the number where three digits follow it.
fn number_len(text: &str) -> usize {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut len = digits(0);
    while text[len..].starts_with(',') && digits(len + 1) == 3 {
        len += 4;
    }
    if text[len..].starts_with('.') && digits(len + 1) > 0 {
        len += 1 + digits(len + 1);
    }
    len
}

/// The name of a gap, from its opening bracket on.
pub(super) fn read_gap(source: &str, start: usize) -> Result<(String, usize), ParseError> {
    let bad = || ParseError::new(start, ParseProblem::BadGap);
    let (name, _) = source[start + 1..].split_once(']').ok_or_else(bad)?;
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let good = named && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if good { Ok((name.to_owned(), start + name.len() + 2)) } else { Err(bad()) }
}

impl MathToken {
    /// With the value put in. A text that is a sign, such as `+`, becomes that sign.
    pub fn filled(&self, scope: &Scope, notation: &Notation) -> Result<Self, EvalError> {
        let Self::Slot(slot) = self else { return Ok(self.clone()) };
        if let Value::Text(text) = slot.value(scope)?
            && let Some((_, meant)) = SYMBOLS.into_iter().find(|(written, _)| *written == text)
        {
            return Ok(Self::Symbol(meant));
        }
        slot.math(scope, notation).map(Self::Value)
    }
}

impl MathToken {
    /// As a message quotes it.
    pub fn describe(&self) -> String {
        match self {
            Self::Number(text) | Self::Words(text) | Self::Gap(text) => text.clone(),
            Self::Value(math) => math.plain(),
            Self::Letter(letter) => letter.to_string(),
            Self::Slot(_) => "the value".to_owned(),
            Self::Symbol(symbol) => (*symbol).to_owned(),
        }
    }
}
