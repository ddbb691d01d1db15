use super::{
    ParseError, ParseProblem, Value,
    builtins::Builtin,
    expr::{Node, Op},
    token::{Token, read_token},
};

/// The longest source, in characters.
const LONGEST: usize = 2_000;
/// Brackets within brackets, signs before signs.
const DEEPEST: usize = 64;

/// From what binds loosest to what binds tightest; ranges stand between comparison and sum.
const LEVELS: [&[(&str, Op)]; 5] = [
    &[("or", Op::Or)],
    &[("and", Op::And)],
    &[("=", Op::Same), ("!=", Op::Other), ("<", Op::Less), ("<=", Op::AtMost), (">", Op::More), (">=", Op::AtLeast)],
    &[("+", Op::Plus), ("-", Op::Minus)],
    &[("*", Op::Times), ("/", Op::Over), ("%", Op::Rest)],
];
const COMPARISON: usize = 2;
const SUM: usize = 3;

/// Reads expressions, one token ahead.
pub(super) struct ExprParser<'a> {
    source: &'a str,
    token: Token,
    start: usize,
    end: usize,
    last: &'a str,
    depth: usize,
}

impl<'a> ExprParser<'a> {
    pub fn new(source: &'a str, at: usize) -> Result<Self, ParseError> {
        if source[at..].chars().nth(LONGEST).is_some() {
            return Err(ParseError::new(at, ParseProblem::TooLong));
        }
        let (token, start, end) = read_token(source, at)?;
        Ok(Self { source, token, start, end, last: "", depth: 0 })
    }

    /// Where the next token starts.
    pub fn at(&self) -> usize {
        self.start
    }

    pub fn finish(&self) -> Result<(), ParseError> {
        if self.token == Token::End { Ok(()) } else { Err(self.unexpected()) }
    }

    pub fn name(&mut self) -> Result<String, ParseError> {
        let Token::Name(name) = &self.token else { return Err(self.expected("a name")) };
        let name = name.clone();
        self.advance()?;
        Ok(name)
    }

    pub fn symbol(&mut self, symbol: &'static str, what: &'static str) -> Result<(), ParseError> {
        if self.accept(symbol)? { Ok(()) } else { Err(self.expected(what)) }
    }

    pub fn expression(&mut self) -> Result<Node, ParseError> {
        self.deeper(|parser| {
            if !parser.accept("if")? {
                return parser.level(0);
            }
            let condition = parser.expression()?;
            parser.symbol("then", "the word then")?;
            let yes = parser.expression()?;
            parser.symbol("else", "the word else")?;
            Ok(Node::If(Box::new([condition, yes, parser.expression()?])))
        })
    }

    fn level(&mut self, level: usize) -> Result<Node, ParseError> {
        let first = self.part(level)?;
        let mut rest = Vec::new();
        while let Some((_, op)) = LEVELS[level].iter().find(|(symbol, _)| self.token == Token::Symbol(symbol)) {
            self.advance()?;
            rest.push((*op, self.part(level)?));
        }
        Ok(if rest.is_empty() { first } else { Node::Chain(Box::new(first), rest) })
    }

    fn part(&mut self, level: usize) -> Result<Node, ParseError> {
        match level {
            COMPARISON => self.range(),
            _ if level + 1 == LEVELS.len() => self.signed(),
            _ if level + 1 == COMPARISON => self.negation(),
            _ => self.level(level + 1),
        }
    }

    fn negation(&mut self) -> Result<Node, ParseError> {
        if !self.accept("not")? {
            return self.level(COMPARISON);
        }
        self.deeper(|parser| Ok(Node::Not(Box::new(parser.negation()?))))
    }

    fn range(&mut self) -> Result<Node, ParseError> {
        let from = self.level(SUM)?;
        if !self.accept("..")? {
            return Ok(from);
        }
        let to = Box::new(self.level(SUM)?);
        let by = if self.accept("by")? { Some(Box::new(self.level(SUM)?)) } else { None };
        Ok(Node::Range { from: Box::new(from), to, by })
    }

