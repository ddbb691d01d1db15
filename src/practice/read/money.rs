use super::{Line, number::read_front};
use crate::{language::Notation, practice::NotReady, units::Rational};

/// The most characters that are read of one amount.
const LONGEST: usize = 60;
const DOLLARS: [&str; 5] = ["dollar", "dollars", "buck", "bucks", "usd"];
const CENTS: [&str; 4] = ["cent", "cents", "c", "ct"];
const OTHERS: [&str; 8] = ["euro", "euros", "pound", "pounds", "peso", "pesos", "yen", "eur"];

/// What stands beside a number of money.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coin {
    Dollar,
    Cent,
    None,
}

/// Reads an amount of money in dollars: `$3.50`, `3.50`, `350¢`, `3.50 dollars`, `3 dollars 50 cents`. A number without a
/// sign is dollars.
pub fn read_money(typed: &str, decimal_comma: bool) -> Result<Rational, NotReady> {
    let mut line = Line::read(typed, LONGEST)?;
    line.take('=');
    let (first, coin) = read_part(&mut line, decimal_comma)?;
    line.skip_spaces();
    if coin != Coin::Dollar || line.is_done() || first.sign() < 0 {
        line.end()?;
        return Ok(first);
    }
    if !line.take_word(&["and"]) && !line.take('&') {
        line.take(',');
    }
    let at = line.unreadable();
    let (second, coin) = read_part(&mut line, decimal_comma)?;
    if coin != Coin::Cent || second.sign() < 0 {
        return Err(at);
    }
    line.end()?;
    first.plus(second).ok_or(NotReady::TooBig)
}

fn read_part(line: &mut Line, comma: bool) -> Result<(Rational, Coin), NotReady> {
    let start = line.mark();
    line.take('-');
    let signed = line.peek() == Some('$');
    if matches!(line.peek(), Some('€' | '£' | '¥')) || OTHERS.contains(&line.word().as_str()) {
        return Err(NotReady::OtherUnit);
    }
    line.go_back(start);
    let before = line.take_word(&["usd"]);
    let number = read_front(line, comma)?.value;
    let at = line.place();
    let behind = read_coin(line)?;
    let coin = match behind {
        Coin::Cent if signed || before => return Err(NotReady::Unreadable(at)),
        Coin::None if signed || before => Coin::Dollar,
        behind => behind,
    };
    let value = if coin == Coin::Cent { number.over(Rational::int(100)) } else { Some(number) };
    value.map(|value| (value, coin)).ok_or(NotReady::TooBig)
}

fn read_coin(line: &mut Line) -> Result<Coin, NotReady> {
    if line.take('$') || line.take_word(&DOLLARS) {
        return Ok(Coin::Dollar);
    }
    if line.take('¢') || line.take_word(&CENTS) {
        return Ok(Coin::Cent);
    }
    let other = ['€', '£', '¥'].into_iter().any(|sign| line.take(sign)) || line.take_word(&OTHERS);
    if other { Err(NotReady::OtherUnit) } else { Ok(Coin::None) }
}

/// An amount as it is printed: `$3.50`, `$3`; a part of a cent as a fraction.
pub fn money_text(dollars: Rational, notation: &Notation) -> String {
    let sign = if dollars.sign() < 0 { "−" } else { "" };
    let size = dollars.abs().unwrap_or(dollars);
    match size.times(Rational::int(100)).and_then(Rational::whole) {
        Some(cents) if cents % 100 == 0 => format!("{sign}${}", cents / 100),
        Some(cents) => {
            let point = if notation.decimal_comma { ',' } else { '.' };
            format!("{sign}${}{point}{:02}", cents / 100, cents % 100)
        }
        None => format!("{sign}${size}"),
    }
}
