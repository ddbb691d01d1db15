use super::{Line, number::read_front};
use crate::{practice::NotReady, units::Rational};
use std::fmt;

/// The most characters that are read of one time.
const LONGEST: usize = 60;
const HALF_A_DAY: i64 = 12 * 60 * 60;
const SPANS: [(&[&str], i64); 4] = [
    (&["h", "hr", "hrs", "hour", "hours"], 3600),
    (&["m", "min", "mins", "minute", "minutes"], 60),
    (&["s", "sec", "secs", "second", "seconds"], 1),
    (&["d", "day", "days"], 86_400),
];

/// A time of day, or how long something lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Time {
    /// What a clock shows.
    Clock {
        /// 0 to 23.
        hour: i64,
        /// 0 to 59.
        minute: i64,
        /// 0 to 59.
        second: i64,
        /// Whether it was said which half of the day it is in.
        half_known: bool,
    },
    /// How long something lasts, in seconds.
    Span(Rational),
}

impl Time {
    /// Reads `3:05`, `3:05 pm`, `15:05`, `3.05`, `3 o'clock`, `noon`; or `1 h 20 min`, `80 minutes`, `1 1/2 hours`.
    pub fn read(typed: &str, decimal_comma: bool) -> Result<Self, NotReady> {
        let mut line = Line::read(typed, LONGEST)?;
        line.take('=');
        let start = line.mark();
        if let Some(span) = read_span(&mut line, decimal_comma)? {
            return Ok(Self::Span(span));
        }
        line.go_back(start);
        let time = read_clock(&mut line)?;
        line.end()?;
        Ok(time)
    }

    /// Whether a typed time is the one that is asked for. A clock with hands shows no half of the day: where the key or the
    /// typed time names none, both halves are right. Against a length of time, `1:20` is an hour and 20 minutes.
    pub fn is_met_by(self, typed: Self) -> Result<bool, NotReady> {
        match (self, typed) {
            (Self::Clock { half_known: a, .. }, Self::Clock { half_known: b, .. }) => {
                let (key, typed) = (self.seconds(), typed.seconds());
                Ok(if a && b { key == typed } else { (key - typed) % HALF_A_DAY == 0 })
            }
            (Self::Span(key), Self::Span(typed)) => Ok(key == typed),
            (Self::Span(key), Self::Clock { .. }) => Ok(key == Rational::int(typed.seconds())),
            (Self::Clock { .. }, Self::Span(_)) => Err(NotReady::OtherUnit),
        }
    }

    const fn seconds(self) -> i64 {
        match self {
            Self::Clock { hour, minute, second, .. } => (hour * 60 + minute) * 60 + second,
            Self::Span(length) => length.floor(),
        }
    }
}

/// Numbers with words for lengths of time, the longer first. `None` where the first number has no such word.
fn read_span(line: &mut Line, comma: bool) -> Result<Option<Rational>, NotReady> {
    let (mut sum, mut last) = (Rational::ZERO, i64::MAX);
    loop {
        let at = line.unreadable();
        let Ok(number) = read_front(line, comma) else { return if last == i64::MAX { Ok(None) } else { Err(at) } };
        let size = match SPANS.iter().find(|(words, _)| line.take_word(words)) {
            Some((_, size)) => *size,
            None if last == i64::MAX => return Ok(None),
            None if last == 3600 => 60, // 1h20
            None => return Err(line.unreadable()),
        };
        if size >= last || number.value.sign() < 0 {
            return Err(at);
        }
        last = size;
        let part = number.value.times(Rational::int(size)).ok_or(NotReady::TooBig)?;
        sum = sum.plus(part).ok_or(NotReady::TooBig)?;
        if !line.take(',') {
            line.take_word(&["and"]);
        }
        line.skip_spaces();
        if line.is_done() {
            return Ok(Some(sum));
        }
    }
}

