use super::Line;
use crate::practice::NotReady;

/// The most characters of a typed text.
const LONGEST: usize = 120;
/// From this length on a word with one slip of the keys is still that word and no other.
const LONG_WORD: usize = 5;

/// A word or a short text that is right, and how closely it has to be met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WordKey {
    /// The texts that are right; the first is the one that is told.
    pub accepted: Vec<String>,
    /// Capital letters have to stand where they belong.
    pub case_matters: bool,
    /// One slip of the keys in a word of five letters or more is let pass.
    pub spelling_free: bool,
}

impl WordKey {
    /// Whether a typed text is one of them, and whether its capital letters stand where they belong. Space, a mark at its end,
    /// an article before it and the kind of apostrophe or hyphen never matter.
    pub fn compare(&self, typed: &str) -> Result<(bool, bool), NotReady> {
        let typed = even(typed)?;
        let small = typed.to_lowercase();
        let mut compared = (false, false);
        for accepted in self.accepted.iter().filter_map(|text| even(text).ok()) {
            compared.0 |= self.meets(&accepted.to_lowercase(), &small);
            compared.1 |= !self.case_matters || self.meets(&accepted, &typed);
        }
        Ok(compared)
    }

    fn meets(&self, accepted: &str, typed: &str) -> bool {
        accepted == typed || self.spelling_free && one_slip(accepted, typed)
    }
}

/// A text with single spaces and plain marks, without an article before it.
fn even(text: &str) -> Result<String, NotReady> {
    let plain = Line::read(text, LONGEST)?.rest().replace('-', " ");
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let article = |word: &str| ["a", "an", "the"].contains(&word.to_ascii_lowercase().as_str());
    let words = match words.as_slice() {
        [first, rest @ ..] if !rest.is_empty() && article(first) => rest,
        words => words,
    };
    let even = words.join(" ");
    let bare = even.trim_end_matches(['.', '!', '?', ' ']);
    Ok(if bare.is_empty() { even } else { bare.to_owned() })
}

/// Whether one letter too many, one too few, one other or two that changed places make one of the other.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() < LONG_WORD {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&a[..a.len() - end], &b[..b.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}
