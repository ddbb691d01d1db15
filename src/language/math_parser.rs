use super::{Joint, Math, Notation, ParseError, ParseProblem, Relation, Sign, math_token::MathToken};

/// Parentheses, signs, exponents and fraction bars within each other.
const DEEPEST: usize = 24;

/// Reads mathematics from its pieces. A slot that is not filled yet counts as a number, so that a pack can be checked.
pub(super) struct MathParser<'a> {
    tokens: &'a [(MathToken, usize)],
    notation: &'a Notation,
    next: usize,
    depth: usize,
    end: usize,
}

/// The tree of these pieces; `end` is the byte where they end.
pub(super) fn parse_math(tokens: &[(MathToken, usize)], end: usize, notation: &Notation) -> Result<Math, ParseError> {
    let mut parser = MathParser { tokens, notation, next: 0, depth: 0, end };
    let math = parser.list()?;
    match parser.token() {
        None => Ok(math),
        Some(_) => Err(parser.unexpected()),
    }
}

impl MathParser<'_> {
    fn list(&mut self) -> Result<Math, ParseError> {
        let first = self.relation()?;
        let mut list = vec![first];
        while self.accept(",") {
            list.push(self.relation()?);
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Math::List(list) })
    }

    fn relation(&mut self) -> Result<Math, ParseError> {
        let first = self.sum()?;
        let mut rest = Vec::new();
        while let Some(relation) = self.symbol().and_then(relation) {
            self.next += 1;
            rest.push((relation, self.sum()?));
        }
        Ok(if rest.is_empty() { first } else { Math::Relation(Box::new(first), rest) })
    }

    fn sum(&mut self) -> Result<Math, ParseError> {
        let first = self.product()?;
        let mut rest = Vec::new();
        while let Some(sign) = self.symbol().and_then(sign) {
            self.next += 1;
            rest.push((sign, fenced(self.product()?)));
        }
        Ok(if rest.is_empty() { first } else { Math::Sum(Box::new(first), rest) })
    }

    fn product(&mut self) -> Result<Math, ParseError> {
        let first = self.signed()?;
        let mut rest: Vec<(Joint, Math)> = Vec::new();
        loop {
            let joint = if self.accept("*") {
                Joint::Times
            } else if self.accept("÷") {
                Joint::Over
            } else if self.starts_part() {
                if self.two_numbers() {
                    return Err(self.unexpected());
                }
                Joint::Beside
            } else {
                break;
            };
            let part = fenced(self.signed()?);
            let numeral = matches!(part, Math::Number(_) | Math::Fraction(..) | Math::Mixed(..));
            rest.push((if joint == Joint::Beside && numeral { Joint::Times } else { joint }, part));
        }
        Ok(if rest.is_empty() { first } else { Math::Product(Box::new(first), rest) })
    }

    fn signed(&mut self) -> Result<Math, ParseError> {
        if !self.accept("-") {
            return self.fraction();
        }
        self.deeper(|parser| Ok(Math::Negative(Box::new(fenced(parser.signed()?)))))
    }

    fn fraction(&mut self) -> Result<Math, ParseError> {
        if (0..2).all(|ahead| self.is_numeral(ahead)) && self.is_symbol(2, "/") && self.is_numeral(3) {
            let whole = self.atom()?;
            return Ok(Math::Mixed(Box::new(whole), Box::new(self.fraction()?)));
        }
        let mut above = self.power()?;
        let before = self.depth;
        while self.accept("/") {
            let below = self.deeper(Self::divisor)?;
            above = Math::Fraction(Box::new(bare(above)), Box::new(bare(below)));
            self.depth += 1; // each bar makes the tree one deeper
        }
        self.depth = before;
        Ok(above)
    }

    fn divisor(&mut self) -> Result<Math, ParseError> {
        if self.accept("-") { Ok(Math::Negative(Box::new(self.power()?))) } else { self.power() }
    }

    fn power(&mut self) -> Result<Math, ParseError> {
        let base = self.atom()?;
        if !self.accept("^") {
            return Ok(base);
        }
        let exponent = self.deeper(|parser| {
            if parser.accept("-") { Ok(Math::Negative(Box::new(parser.power()?))) } else { parser.power() }
        })?;
        let firm = base.is_single();
        let base = if firm { base } else { Math::Group(Box::new(base)) };
        Ok(Math::Power(Box::new(base), Box::new(bare(exponent))))
    }

    fn atom(&mut self) -> Result<Math, ParseError> {
        let math = match self.token() {
            Some(MathToken::Number(digits)) => Math::Number(self.numeral(digits)),
            Some(MathToken::Value(math)) => math.clone(),
            Some(MathToken::Slot(_)) => Math::Number("1".to_owned()),
            Some(MathToken::Letter(letter)) => Math::Letter(*letter),
            Some(MathToken::Words(words)) => Math::Words(words.clone()),
            Some(MathToken::Gap(name)) => Math::Gap(name.clone()),
            Some(MathToken::Symbol("?")) => Math::Unknown,
            Some(MathToken::Symbol("…")) => Math::Dots,
            Some(MathToken::Symbol("(")) => {
                self.next += 1;
                let inner = self.deeper(Self::list)?;
                return if self.accept(")") { Ok(Math::Group(Box::new(inner))) } else { Err(self.expected(")")) };
            }
            _ => return Err(self.expected("a number")),
        };
        self.next += 1;
        Ok(math)
    }

    /// Digits as the notation groups them.
    fn numeral(&self, digits: &str) -> String {
        let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
        let whole = self.notation.grouped(&whole.replace(',', ""));
        part.map_or(whole.clone(), |part| format!("{whole}{}{part}", self.notation.point()))
    }

    /// Whether what comes next can stand beside what was read, without a sign.
    fn starts_part(&self) -> bool {
        match self.token() {
            Some(MathToken::Symbol(symbol)) => matches!(*symbol, "(" | "?"),
            token => token.is_some(),
        }
    }

    fn two_numbers(&self) -> bool {
        let pair = self.next.checked_sub(1).and_then(|last| self.tokens.get(last..last + 2));
        matches!(pair, Some([(MathToken::Number(_), _), (MathToken::Number(_), _)]))
    }

    fn is_numeral(&self, ahead: usize) -> bool {
        let token = self.tokens.get(self.next + ahead).map(|(token, _)| token);
        matches!(
            token,
            Some(MathToken::Number(_) | MathToken::Slot(_) | MathToken::Gap(_) | MathToken::Value(Math::Number(_)))
        )
    }

    fn is_symbol(&self, ahead: usize, symbol: &'static str) -> bool {
        self.tokens.get(self.next + ahead).is_some_and(|(token, _)| *token == MathToken::Symbol(symbol))
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Result<Math, ParseError>) -> Result<Math, ParseError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(ParseError::new(self.at(), ParseProblem::TooDeep));
        }
        let math = read(self);
        self.depth -= 1;
        math
    }

    fn accept(&mut self, symbol: &'static str) -> bool {
        let found = self.is_symbol(0, symbol);
        self.next += usize::from(found);
        found
    }

    fn token(&self) -> Option<&MathToken> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn symbol(&self) -> Option<&'static str> {
        if let Some(MathToken::Symbol(symbol)) = self.token() { Some(symbol) } else { None }
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(_, at)| *at)
    }

    fn expected(&self, what: &'static str) -> ParseError {
        let last = self.next.checked_sub(1).and_then(|last| self.tokens.get(last));
        let after = last.map_or(String::new(), |(token, _)| token.describe());
        ParseError::new(self.at(), ParseProblem::Expected { what, after })
    }

    fn unexpected(&self) -> ParseError {
        let found = self.token().map_or(String::new(), MathToken::describe);
        ParseError::new(self.at(), ParseProblem::Unexpected(found))
    }
}

fn relation(symbol: &str) -> Option<Relation> {
    Some(match symbol {
        "=" => Relation::Equal,
        "≠" => Relation::NotEqual,
        "<" => Relation::Less,
        ">" => Relation::Greater,
        "≤" => Relation::AtMost,
        "≥" => Relation::AtLeast,
        "≈" => Relation::About,
        _ => return None,
    })
}

fn sign(symbol: &str) -> Option<Sign> {
    match symbol {
        "+" => Some(Sign::Plus),
        "-" => Some(Sign::Minus),
        _ => None,
    }
}

/// A negative number after a sign stands in parentheses.
fn fenced(math: Math) -> Math {
    let negative = match &math {
        Math::Negative(_) => true,
        Math::Product(first, _) => matches!(**first, Math::Negative(_)),
        _ => false,
    };
    if negative { Math::Group(Box::new(math)) } else { math }
}

/// A fraction bar and a raised exponent group by themselves.
fn bare(math: Math) -> Math {
    if let Math::Group(inner) = math { *inner } else { math }
}
