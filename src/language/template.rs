use super::{
    EvalError, Notation, ParseError, ParseProblem, Rich, Run, Scope,
    math_parser::parse_math,
    math_token::{MathToken, read_gap, read_math},
    slot::Slot,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest template, in bytes.
const LONGEST: usize = 2_000;

/// A sentence as a teacher writes it, with places for values.
///
/// `{expression}` puts a value in, `{expression|format}` says how, `$ … $` is mathematics, `[a]` a blank named `a`, `\n` a
/// new line. A plain bracket, brace or dollar sign has a backslash before it.
///
/// ```
/// use trellis::language::{Notation, Scope, Template};
/// let step = Template::parse("{n} groups of {each} make $ {n} * {each} = {n * each} $.").expect("well written");
/// let scope: Scope = [("n", 6), ("each", 4)].into_iter().collect();
/// let rich = step.render(&scope, &Notation::default()).expect("both names are known");
/// assert_eq!(rich.plain(), "6 groups of 4 make 6 × 4 = 24.");
/// assert_eq!(rich.spoken(), "6 groups of 4 make 6 times 4 equals 24.");
/// ```
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Template {
    source: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, PartialEq, Debug)]
enum Piece {
    Text(String),
    Slot(Slot),
    Math(Vec<(MathToken, usize)>),
    Gap(String),
    Break,
}

impl Template {
    /// Reads a template of at most 2,000 bytes.
    pub fn parse(source: &str) -> Result<Self, ParseError> {
        if source.len() > LONGEST {
            return Err(ParseError::new(0, ParseProblem::TooLong));
        }
        let mut pieces = Vec::new();
        let mut at = 0;
        while at < source.len() {
            let (piece, end) = read_piece(source, at)?;
            pieces.push(piece);
            at = end;
        }
        Ok(Self { source: source.to_owned(), pieces })
    }

    /// The sentence with the values put in.
    pub fn render(&self, scope: &Scope, notation: &Notation) -> Result<Rich, EvalError> {
        let mut rich = Rich::default();
        for piece in &self.pieces {
            rich.push(match piece {
                Piece::Text(text) => Run::Text(notation.language.tell(text)),
                Piece::Slot(slot) => slot.run(scope, notation)?,
                Piece::Gap(name) => Run::Gap(name.clone()),
                Piece::Break => Run::Break,
                Piece::Math(tokens) => {
                    let filled = tokens.iter().map(|(token, at)| Ok((token.filled(scope, notation)?, *at)));
                    let filled = filled.collect::<Result<Vec<_>, EvalError>>()?;
                    Run::Math(parse_math(&filled, 0, notation).map_err(|_| EvalError::BadMath)?)
                }
            });
        }
        Ok(rich)
    }

    /// The names it needs to be given.
    pub fn names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for piece in &self.pieces {
            match piece {
                Piece::Slot(slot) => slot.gather(&mut names),
                Piece::Math(tokens) => tokens.iter().for_each(|(token, _)| {
                    if let MathToken::Slot(slot) = token {
                        slot.gather(&mut names);
                    }
                }),
                _ => {}
            }
        }
        names
    }

    /// The names of its blanks, in reading order.
    pub fn gaps(&self) -> Vec<String> {
        let named = self.pieces.iter().flat_map(|piece| match piece {
            Piece::Gap(name) => vec![name.clone()],
            Piece::Math(tokens) => tokens.iter().filter_map(|(token, _)| gap_of(token)).collect(),
            _ => Vec::new(),
        });
        named.collect()
    }

    /// As it was written.
    pub fn source(&self) -> &str {
        &self.source
    }
}

fn gap_of(token: &MathToken) -> Option<String> {
    if let MathToken::Gap(name) = token { Some(name.clone()) } else { None }
}

fn read_piece(source: &str, at: usize) -> Result<(Piece, usize), ParseError> {
    let rest = &source[at..];
    let first = rest.chars().next().unwrap_or_default();
    match first {
        '{' => Slot::parse_within(source, at + 1).map(|(slot, end)| (Piece::Slot(slot), end)),
        '}' => Err(ParseError::new(at, ParseProblem::StrayBrace)),
        '[' => read_gap(source, at).map(|(name, end)| (Piece::Gap(name), end)),
        '\n' => Ok((Piece::Break, at + 1)),
        '\\' => read_escape(rest, at),
        '$' => {
            let (tokens, end) = read_math(source, at + 1)?;
            parse_math(&tokens, end - 1, &Notation::default())?;
            Ok((Piece::Math(tokens), end))
        }
        _ => {
            let len = rest.find(['{', '}', '[', '$', '\\', '\n']).unwrap_or(rest.len());
            Ok((Piece::Text(rest[..len].to_owned()), at + len))
        }
    }
}

fn read_escape(rest: &str, at: usize) -> Result<(Piece, usize), ParseError> {
    match rest[1..].chars().next() {
        Some('n') => Ok((Piece::Break, at + 2)),
        Some(c @ ('[' | ']' | '{' | '}' | '$' | '\\')) => Ok((Piece::Text(c.to_string()), at + 2)),
        Some(c) => Err(ParseError::new(at, ParseProblem::BadEscape(c))),
        None => Err(ParseError::new(at, ParseProblem::BadEscape(' '))),
    }
}

impl TryFrom<String> for Template {
    type Error = ParseError;
    fn try_from(source: String) -> Result<Self, ParseError> {
        Self::parse(&source)
    }
}

impl From<Template> for String {
    fn from(template: Template) -> Self {
        template.source
    }
}
