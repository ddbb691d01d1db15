use super::count;
use crate::units::Rational;
use serde::Serialize;
use std::collections::BTreeSet;

/// A whole cut into parts, some of them shaded; or several such wholes side by side. Drawn as a bar or as a circle.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Whole {
    /// What stands before or under it.
    pub label: Option<String>,
    /// How many wholes of this cut stand side by side, 1 to 4.
    pub wholes: u32,
    /// How large each part of one whole is beside the others; all the same where the parts are equal.
    pub parts: Vec<Rational>,
    /// In how many rows a bar's equal parts lie, from 1.
    pub rows: u32,
    /// Shaded parts, counted from 1 through all wholes.
    pub shaded: BTreeSet<u32>,
    /// What stands in each part; may be empty.
    pub text: String,
    /// How long one whole is beside the others of the picture, above 0.
    pub size: Rational,
}

/// Bars, one below the other.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct FractionBar {
    /// The bars, from above.
    pub bars: Vec<Whole>,
}

/// Circles, side by side.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct FractionCircle {
    /// The circles, from the left.
    pub circles: Vec<Whole>,
}

impl Whole {
    /// One whole in so many equal parts, none of them shaded.
    pub fn equal(parts: u32) -> Self {
        Self {
            label: None,
            wholes: 1,
            parts: vec![Rational::ONE; parts as usize],
            rows: 1,
            shaded: BTreeSet::new(),
            text: String::new(),
            size: Rational::ONE,
        }
    }

    /// How many parts there are in all wholes.
    pub fn count(&self) -> u32 {
        u32::try_from(self.parts.len()).unwrap_or(u32::MAX).saturating_mul(self.wholes)
    }

    /// Whether all parts are the same size.
    pub fn is_fair(&self) -> bool {
        self.parts.windows(2).all(|pair| pair[0] == pair[1])
    }

    fn words(&self, shape: &str, longest: Rational, shade: bool) -> String {
        let parts = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        let cut = match (parts, self.is_fair()) {
            (1, _) => "in one piece".to_owned(),
            (_, true) => format!("in {parts} equal parts"),
            (_, false) => format!("in {parts} parts that are not all the same size"),
        };
        let rows = if self.rows > 1 { format!(", in {} rows", self.rows) } else { String::new() };
        let name = match (&self.label, self.wholes) {
            (Some(label), 1) => format!("{label}: a {shape}"),
            (Some(label), wholes) => format!("{label}: {wholes} {shape}s, each"),
            (None, 1) => format!("A {shape}"),
            (None, wholes) => format!("{wholes} {shape}s, each"),
        };
        let small = if self.size < longest { ", smaller than the other" } else { "" };
        let text = if self.text.is_empty() { String::new() } else { format!(" Each part says {}.", self.text) };
        let shade = if shade { format!(" {}", self.shaded_words()) } else { String::new() };
        format!("{name} {cut}{rows}{small}.{shade}{text}")
    }

    fn shaded_words(&self) -> String {
        let all = self.count();
        let shaded = u32::try_from(self.shaded.len()).unwrap_or(u32::MAX);
        match shaded {
            0 => "No part is shaded.".to_owned(),
            _ if shaded == all && all > 1 => "Every part is shaded.".to_owned(),
            1 if all == 1 => "It is shaded.".to_owned(),
            _ => format!("{} shaded.", count(shaded, "part is", "parts are")),
        }
    }
}

/// What each of several wholes shows, in words; where none is shaded, nothing is said of shade.
fn all_words(wholes: &[Whole], shape: &str) -> String {
    let longest = wholes.iter().map(|whole| whole.size).max().unwrap_or(Rational::ONE);
    let shade = wholes.iter().any(|whole| !whole.shaded.is_empty());
    wholes.iter().map(|whole| whole.words(shape, longest, shade)).collect::<Vec<_>>().join(" ")
}

impl FractionBar {
    pub(super) fn words(&self) -> String {
        all_words(&self.bars, "bar")
    }
}

impl FractionCircle {
    pub(super) fn words(&self) -> String {
        all_words(&self.circles, "circle")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_tell_what_an_eye_sees_and_no_more() {
        let whole = Whole { shaded: [1, 2, 3].into(), ..Whole::equal(4) };
        let told = |whole: &Whole| FractionBar { bars: vec![whole.clone()] }.words();
        assert_eq!(told(&whole), "A bar in 4 equal parts. 3 parts are shaded.");
        let more = Whole { wholes: 2, label: Some("Maya".to_owned()), shaded: (1..=5).collect(), ..Whole::equal(4) };
        assert_eq!(told(&more), "Maya: 2 bars, each in 4 equal parts. 5 parts are shaded.");
        let (one, two) = (Rational::ONE, Rational::int(2));
        let unfair = Whole { parts: vec![two, one, one], shaded: [1].into(), ..Whole::equal(3) };
        assert_eq!(told(&unfair), "A bar in 3 parts that are not all the same size. 1 part is shaded.");
        let circles = FractionCircle { circles: vec![Whole { size: two, ..whole.clone() }, whole] };
        assert!(circles.words().contains("equal parts, smaller than the other. 3 parts are shaded."));
    }
}