    fn signed(&mut self) -> Result<Node, ParseError> {
        if self.accept("-")? {
            return self.deeper(|parser| Ok(Node::Minus(Box::new(parser.signed()?))));
        }
        let base = self.atom()?;
        if !self.accept("^")? {
            return Ok(base);
        }
        self.deeper(|parser| Ok(Node::Power(Box::new([base, parser.signed()?]))))
    }

    fn atom(&mut self) -> Result<Node, ParseError> {
        let start = self.start;
        let node = match &self.token {
            Token::Number(number) => Node::Value(Value::Number(*number)),
            Token::Text(text) => Node::Value(Value::Text(text.clone())),
            Token::Name(name) if name == "true" || name == "false" => Node::Value(Value::Truth(name == "true")),
            Token::Name(_) => {
                let name = self.name()?;
                return if self.accept("(")? { self.call(&name, start) } else { Ok(Node::Name(name)) };
            }
            Token::Symbol("(") => {
                self.advance()?;
                let inner = self.expression()?;
                self.symbol(")", "a closing parenthesis")?;
                return Ok(inner);
            }
            Token::Symbol("[") => {
                self.advance()?;
                return self.list();
            }
            _ => return Err(self.expected("a number or a name")),
        };
        self.advance()?;
        Ok(node)
    }

    fn call(&mut self, name: &str, start: usize) -> Result<Node, ParseError> {
        let wrong = |kind| ParseError::new(start, kind);
        let builtin = Builtin::named(name).ok_or_else(|| wrong(ParseProblem::UnknownFunction(name.to_owned())))?;
        let args = if self.token == Token::Symbol(")") { Vec::new() } else { self.several(Vec::new())? };
        self.symbol(")", "a comma or a closing parenthesis")?;
        let (function, least, most) = builtin.shape();
        if !(least..=most).contains(&args.len()) {
            return Err(wrong(ParseProblem::WrongCount { function, least, most }));
        }
        Ok(Node::Call(builtin, args))
    }

    fn list(&mut self) -> Result<Node, ParseError> {
        if self.accept("]")? {
            return Ok(Node::List(Vec::new()));
        }
        let first = self.expression()?;
        let node = if self.accept("for")? {
            let name = self.name()?;
            self.symbol("in", "the word in")?;
            let list = Box::new(self.level(0)?);
            let only = if self.accept("if")? { Some(Box::new(self.level(0)?)) } else { None };
            Node::Each { body: Box::new(first), name, list, only }
        } else {
            let more = self.accept(",")?;
            Node::List(if more { self.several(vec![first])? } else { vec![first] })
        };
        self.symbol("]", "a comma or a closing bracket")?;
        Ok(node)
    }

    fn several(&mut self, mut nodes: Vec<Node>) -> Result<Vec<Node>, ParseError> {
        loop {
            nodes.push(self.expression()?);
            if !self.accept(",")? {
                return Ok(nodes);
            }
        }
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Result<Node, ParseError>) -> Result<Node, ParseError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(ParseError::new(self.start, ParseProblem::TooDeep));
        }
        let node = read(self);
        self.depth -= 1;
        node
    }

    fn accept(&mut self, symbol: &'static str) -> Result<bool, ParseError> {
        let found = self.token == Token::Symbol(symbol);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn advance(&mut self) -> Result<(), ParseError> {
        self.last = &self.source[self.start..self.end];
        (self.token, self.start, self.end) = read_token(self.source, self.end)?;
        Ok(())
    }

    fn expected(&self, what: &'static str) -> ParseError {
        ParseError::new(self.start, ParseProblem::Expected { what, after: self.last.to_owned() })
    }

    fn unexpected(&self) -> ParseError {
        ParseError::new(self.start, ParseProblem::Unexpected(self.source[self.start..self.end].to_owned()))
    }
}
