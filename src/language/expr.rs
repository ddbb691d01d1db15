use super::{
    Chance, EvalError, ParseError, Scope, Value, builtins::Builtin, evaluator::Evaluator, expr_parser::ExprParser,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// An exact calculation as a teacher writes it: `groups * each`.
///
/// It has no loops and no recursion, so it always ends: with a value, or with a sentence that says what is wrong.
///
/// ```
/// use trellis::language::{Chance, Expr, Scope, Value};
/// let total = Expr::parse("groups * each + 1/2").expect("well written");
/// let scope: Scope = [("groups", 3), ("each", 4)].into_iter().map(|(n, v)| (n, Value::int(v))).collect();
/// let value = total.eval(&scope, &mut Chance::None).expect("both names are known");
/// assert_eq!(value, Value::Number("25/2".parse().expect("a number")));
/// ```
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Expr {
    source: String,
    node: Node,
}

/// A line of an exercise that gives a name its value: `groups = pick(2..6)`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Let {
    /// The name.
    pub name: String,
    /// How its value is found; here alone chance may be used.
    pub expr: Expr,
}

/// The tree of an expression. Chains are flat, so that a long sum is not a deep tree.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node {
    Value(Value),
    Name(String),
    List(Vec<Node>),
    Range { from: Box<Node>, to: Box<Node>, by: Option<Box<Node>> },
    Each { body: Box<Node>, name: String, list: Box<Node>, only: Option<Box<Node>> },
    If(Box<[Node; 3]>),
    Not(Box<Node>),
    Minus(Box<Node>),
    Power(Box<[Node; 2]>),
    Chain(Box<Node>, Vec<(Op, Node)>),
    Call(Builtin, Vec<Node>),
}

/// What stands between two parts of a chain.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Op {
    Or,
    And,
    Same,
    Other,
    Less,
    AtMost,
    More,
    AtLeast,
    Plus,
    Minus,
    Times,
    Over,
    Rest,
}

impl Expr {
    /// Reads an expression of at most 2,000 characters, nested at most 64 deep.
    pub fn parse(source: &str) -> Result<Self, ParseError> {
        let mut parser = ExprParser::new(source, 0)?;
        let node = parser.expression()?;
        parser.finish()?;
        Ok(Self { source: source.to_owned(), node })
    }

    /// Reads the expression that starts at `at` and says where what follows it begins.
    pub(super) fn parse_within(source: &str, at: usize) -> Result<(Self, usize), ParseError> {
        let mut parser = ExprParser::new(source, at)?;
        let node = parser.expression()?;
        let end = parser.at();
        Ok((Self { source: source[at..end].trim().to_owned(), node }, end))
    }

    /// Its value, exactly, in at most 100,000 steps.
    pub fn eval(&self, scope: &Scope, chance: &mut Chance<'_>) -> Result<Value, EvalError> {
        Evaluator::new(scope, chance).eval(&self.node)
    }

    /// The names it needs to be given.
    pub fn names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        self.node.gather(&mut Vec::new(), &mut names);
        names
    }

    /// As it was written.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl Let {
    /// Reads `name = expression`.
    pub fn parse(source: &str) -> Result<Self, ParseError> {
        let mut parser = ExprParser::new(source, 0)?;
        let name = parser.name()?;
        parser.symbol("=", "an equals sign")?;
        let start = parser.at();
        let node = parser.expression()?;
        parser.finish()?;
        Ok(Self { name, expr: Expr { source: source[start..].trim().to_owned(), node } })
    }
}

impl Node {
    fn gather<'a>(&'a self, bound: &mut Vec<&'a str>, names: &mut BTreeSet<String>) {
        match self {
            Self::Value(_) => {}
            Self::Name(name) if bound.contains(&name.as_str()) => {}
            Self::Name(name) => drop(names.insert(name.clone())),
            Self::List(nodes) | Self::Call(_, nodes) => nodes.iter().for_each(|node| node.gather(bound, names)),
            Self::Range { from, to, by } => {
                [Some(from), Some(to), by.as_ref()].into_iter().flatten().for_each(|node| node.gather(bound, names));
            }
            Self::Each { body, name, list, only } => {
                list.gather(bound, names);
                bound.push(name);
                body.gather(bound, names);
                only.iter().for_each(|node| node.gather(bound, names));
                bound.pop();
            }
            Self::If(nodes) => nodes.iter().for_each(|node| node.gather(bound, names)),
            Self::Power(nodes) => nodes.iter().for_each(|node| node.gather(bound, names)),
            Self::Not(node) | Self::Minus(node) => node.gather(bound, names),
            Self::Chain(first, rest) => {
                first.gather(bound, names);
                rest.iter().for_each(|(_, node)| node.gather(bound, names));
            }
        }
    }
}

impl TryFrom<String> for Expr {
    type Error = ParseError;
    fn try_from(source: String) -> Result<Self, ParseError> {
        Self::parse(&source)
    }
}

impl From<Expr> for String {
    fn from(expr: Expr) -> Self {
        expr.source
    }
}

impl TryFrom<String> for Let {
    type Error = ParseError;
    fn try_from(source: String) -> Result<Self, ParseError> {
        Self::parse(&source)
    }
}

impl From<Let> for String {
    fn from(line: Let) -> Self {
        format!("{} = {}", line.name, line.expr.source)
    }
}
