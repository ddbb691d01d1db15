use super::{EvalError, Kind, Value, evaluator::Evaluator, lists, numbers};
use crate::units::Rational;

/// The functions of the language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Builtin {
    Pick,
    Shuffle,
    Sample,
    Gcd,
    Lcm,
    Abs,
    Min,
    Max,
    Floor,
    Ceil,
    Round,
    Digit,
    Digits,
    Factors,
    Prime,
    Numer,
    Denom,
    Sum,
    Product,
    Len,
    At,
    Sort,
    Unique,
    Join,
    Contains,
    Reverse,
    Text,
}

const MANY: usize = usize::MAX;

/// How each is called, and with how many arguments.
const SHAPES: [(Builtin, (&str, usize, usize)); 27] = [
    (Builtin::Pick, ("pick", 1, MANY)),
    (Builtin::Shuffle, ("shuffle", 1, MANY)),
    (Builtin::Sample, ("sample", 2, 2)),
    (Builtin::Gcd, ("gcd", 1, MANY)),
    (Builtin::Lcm, ("lcm", 1, MANY)),
    (Builtin::Abs, ("abs", 1, 1)),
    (Builtin::Min, ("min", 1, MANY)),
    (Builtin::Max, ("max", 1, MANY)),
    (Builtin::Floor, ("floor", 1, 1)),
    (Builtin::Ceil, ("ceil", 1, 1)),
    (Builtin::Round, ("round", 1, 2)),
    (Builtin::Digit, ("digit", 2, 2)),
    (Builtin::Digits, ("digits", 1, 1)),
    (Builtin::Factors, ("factors", 1, 1)),
    (Builtin::Prime, ("prime", 1, 1)),
    (Builtin::Numer, ("numer", 1, 1)),
    (Builtin::Denom, ("denom", 1, 1)),
    (Builtin::Sum, ("sum", 1, MANY)),
    (Builtin::Product, ("product", 1, MANY)),
    (Builtin::Len, ("len", 1, 1)),
    (Builtin::At, ("at", 2, 2)),
    (Builtin::Sort, ("sort", 1, MANY)),
    (Builtin::Unique, ("unique", 1, MANY)),
    (Builtin::Join, ("join", 1, 2)),
    (Builtin::Contains, ("contains", 2, 2)),
    (Builtin::Reverse, ("reverse", 1, 1)),
    (Builtin::Text, ("text", 1, 1)),
];

impl Builtin {
    pub fn named(name: &str) -> Option<Self> {
        SHAPES.iter().find(|(_, shape)| shape.0 == name).map(|(builtin, _)| *builtin)
    }

    /// Its name, the least and the most arguments.
    pub fn shape(self) -> (&'static str, usize, usize) {
        SHAPES[self as usize].1
    }

    pub fn call(self, args: Vec<Value>, work: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
        work.pay(args.iter().map(Value::weight).sum::<usize>())?;
        match self {
            Self::Pick => lists::pick(several(args), work),
            Self::Shuffle => lists::shuffle(several(args), work),
            Self::Sample => lists::sample(args, work),
            Self::Sort => lists::sort(several(args)),
            Self::Unique => lists::unique(several(args), work),
            Self::Join => lists::join(args),
            Self::At => lists::at(&args[0], args[1].whole()?),
            Self::Len => lists::len(&args[0]),
            Self::Contains => lists::contains(&args[0], &args[1]),
            Self::Reverse => lists::reverse(args),
            Self::Text => Ok(Value::Text(lists::write(&args[0])?)),
            Self::Factors => lists::factors(args[0].whole()?, work),
            Self::Prime => lists::is_prime(args[0].whole()?, work).map(Value::Truth),
            Self::Digits => lists::digits(args[0].whole()?),
            _ => self.calculate(&numbers_of(&several(args))?).map(Value::Number),
        }
    }

    /// The functions from numbers to a number.
    fn calculate(self, given: &[Rational]) -> Result<Rational, EvalError> {
        let fold = |start, step: fn(Rational, Rational) -> Option<Rational>| {
            given.iter().try_fold(start, |sum, n| numbers::bounded(step(sum, *n)))
        };
        let wholes = || given.iter().map(|n| n.whole().ok_or(EvalError::NotWhole)).collect::<Result<Vec<_>, _>>();
        let first = *given.first().unwrap_or(&Rational::ZERO);
        match self {
            Self::Sum => fold(Rational::ZERO, Rational::plus),
            Self::Product => fold(Rational::ONE, Rational::times),
            Self::Gcd => Ok(Rational::int(wholes()?.into_iter().fold(0, numbers::gcd))),
            Self::Lcm => Ok(Rational::int(wholes()?.into_iter().try_fold(1, numbers::lcm)?)),
            Self::Min => given.iter().copied().min().ok_or(EvalError::OutOfRange),
            Self::Max => given.iter().copied().max().ok_or(EvalError::OutOfRange),
            Self::Abs => numbers::bounded(first.abs()),
            Self::Floor => Ok(Rational::int(first.floor())),
            Self::Ceil => Ok(Rational::int(first.ceil())),
            Self::Round => numbers::round(first, given.get(1).copied().unwrap_or(Rational::ONE)),
            Self::Digit => digit(first, given.get(1).copied().unwrap_or(Rational::ONE)),
            Self::Numer => Ok(Rational::int(first.numer())),
            _ => Ok(Rational::int(first.denom())),
        }
    }
}

/// `min(a, b)` and `min(list)` mean the same.
fn several(mut args: Vec<Value>) -> Vec<Value> {
    match args.pop() {
        Some(Value::List(list)) if args.is_empty() => list,
        last => {
            args.extend(last);
            args
        }
    }
}

fn numbers_of(values: &[Value]) -> Result<Vec<Rational>, EvalError> {
    values.iter().map(Value::number).collect()
}

/// The digit that stands at a place: `digit(345, 10)` is 4, `digit(1/4, 1/100)` is 5.
fn digit(number: Rational, place: Rational) -> Result<Rational, EvalError> {
    if place.sign() <= 0 {
        return Err(EvalError::OutOfRange);
    }
    let places = numbers::divide(numbers::bounded(number.abs())?, place)?.floor();
    Ok(Rational::int(places % 10))
}

impl Value {
    /// The values of a list or the letters of a text.
    pub(super) fn parts(&self) -> Result<Vec<Value>, EvalError> {
        match self {
            Self::List(list) => Ok(list.clone()),
            Self::Text(text) => Ok(text.chars().map(|c| Self::Text(c.to_string())).collect()),
            other => Err(other.instead_of(Kind::List)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_is_found_by_its_name() {
        for (builtin, (name, ..)) in SHAPES {
            assert_eq!((Builtin::named(name), builtin.shape().0), (Some(builtin), name));
        }
    }
}
