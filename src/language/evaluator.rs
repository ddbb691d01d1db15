use super::{
    Chance, EvalError, Scope, Value,
    builtins::Builtin,
    expr::{Node, Op},
    numbers,
};
use crate::units::Rational;

/// One evaluation may take so many steps.
const STEPS: usize = 100_000;
/// A range may be so long.
const LONGEST_RANGE: i64 = 1_000;

/// Finds the value of one expression, counting steps.
pub(super) struct Evaluator<'a, 'c> {
    scope: &'a Scope,
    pub chance: &'a mut Chance<'c>,
    locals: Vec<(&'a str, Value)>,
    left: usize,
}

impl<'a, 'c> Evaluator<'a, 'c> {
    pub fn new(scope: &'a Scope, chance: &'a mut Chance<'c>) -> Self {
        Self { scope, chance, locals: Vec::new(), left: STEPS }
    }

    /// Pays for work before it is done.
    pub fn pay(&mut self, steps: usize) -> Result<(), EvalError> {
        self.left = self.left.checked_sub(steps).ok_or(EvalError::TooLong)?;
        Ok(())
    }

    pub fn eval(&mut self, node: &'a Node) -> Result<Value, EvalError> {
        self.pay(1)?;
        match node {
            Node::Value(value) => self.copy(value),
            Node::Name(name) => self.look_up(name),
            Node::List(nodes) => Ok(Value::List(self.eval_all(nodes)?)),
            Node::Range { from, to, by } => self.range(from, to, by.as_deref())?.list(self),
            Node::Each { body, name, list, only } => self.each(body, name, list, only.as_deref()),
            Node::If(nodes) => {
                let [condition, yes, no] = nodes.as_ref();
                if self.truth(condition)? { self.eval(yes) } else { self.eval(no) }
            }
            Node::Not(node) => Ok(Value::Truth(!self.truth(node)?)),
            Node::Minus(node) => Ok(Value::Number(numbers::bounded(self.number(node)?.negated())?)),
            Node::Power(nodes) => {
                let [base, exponent] = nodes.as_ref();
                Ok(Value::Number(numbers::power(self.number(base)?, self.number(exponent)?)?))
            }
            Node::Chain(first, rest) => self.chain(first, rest),
            Node::Call(Builtin::Pick, nodes) => self.pick(nodes),
            Node::Call(builtin, nodes) => {
                let args = self.eval_all(nodes)?;
                builtin.call(args, self)
            }
        }
    }

    fn eval_all(&mut self, nodes: &'a [Node]) -> Result<Vec<Value>, EvalError> {
        nodes.iter().map(|node| self.eval(node)).collect()
    }

    fn copy(&mut self, value: &Value) -> Result<Value, EvalError> {
        self.pay(value.weight() - 1)?;
        Ok(value.clone())
    }

    fn look_up(&mut self, name: &str) -> Result<Value, EvalError> {
        let local = self.locals.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value);
        let value = local.or_else(|| self.scope.get(name)).ok_or_else(|| EvalError::UnknownName(name.to_owned()))?;
        let weight = value.weight();
        let value = if weight <= self.left { value.clone() } else { return Err(EvalError::TooLong) };
        self.pay(weight)?;
        Ok(value)
    }

    fn number(&mut self, node: &'a Node) -> Result<Rational, EvalError> {
        self.eval(node)?.number()
    }

    fn truth(&mut self, node: &'a Node) -> Result<bool, EvalError> {
        self.eval(node)?.truth()
    }

    fn each(
        &mut self,
        body: &'a Node,
        name: &'a str,
        list: &'a Node,
        only: Option<&'a Node>,
    ) -> Result<Value, EvalError> {
        let mut made = Vec::new();
        for value in self.eval(list)?.list()? {
            self.locals.push((name, value));
            let kept = only.map_or(Ok(true), |only| self.truth(only))?;
            if kept {
                made.push(self.eval(body)?);
            }
            self.locals.pop();
        }
        Ok(Value::List(made))
    }

