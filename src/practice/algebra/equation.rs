use super::{
    letters::{Letters, add_written},
    polynomial::{Polynomial, Scale},
    quotient::Quotient,
    reader::Reader,
    tree::{Part, Tree},
    univariate::Univariate,
};
use crate::{language::Notation, practice::NotReady, units::Rational};
use std::collections::BTreeSet;

/// An equation that is right: what solves it. Several with "or" between them are solved by what solves one of them.
#[derive(Clone, Debug)]
pub struct Equation {
    /// Zero for the solutions and nothing else.
    zero: Polynomial,
    letters: Letters,
    solved: bool,
    /// Its sides as they were written.
    written: Vec<(Tree, Tree)>,
}

impl Equation {
    /// Reads the equation that is right: `y = 2x + 3`, `x = 2 or x = -2`, `x = ±2`.
    pub fn read(text: &str, decimal_comma: bool) -> Result<Self, NotReady> {
        let mut equation = read_equation(text, &Letters::default(), decimal_comma)?;
        let mut letters = equation.zero.letters();
        letters.extend(read_letters(text, decimal_comma));
        equation.letters = Letters::of(letters);
        Ok(equation)
    }

    /// Whether a typed equation has the same solutions, and whether it is solved: a letter alone on one side.
    ///
    /// In one letter the real solutions are compared, exactly. With several letters, roots or π an equation is the same where
    /// one is a multiple of the other by a number.
    pub fn compare(&self, typed: &str, decimal_comma: bool) -> Result<(bool, bool), NotReady> {
        let typed = read_equation(typed, &self.letters, decimal_comma)?;
        Ok((self.same_solutions(&typed)?, typed.solved))
    }

    /// Whether it is solved itself.
    pub const fn is_solved(&self) -> bool {
        self.solved
    }

    fn same_solutions(&self, other: &Self) -> Result<bool, NotReady> {
        let (a, b) = (&self.zero, &other.zero);
        if a.is_zero() || b.is_zero() {
            return Ok(a == b);
        }
        let (letters, others) = (a.letters(), b.letters());
        if let (Some(a), Some(b)) = (Univariate::of(a), Univariate::of(b)) {
            if letters == others || letters.is_empty() || others.is_empty() {
                return a.same_roots(&b).ok_or(NotReady::TooMuch);
            }
            return Ok(false);
        }
        a.scale(b).map(|scale| scale != Scale::None).ok_or(NotReady::TooMuch)
    }

    /// How it was understood: `y = 2 · x + 3`.
    pub fn written_text(&self, notation: &Notation) -> String {
        let line = |(left, right): &(Tree, Tree)| format!("{} = {}", left.text(notation), right.text(notation));
        self.written.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    /// Everything on one side, as it is typed.
    pub fn normal_text(&self) -> String {
        format!("{} = 0", self.zero.text())
    }
}

fn read_letters(text: &str, comma: bool) -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    for side in text.split(['=', ',', ';', '±']) {
        let all = Letters::default();
        if let Ok(part) = Reader::new(side, &all, comma).and_then(|mut reader| reader.sum()) {
            add_written(&part.tree, &mut letters);
        }
    }
    letters
}

fn read_equation(text: &str, letters: &Letters, comma: bool) -> Result<Equation, NotReady> {
    let mut reader = Reader::new(text, letters, comma)?;
    let (mut zero, mut solved) = (Quotient::number(Rational::ONE), true);
    let (mut left, mut written): (Option<Part>, _) = (None, Vec::new());
    loop {
        let first = reader.either_sign()?;
        let (side, others) = if reader.line.take('=') {
            reader.line.take('=');
            let right = reader.either_sign()?;
            let [side] = first.as_slice() else { return Err(reader.line.unreadable()) };
            (side.clone(), right)
        } else {
            reader.line.skip_spaces();
            match left {
                Some(left) => (left, first), // x = 2 or -2
                None if reader.line.is_done() => return Err(NotReady::NoEquals),
                None => return Err(reader.line.unreadable()),
            }
        };
        for other in &others {
            let difference = side.value.minus(&other.value)?;
            zero = zero.times(&Quotient { above: difference.above, below: Polynomial::whole(1) })?;
            written.push((side.tree.clone(), other.tree.clone()));
            solved &= is_alone(&side.tree, &other.tree) || is_alone(&other.tree, &side.tree);
        }
        left = Some(side);
        let comma_between = !comma && reader.line.take(',');
        if !comma_between && !reader.line.take(';') && !reader.line.take_word(&["or", "and"]) {
            break;
        }
    }
    reader.line.end()?;
    Ok(Equation { zero: zero.above, letters: letters.clone(), solved, written })
}

impl Reader<'_> {
    /// A sum; behind `±` with both signs.
    fn either_sign(&mut self) -> Result<Vec<Part>, NotReady> {
        let both = self.line.take('±');
        let sum = self.sum()?;
        Ok(if both { vec![sum.clone(), sum.negated()?] } else { vec![sum] })
    }
}

/// A letter, and on the other side none of it.
pub(super) fn is_alone(side: &Tree, other: &Tree) -> bool {
    let Tree::Letter(letter) = side else { return false };
    let mut letters = BTreeSet::new();
    add_written(other, &mut letters);
    !letters.contains(letter)
}
