//! What the functions over lists and texts do.

use super::{EvalError, Kind, Notation, Value, evaluator::Evaluator, notation::number_text};

/// A text may have so many bytes.
const LONGEST_TEXT: usize = 2_000;
/// So many trial divisions cost one step.
const TRIALS_A_STEP: usize = 64;

pub(super) fn pick(mut things: Vec<Value>, work: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
    let place = work.chance.draw()?.index(things.len());
    if things.is_empty() { Err(EvalError::OutOfRange) } else { Ok(things.swap_remove(place)) }
}

pub(super) fn shuffle(mut things: Vec<Value>, work: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
    work.chance.draw()?.shuffle(&mut things);
    Ok(Value::List(things))
}

pub(super) fn sample(mut args: Vec<Value>, work: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
    let count = usize::try_from(args[1].whole()?).map_err(|_| EvalError::OutOfRange)?;
    let mut things = args.swap_remove(0).list()?;
    if count > things.len() {
        return Err(EvalError::OutOfRange);
    }
    work.chance.draw()?.shuffle(&mut things);
    things.truncate(count);
    Ok(Value::List(things))
}

pub(super) fn sort(mut things: Vec<Value>) -> Result<Value, EvalError> {
    if let Some(first) = things.first() {
        let wanted = if first.kind() == Kind::Text { Kind::Text } else { Kind::Number };
        if let Some(other) = things.iter().find(|thing| thing.kind() != wanted) {
            return Err(other.instead_of(wanted));
        }
    }
    things.sort_by(|a, b| match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.cmp(b),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        _ => std::cmp::Ordering::Equal,
    });
    Ok(Value::List(things))
}

/// Each once, where it first stood.
pub(super) fn unique(things: Vec<Value>, work: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
    let weight: usize = things.iter().map(Value::weight).sum();
    work.pay(weight.saturating_mul(things.len()) / TRIALS_A_STEP)?;
    let mut seen: Vec<Value> = Vec::new();
    for thing in things {
        if !seen.contains(&thing) {
            seen.push(thing);
        }
    }
    Ok(Value::List(seen))
}

pub(super) fn join(mut args: Vec<Value>) -> Result<Value, EvalError> {
    let between =
        if args.len() > 1 { args.pop().map_or(Ok(String::new()), |last| write(&last))? } else { String::new() };
    let mut joined = String::new();
    for (place, thing) in args.swap_remove(0).list()?.iter().enumerate() {
        joined.push_str(if place > 0 { &between } else { "" });
        joined.push_str(&write(thing)?);
        if joined.len() > LONGEST_TEXT {
            return Err(EvalError::TooLong);
        }
    }
    Ok(Value::Text(joined))
}

/// The text of a number or a text.
pub(super) fn write(value: &Value) -> Result<String, EvalError> {
    match value {
        Value::Number(number) => Ok(number_text(*number, &Notation::default())),
        Value::Text(text) => Ok(text.clone()),
        other => Err(other.instead_of(Kind::Text)),
    }
}

/// Counted from 1, as people do.
pub(super) fn at(things: &Value, place: i64) -> Result<Value, EvalError> {
    let place = usize::try_from(place).ok().and_then(|place| place.checked_sub(1)).ok_or(EvalError::OutOfRange)?;
    things.parts()?.into_iter().nth(place).ok_or(EvalError::OutOfRange)
}

pub(super) fn len(things: &Value) -> Result<Value, EvalError> {
    i64::try_from(things.parts()?.len()).map(Value::int).map_err(|_| EvalError::TooLong)
}

pub(super) fn contains(things: &Value, thing: &Value) -> Result<Value, EvalError> {
    match (things, thing) {
        (Value::List(list), thing) => Ok(Value::Truth(list.contains(thing))),
        (Value::Text(text), Value::Text(part)) => Ok(Value::Truth(text.contains(part.as_str()))),
        (Value::Text(_), other) => Err(other.instead_of(Kind::Text)),
        (other, _) => Err(other.instead_of(Kind::List)),
    }
}

pub(super) fn reverse(mut args: Vec<Value>) -> Result<Value, EvalError> {
    match args.swap_remove(0) {
        Value::Text(text) => Ok(Value::Text(text.chars().rev().collect())),
        other => {
            let mut list = other.list()?;
            list.reverse();
            Ok(Value::List(list))
        }
    }
}

/// 345 gives 3, 4 and 5; a sign has no digit.
pub(super) fn digits(number: i64) -> Result<Value, EvalError> {
    let digit = |c: char| c.to_digit(10).map(|digit| Value::int(i64::from(digit)));
    Ok(Value::List(number.unsigned_abs().to_string().chars().filter_map(digit).collect()))
}

/// All whole numbers from 1 up that divide it, in order.
pub(super) fn factors(number: i64, work: &mut Evaluator<'_, '_>) -> Result<Value, EvalError> {
    if number < 1 {
        return Err(EvalError::OutOfRange);
    }
    let (mut low, mut high) = (Vec::new(), Vec::new());
    for factor in trials(number, work)? {
        if number % factor == 0 {
            low.push(factor);
            if factor * factor != number {
                high.push(number / factor);
            }
        }
    }
    work.pay(low.len())?;
    Ok(Value::List(low.into_iter().chain(high.into_iter().rev()).map(Value::int).collect()))
}

pub(super) fn is_prime(number: i64, work: &mut Evaluator<'_, '_>) -> Result<bool, EvalError> {
    Ok(number > 1 && trials(number, work)?.skip(1).all(|factor| number % factor != 0))
}

/// 1 up to the square root, paid for.
fn trials(number: i64, work: &mut Evaluator<'_, '_>) -> Result<impl Iterator<Item = i64> + use<>, EvalError> {
    let root = number.isqrt();
    work.pay(usize::try_from(root).unwrap_or(0) / TRIALS_A_STEP)?;
    Ok(1..=root)
}
