use super::{
    Chance, EvalError, Expr, Math, Notation, ParseError, ParseProblem, Run, Scope, Value,
    format::{Format, show, show_math},
};
use std::collections::BTreeSet;

/// A place in a template where a value is put in: `{groups}`, `{box|for groups|cap}`.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Slot {
    expr: Expr,
    formats: Vec<Format>,
}

impl Slot {
    /// Reads from just after the opening brace; says where what follows the closing one begins.
    pub fn parse_within(source: &str, at: usize) -> Result<(Self, usize), ParseError> {
        let (expr, mut end) = Expr::parse_within(source, at)?;
        let mut formats = Vec::new();
        while source[end..].starts_with('|') {
            let (format, next) = Format::parse_within(source, end + 1)?;
            formats.push(format);
            end = next;
        }
        match source[end..].chars().next() {
            Some('}') => Ok((Self { expr, formats }, end + 1)),
            Some(c) => Err(ParseError::new(end, ParseProblem::Unexpected(c.to_string()))),
            None => Err(ParseError::new(at - 1, ParseProblem::Unclosed("brace"))),
        }
    }

    pub fn gather(&self, names: &mut BTreeSet<String>) {
        names.extend(self.expr.names());
        for format in &self.formats {
            if let Format::For(count) = format {
                names.extend(count.names());
            }
        }
    }

    pub fn run(&self, scope: &Scope, notation: &Notation) -> Result<Run, EvalError> {
        Ok(show(&self.value(scope)?, &self.formats, scope, notation)?.into())
    }

    pub fn math(&self, scope: &Scope, notation: &Notation) -> Result<Math, EvalError> {
        show_math(&self.value(scope)?, &self.formats, scope, notation)
    }

    pub fn value(&self, scope: &Scope) -> Result<Value, EvalError> {
        self.expr.eval(scope, &mut Chance::None)
    }
}
