use super::{listed, time_text};
use crate::units::Rational;
use serde::Serialize;

/// A number line with ticks, marks and hops.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct NumberLine {
    /// Where the line begins.
    pub from: Rational,
    /// Where it ends.
    pub to: Rational,
    /// From tick to tick, above 0; at most 100 ticks.
    pub tick: Rational,
    /// The ticks that carry their number.
    pub labels: Vec<Rational>,
    /// Dots with a text.
    pub marks: Vec<Mark>,
    /// Arcs from one place to another.
    pub hops: Vec<Hop>,
    /// The numbers are minutes since 12 o'clock and are written as times.
    pub clock: bool,
    /// Numbers that are not whole are written in so many parts, 1 or more: 2/4, not 1/2.
    pub over: Option<u32>,
}

/// A dot on a number line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Mark {
    /// Where it is.
    pub at: Rational,
    /// What stands above it; may be empty.
    pub text: String,
}

/// An arc over a number line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Hop {
    /// Where it starts.
    pub from: Rational,
    /// Where it lands.
    pub to: Rational,
    /// What stands above it, `+5`; may be empty.
    pub text: String,
}

impl NumberLine {
    pub(super) fn words(&self) -> String {
        let mut words = self.bare_words();
        let named = |text: &str, at: String| if text.is_empty() { at } else { format!("{text} at {at}") };
        let marks: Vec<String> = self.marks.iter().map(|mark| self.mark_words(mark)).collect();
        if !marks.is_empty() {
            words.push_str(&format!(" Marked: {}.", listed(&marks)));
        }
        let hops: Vec<String> = self
            .hops
            .iter()
            .map(|hop| {
                named(&hop.text, format!("{} to {}", self.name(hop.from), self.name(hop.to))).replace(" at ", " from ")
            })
            .collect();
        if !hops.is_empty() {
            words.push_str(&format!(" Hops: {}.", listed(&hops)));
        }
        words
    }

    /// The line and its ticks, without what is marked on it.
    fn bare_words(&self) -> String {
        let ends = format!("A number line from {} to {}", self.name(self.from), self.name(self.to));
        let one = self.to.minus(self.from) == Some(Rational::ONE);
        if self.clock {
            return format!("{ends}, with a tick every {}.", minutes_text(self.tick));
        }
        match (self.tick.numer(), self.tick.denom()) {
            (1, 1) | (2.., _) => format!("{ends}, with a tick every {}.", self.name(self.tick)),
            (_, parts) if one => format!("{ends}, cut into {parts} equal parts."),
            (_, parts) => format!("{ends}, each whole cut into {parts} equal parts."),
        }
    }

    /// A number as this line writes it: `2/4` where the line is cut into fourths, `3:40` on a line of times.
    pub fn name(&self, number: Rational) -> String {
        if self.clock {
            return time_text(number);
        }
        let over = self.over.map(i64::from).filter(|_| number.whole().is_none());
        let above = over.and_then(|over| number.times(Rational::int(over))).and_then(Rational::whole);
        match (over, above) {
            (Some(over), Some(above)) => format!("{above}/{over}"),
            _ => number.to_string(),
        }
    }

    /// A place, told by the ticks an eye would count from the last number before it: `3 ticks after 0`.
    pub fn told_place(&self, at: Rational) -> String {
        let mark = Mark { at, text: String::new() };
        let words = self.mark_words(&mark);
        words.strip_prefix("a dot, ").or_else(|| words.strip_prefix("a dot ")).unwrap_or(&words).to_owned()
    }

    /// A mark called `?` is to be found: its words count ticks from the last number before it, as an eye would.
    fn mark_words(&self, mark: &Mark) -> String {
        let hidden = mark.text.contains('?') || !self.labels.contains(&mark.at);
        let before = self.labels.iter().filter(|label| **label <= mark.at).max();
        let name = if mark.text.is_empty() { "a dot" } else { &mark.text };
        let ticks = |label: &Rational| mark.at.minus(*label).and_then(|gap| gap.over(self.tick));
        match (hidden, before, before.and_then(ticks)) {
            (true, Some(label), Some(ticks)) if ticks == Rational::ZERO => format!("{name} at {}", self.name(*label)),
            (true, Some(label), Some(ticks)) if ticks.whole().is_some() => {
                let word = if ticks == Rational::ONE { "tick" } else { "ticks" };
                format!("{name}, {ticks} {word} after {}", self.name(*label))
            }
            (true, Some(label), Some(ticks)) => {
                let tick = |n: i64| self.tick.times(Rational::int(n)).and_then(|gap| label.plus(gap)).unwrap_or(*label);
                let whole = ticks.floor();
                let (before, after) = (tick(whole), tick(whole.saturating_add(1)));
                format!("{name}, between {} and {}", self.name(before), self.name(after))
            }
            _ => format!("{name} at {}", self.name(mark.at)),
        }
    }
}

fn minutes_text(minutes: Rational) -> String {
    if minutes == Rational::ONE { "minute".to_owned() } else { format!("{minutes} minutes") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(at: i64) -> NumberLine {
        let mark = Mark { at: Rational::int(at), text: "A".to_owned() };
        let (from, to, tick) = (Rational::int(300), Rational::int(400), Rational::int(10));
        NumberLine {
            from,
            to,
            tick,
            labels: vec![from, to],
            marks: vec![mark],
            hops: Vec::new(),
            over: None,
            clock: false,
        }
    }

    #[test]
    fn a_mark_is_told_by_the_ticks_an_eye_would_count() {
        assert!(line(300).words().ends_with("Marked: A at 300."));
        assert!(line(310).words().ends_with("Marked: A, 1 tick after 300."));
        assert!(line(370).words().ends_with("Marked: A, 7 ticks after 300."));
        assert!(line(367).words().ends_with("Marked: A, between 360 and 370."));
    }

    #[test]
    fn a_line_of_fractions_is_told_by_its_parts() {
        let (zero, one) = (Rational::ZERO, Rational::ONE);
        let quarter = Rational::new(1, 4).expect("4 is not 0");
        let half = Rational::new(1, 2).expect("2 is not 0");
        let mark = Mark { at: half, text: "?".to_owned() };
        let (labels, hops) = (vec![zero, one], Vec::new());
        let line = NumberLine {
            from: zero,
            to: one,
            tick: quarter,
            labels,
            marks: vec![mark],
            hops,
            over: Some(4),
            clock: false,
        };
        assert_eq!(line.words(), "A number line from 0 to 1, cut into 4 equal parts. Marked: ?, 2 ticks after 0.");
        assert_eq!((line.name(half).as_str(), line.name(one).as_str()), ("2/4", "1"));
        assert_eq!((line.told_place(half).as_str(), line.told_place(zero).as_str()), ("2 ticks after 0", "at 0"));
    }
}
