use super::listed;
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
        let mut words = format!("A number line from {} to {}, with a tick every {}.", self.from, self.to, self.tick);
        let named = |text: &str, at: String| if text.is_empty() { at } else { format!("{text} at {at}") };
        let marks: Vec<String> = self.marks.iter().map(|mark| self.mark_words(mark)).collect();
        if !marks.is_empty() {
            words.push_str(&format!(" Marked: {}.", listed(&marks)));
        }
        let hops: Vec<String> = self
            .hops
            .iter()
            .map(|hop| named(&hop.text, format!("{} to {}", hop.from, hop.to)).replace(" at ", " from "))
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
        match (hidden, before) {
            (true, Some(label)) => {
                let ticks = mark.at.minus(*label).and_then(|gap| gap.over(self.tick)).unwrap_or(Rational::ZERO);
                let word = if ticks == Rational::ONE { "tick" } else { "ticks" };
                format!("{name}, {ticks} {word} after {label}")
            }
            _ => format!("{name} at {}", mark.at),
        }
    }
}
