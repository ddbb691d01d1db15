use super::{ParseError, ParseProblem, numbers};
use crate::units::Rational;

/// A word of the expression language.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Token {
    Number(Rational),
    Text(String),
    Name(String),
    /// An operator, a bracket or a keyword.
    Symbol(&'static str),
    End,
}

/// Longer ones first. The second of each pair is what it means.
const SYMBOLS: [(&str, &str); 27] = [
    ("..", ".."),
    ("<=", "<="),
    (">=", ">="),
    ("!=", "!="),
    ("==", "="),
    ("+", "+"),
    ("-", "-"),
    ("*", "*"),
    ("/", "/"),
    ("%", "%"),
    ("^", "^"),
    ("=", "="),
    ("<", "<"),
    (">", ">"),
    ("(", "("),
    (")", ")"),
    ("[", "["),
    ("]", "]"),
    (",", ","),
    ("|", "|"),
    ("}", "}"),
    ("×", "*"),
    ("÷", "/"),
    ("−", "-"),
    ("≤", "<="),
    ("≥", ">="),
    ("≠", "!="),
];

const KEYWORDS: [&str; 9] = ["and", "or", "not", "if", "then", "else", "for", "in", "by"];

/// The token at or after byte `at`, with the bytes where it starts and ends.
pub(super) fn read_token(source: &str, at: usize) -> Result<(Token, usize, usize), ParseError> {
    let rest = &source[at..];
    let start = at + (rest.len() - rest.trim_start().len());
    let rest = &source[start..];
    let Some(first) = rest.chars().next() else { return Ok((Token::End, start, start)) };
    if first.is_ascii_digit() {
        return read_number(rest, start);
    }
    if first == '"' || first == '\'' {
        return read_quoted(rest, start, first);
    }
    if first.is_alphabetic() {
        let len = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let word = &rest[..len];
        let keyword = KEYWORDS.into_iter().find(|keyword| *keyword == word);
        return Ok((keyword.map_or_else(|| Token::Name(word.to_owned()), Token::Symbol), start, start + len));
    }
    let symbol = SYMBOLS.into_iter().find(|(written, _)| rest.starts_with(written));
    let (written, meant) = symbol.ok_or(ParseError::new(start, ParseProblem::UnknownCharacter(first)))?;
    Ok((Token::Symbol(meant), start, start + written.len()))
}

/// `12` or `3.5`; the dots of `2..6` belong to the range.
fn read_number(rest: &str, start: usize) -> Result<(Token, usize, usize), ParseError> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut len = digits(rest);
    if rest[len..].starts_with('.') && digits(&rest[len + 1..]) > 0 {
        len += 1 + digits(&rest[len + 1..]);
    }
    let number = numbers::read_decimal(&rest[..len]).ok_or(ParseError::new(start, ParseProblem::TooBig))?;
    Ok((Token::Number(number), start, start + len))
}

/// A text in double or single quotes; a backslash keeps the next character as it is.
pub(super) fn read_quoted(rest: &str, start: usize, quote: char) -> Result<(Token, usize, usize), ParseError> {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1);
    while let Some((place, c)) = chars.next() {
        match c {
            _ if c == quote => return Ok((Token::Text(text), start, start + place + 1)),
            '\\' => text.extend(chars.next().map(|(_, kept)| kept)),
            _ => text.push(c),
        }
    }
    Err(ParseError::new(start, ParseProblem::Unclosed("text")))
}
