use super::tree::Tree;
use std::collections::BTreeSet;

/// The letters that stand for numbers in a key; in a key that is read itself every letter may.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Letters(Option<BTreeSet<char>>);

impl Letters {
    /// Those of a key.
    pub(super) const fn of(known: BTreeSet<char>) -> Self {
        Self(Some(known))
    }

    /// A typed letter as the key writes it: phones begin a line with a capital.
    pub(super) fn as_known(&self, typed: char) -> char {
        let Some(known) = &self.0 else { return typed };
        let other = if typed.is_uppercase() { typed.to_lowercase().next() } else { typed.to_uppercase().next() };
        if known.contains(&typed) { typed } else { other.filter(|other| known.contains(other)).unwrap_or(typed) }
    }

    /// Whether a typed letter can be one of these.
    pub(super) fn contains(&self, typed: char) -> bool {
        self.0.as_ref().is_none_or(|known| known.contains(&self.as_known(typed)))
    }

    /// Whether they are known at all.
    pub(super) const fn are_known(&self) -> bool {
        self.0.is_some()
    }

    /// Whether these letters together are a word, and no product of letters.
    pub(super) fn is_word(&self, run: &str) -> bool {
        run.chars().count() > 2 && self.0.is_some() && !run.chars().all(|c| self.contains(c))
    }
}

/// The letters that were written, also where they cancel.
pub(super) fn add_written(tree: &Tree, letters: &mut BTreeSet<char>) {
    match tree {
        Tree::Number(_) | Tree::Pi => {}
        Tree::Letter(letter) => {
            letters.insert(*letter);
        }
        Tree::Root(inner) | Tree::CubeRoot(inner) | Tree::Negative(inner) | Tree::Power(inner, _) => {
            add_written(inner, letters);
        }
        Tree::Sum(parts) | Tree::Product(parts) => parts.iter().for_each(|part| add_written(part, letters)),
        Tree::Over(above, below) => {
            add_written(above, letters);
            add_written(below, letters);
        }
    }
}