fn read_clock(line: &mut Line) -> Result<Time, NotReady> {
    line.skip_spaces();
    if let Some(named) = named_time(line) {
        return Ok(named);
    }
    let hour_at = line.place();
    let hour = digits(line).ok_or_else(|| line.unreadable())?;
    let minute = read_sixtieth(line, hour_at, &[':', ';', '.', ' '])?;
    let second = if minute.is_some() { read_sixtieth(line, hour_at, &[':'])? } else { None };
    let on_the_hour = minute.is_none() && oclock(line);
    if hour > 99 {
        return Err(NotReady::TimeUnclear(hour_at));
    }
    let half = read_half(line);
    if minute.is_none() && half.is_none() && !on_the_hour && named_twelve(line, hour).is_none() {
        line.end()?;
        return Err(NotReady::TimeUnclear(hour_at));
    }
    let hour = match half {
        Some(_) if hour > 23 => return Err(NotReady::NoSuchTime(hour_at)),
        Some(Half::Am) if hour > 12 => return Err(NotReady::NoSuchTime(hour_at)),
        Some(Half::Am) => hour % 12,
        Some(Half::Pm) => hour % 12 + 12,
        None if hour > 23 => return Err(NotReady::NoSuchTime(hour_at)),
        None => hour,
    };
    let half_known = half.is_some() || hour > 12 || hour == 0;
    Ok(Time::Clock { hour, minute: minute.unwrap_or(0), second: second.unwrap_or(0), half_known })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

fn named_time(line: &mut Line) -> Option<Time> {
    let clock = |hour| Some(Time::Clock { hour, minute: 0, second: 0, half_known: true });
    if line.take_word(&["noon", "midday"]) {
        return clock(12);
    }
    if line.take_word(&["midnight"]) { clock(0) } else { None }
}

/// `12 noon`.
fn named_twelve(line: &mut Line, hour: i64) -> Option<()> {
    (hour == 12 && line.take_word(&["noon"])).then_some(())
}

/// Two digits behind one of these signs. A point or a space counts as the sign of a time where exactly two digits follow:
/// `3.05` can be nothing else here, `3.5` could be 3:05, 3:50 or three and a half hours.
fn read_sixtieth(line: &mut Line, start: usize, signs: &[char]) -> Result<Option<i64>, NotReady> {
    let mark = line.mark();
    line.skip_spaces();
    if !line.peek().is_some_and(|c| signs.contains(&c)) {
        line.go_back(mark);
    }
    let Some(sign) = line.peek().filter(|c| signs.contains(c)) else { return Ok(None) };
    line.bump();
    if sign != ' ' {
        line.skip_spaces();
    }
    let at = line.place();
    let from = line.mark();
    match digits(line) {
        Some(_) if line.mark() - from != 2 => Err(NotReady::TimeUnclear(start)),
        Some(number) if number > 59 => Err(NotReady::NoSuchTime(at)),
        Some(number) => Ok(Some(number)),
        None if sign == ' ' => {
            line.go_back(mark);
            Ok(None)
        }
        None => Err(NotReady::Unfinished(at)),
    }
}

fn digits(line: &mut Line) -> Option<i64> {
    let mut number = None;
    while let Some(digit) = line.peek().and_then(|c| c.to_digit(10)) {
        number = Some((number.unwrap_or(0_i64) * 10 + i64::from(digit)).min(100_000));
        line.bump();
    }
    number
}

fn oclock(line: &mut Line) -> bool {
    let start = line.mark();
    if line.take_word(&["oclock"]) {
        return true;
    }
    let both = line.take_word(&["o"]) && (line.take('\'') || line.peek().is_some()) && line.take_word(&["clock"]);
    if !both {
        line.go_back(start);
    }
    both
}

/// `am`, `p.m.`, `P`.
fn read_half(line: &mut Line) -> Option<Half> {
    for (half, short, long) in [(Half::Am, "a", "am"), (Half::Pm, "p", "pm")] {
        if line.take_word(&[long]) {
            return Some(half);
        }
        if line.take_word(&[short]) {
            line.take('.');
            line.take_word(&["m"]);
            line.take('.');
            return Some(half);
        }
    }
    None
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Span(seconds) => match seconds.whole() {
                Some(whole) if whole % 60 == 0 && whole >= 3600 => {
                    write!(f, "{} h {} min", whole / 3600, whole / 60 % 60)
                }
                Some(whole) if whole % 60 == 0 => write!(f, "{} min", whole / 60),
                _ => write!(f, "{seconds} s"),
            },
            Self::Clock { hour, minute, second, half_known } => {
                let shown = if half_known { (hour + 11) % 12 + 1 } else { hour };
                write!(f, "{shown}:{minute:02}")?;
                if second > 0 {
                    write!(f, ":{second:02}")?;
                }
                match (half_known, hour < 12) {
                    (false, _) => Ok(()),
                    (true, true) => f.write_str(" a.m."),
                    (true, false) => f.write_str(" p.m."),
                }
            }
        }
    }
}
