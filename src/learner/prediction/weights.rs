use super::{Term, Terms, terms::COUNT};

/// How much each term weighs, in the order of [`Term::ALL`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Weights(pub [f64; COUNT]);

impl Weights {
    /// Log-odds of a right answer.
    pub fn odds(&self, terms: &Terms) -> f64 {
        self.0.iter().zip(terms.values()).map(|(weight, value)| weight * value).sum()
    }

    /// What a term adds to the log-odds.
    pub fn adds(&self, term: Term, terms: &Terms) -> f64 {
        let place = Term::ALL.iter().position(|other| *other == term);
        place.map_or(0.0, |place| self.0[place] * terms.get(term))
    }
}
