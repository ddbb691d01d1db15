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
    /// A number as it stands below the line: `40`, or `3:40` on a line of times.
    pub fn written(&self, at: Rational) -> String {
        if self.clock { time_text(at) } else { at.to_string() }
    }

    pub(super) fn words(&self) -> String {
        let (from, to, tick) = (self.written(self.from), self.written(self.to), self.tick);
        let minutes = match (self.clock, tick == Rational::ONE) {
            (false, _) => "",
            (true, true) => " minute",
            (true, false) => " minutes",
        };
        let mut words = format!("A number line from {from} to {to}, with a tick every {tick}{minutes}.");
        let named = |text: &str, at: String| if text.is_empty() { at } else { format!("{text} at {at}") };
        let marks: Vec<String> = self.marks.iter().map(|mark| self.mark_words(mark)).collect();
        if !marks.is_empty() {
            words.push_str(&format!(" Marked: {}.", listed(&marks)));
        }
        let hops: Vec<String> = self
            .hops
            .iter()
            .map(|hop| {
                named(&hop.text, format!("{} to {}", self.written(hop.from), self.written(hop.to)))
                    .replace(" at ", " from ")
            })
            .collect();
        if !hops.is_empty() {
            words.push_str(&format!(" Hops: {}.", listed(&hops)));
        }
        words
    }

    /// A mark called `?` is to be found: its words count ticks from the last number before it, as an eye would.
    fn mark_words(&self, mark: &Mark) -> String {
        let hidden = mark.text.contains('?') || !self.labels.contains(&mark.at);
        let before = self.labels.iter().filter(|label| **label <= mark.at).max();
        let name = if mark.text.is_empty() { "a dot" } else { &mark.text };
        let ticks = |label: &Rational| mark.at.minus(*label).and_then(|gap| gap.over(self.tick));
        match (hidden, before, before.and_then(ticks)) {
            (true, Some(label), Some(ticks)) if ticks.whole().is_some() => {
                let word = if ticks == Rational::ONE { "tick" } else { "ticks" };
                format!("{name}, {ticks} {word} after {}", self.written(*label))
            }
            (true, Some(label), Some(ticks)) => {
                let tick = |n: i64| self.tick.times(Rational::int(n)).and_then(|gap| label.plus(gap)).unwrap_or(*label);
                let whole = ticks.floor();
                let (before, after) = (tick(whole), tick(whole.saturating_add(1)));
                format!("{name}, between {} and {}", self.written(before), self.written(after))
            }
            _ => format!("{name} at {}", self.written(mark.at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(at: i64) -> NumberLine {
        let mark = Mark { at: Rational::int(at), text: "A".to_owned() };
        let (from, to, tick) = (Rational::int(300), Rational::int(400), Rational::int(10));
        NumberLine { from, to, tick, labels: vec![from, to], marks: vec![mark], hops: Vec::new(), clock: false }
    }

    #[test]
    fn a_mark_is_told_by_the_ticks_an_eye_would_count() {
        assert!(line(300).words().ends_with("Marked: A at 300."));
        assert!(line(310).words().ends_with("Marked: A, 1 tick after 300."));
        assert!(line(370).words().ends_with("Marked: A, 7 ticks after 300."));
        assert!(line(367).words().ends_with("Marked: A, between 360 and 370."));
    }
}