    fn range(&mut self, from: &'a Node, to: &'a Node, by: Option<&'a Node>) -> Result<Range, EvalError> {
        let (from, to) = (self.number(from)?, self.number(to)?);
        let by = by.map_or(Ok(Rational::ONE), |by| self.number(by))?;
        if by == Rational::ZERO {
            return Err(EvalError::OutOfRange);
        }
        let steps = numbers::divide(numbers::bounded(to.minus(from))?, by)?.floor();
        Ok(Range { from, by, len: (steps + 1).max(0) })
    }

    /// A pick from a range makes no list of it: the range may be of any length.
    fn pick(&mut self, nodes: &'a [Node]) -> Result<Value, EvalError> {
        if let [Node::Range { from, to, by }] = nodes {
            let range = self.range(from, to, by.as_deref())?;
            let len = u64::try_from(range.len).ok().filter(|len| *len > 0).ok_or(EvalError::OutOfRange)?;
            let place = i64::try_from(self.chance.draw()?.below(len)).map_err(|_| EvalError::TooBig)?;
            return range.at(place);
        }
        let things = self.eval_all(nodes)?;
        Builtin::Pick.call(things, self)
    }

    fn chain(&mut self, first: &'a Node, rest: &'a [(Op, Node)]) -> Result<Value, EvalError> {
        match rest[0].0 {
            Op::Or | Op::And => self.logic(first, rest),
            Op::Same | Op::Other | Op::Less | Op::AtMost | Op::More | Op::AtLeast => self.comparison(first, rest),
            Op::Plus | Op::Minus | Op::Times | Op::Over | Op::Rest => self.arithmetic(first, rest),
        }
    }

    fn logic(&mut self, first: &'a Node, rest: &'a [(Op, Node)]) -> Result<Value, EvalError> {
        let settles = rest[0].0 == Op::Or;
        for node in [first].into_iter().chain(rest.iter().map(|(_, node)| node)) {
            if self.truth(node)? == settles {
                return Ok(Value::Truth(settles));
            }
        }
        Ok(Value::Truth(!settles))
    }

    /// `2 < x <= 9` holds where both halves hold.
    fn comparison(&mut self, first: &'a Node, rest: &'a [(Op, Node)]) -> Result<Value, EvalError> {
        let mut left = self.eval(first)?;
        let mut holds = true;
        for (op, node) in rest {
            let right = self.eval(node)?;
            holds &= compare(*op, &left, &right)?;
            left = right;
        }
        Ok(Value::Truth(holds))
    }

    fn arithmetic(&mut self, first: &'a Node, rest: &'a [(Op, Node)]) -> Result<Value, EvalError> {
        let mut result = self.number(first)?;
        for (op, node) in rest {
            let right = self.number(node)?;
            result = match op {
                Op::Minus => numbers::bounded(result.minus(right))?,
                Op::Times => numbers::bounded(result.times(right))?,
                Op::Over => numbers::divide(result, right)?,
                Op::Rest => numbers::remainder(result, right)?,
                _ => numbers::bounded(result.plus(right))?,
            };
        }
        Ok(Value::Number(result))
    }
}

fn compare(op: Op, left: &Value, right: &Value) -> Result<bool, EvalError> {
    if left.kind() != right.kind() {
        return Err(EvalError::WrongKind { wanted: left.kind(), given: right.kind() });
    }
    let order = match (left, right) {
        _ if op == Op::Same => return Ok(left == right),
        _ if op == Op::Other => return Ok(left != right),
        (Value::Text(left), Value::Text(right)) => left.cmp(right),
        (left, right) => left.number()?.cmp(&right.number()?),
    };
    Ok(match op {
        Op::Less => order.is_lt(),
        Op::AtMost => order.is_le(),
        Op::More => order.is_gt(),
        _ => order.is_ge(),
    })
}

/// Numbers at equal distances, not yet written out.
struct Range {
    from: Rational,
    by: Rational,
    len: i64,
}

impl Range {
    fn at(&self, place: i64) -> Result<Value, EvalError> {
        let number = Rational::int(place).times(self.by).and_then(|way| self.from.plus(way));
        Ok(Value::Number(numbers::bounded(number)?))
    }

    fn list(&self, evaluator: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
        if self.len > LONGEST_RANGE {
            return Err(EvalError::TooLong);
        }
        evaluator.pay(usize::try_from(self.len).unwrap_or(0))?;
        (0..self.len).map(|place| self.at(place)).collect::<Result<_, _>>().map(Value::List)
    }
}
