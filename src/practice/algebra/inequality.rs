use super::{
    equation::is_alone,
    letters::{Letters, add_written},
    polynomial::{Polynomial, Scale},
    reader::Reader,
    tree::{Part, Tree},
    univariate::Univariate,
};
use crate::{language::Notation, practice::NotReady, units::Rational};
use std::{cmp::Ordering, collections::BTreeSet};

/// An inequality that is right: `x > 3`, `2 < x <= 5`, `x < 2 or x > 5`, `y > 2x + 1`.
#[derive(Clone, Debug)]
pub struct Inequality {
    /// One of these has to hold, with everything in it.
    cases: Vec<Vec<Relation>>,
    written: BTreeSet<char>,
    letters: Letters,
    solved: bool,
    /// The sides and signs as they were written, one for each chain.
    chains: Vec<Chain>,
}

/// The first side, and each next one with the sign before it.
type Chain = (Tree, Vec<(Sign, Tree)>);

/// How a polynomial stands to zero.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Relation {
    side: Polynomial,
    sign: Sign,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sign {
    Less,
    AtMost,
    Greater,
    AtLeast,
    Equal,
    NotEqual,
}

impl Inequality {
    /// Reads the inequality that is right.
    pub fn read(text: &str, decimal_comma: bool) -> Result<Self, NotReady> {
        let mut inequality = read_inequality(text, &Letters::default(), decimal_comma)?;
        inequality.letters = Letters::of(inequality.written.clone());
        Ok(inequality)
    }

    /// Whether a typed inequality holds for the same numbers, and whether it is solved: the letter alone on one side.
    ///
    /// In one letter, without powers, the numbers themselves are compared, exactly. Others are the same where one is a
    /// multiple of the other.
    pub fn compare(&self, typed: &str, decimal_comma: bool) -> Result<(bool, bool), NotReady> {
        let typed = read_inequality(typed, &self.letters, decimal_comma)?;
        Ok((self.holds_where(&typed)?, typed.solved))
    }

    /// Whether it is solved itself.
    pub const fn is_solved(&self) -> bool {
        self.solved
    }

    /// How it was understood: `2 < x ≤ 5`.
    pub fn written_text(&self, notation: &Notation) -> String {
        let line = |(first, rest): &Chain| {
            let side =
                |line: String, (sign, tree): &(Sign, Tree)| format!("{line} {} {}", sign.symbol(), tree.text(notation));
            rest.iter().fold(first.text(notation), side)
        };
        self.chains.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.cases.iter().flatten()
    }

    fn letters_left(&self) -> BTreeSet<char> {
        self.relations().flat_map(|relation| relation.side.letters()).collect()
    }

    fn holds_where(&self, other: &Self) -> Result<bool, NotReady> {
        let (mine, theirs) = (self.letters_left(), other.letters_left());
        if mine != theirs && !mine.is_empty() && !theirs.is_empty() {
            return Ok(false);
        }
        let lines: Option<Vec<(Rational, Rational)>> = self.relations().chain(other.relations()).map(line).collect();
        if let Some(lines) = lines {
            for sample in cells(&lines)? {
                if self.holds_at(sample)? != other.holds_at(sample)? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        let ([a], [b]) = (only(&self.cases), only(&other.cases)) else { return Err(NotReady::TooHard(0)) };
        let linear = a.side.degree() < 2 && b.side.degree() < 2;
        match a.side.scale(&b.side).ok_or(NotReady::TooMuch)? {
            Scale::Positive => Ok(a.sign == b.sign),
            Scale::Negative => Ok(a.sign == b.sign.turned()),
            Scale::None if linear => Ok(false),
            Scale::None | Scale::Unsigned => Err(NotReady::TooHard(0)),
        }
    }

    fn holds_at(&self, sample: Rational) -> Result<bool, NotReady> {
        for case in &self.cases {
            let mut holds = true;
            for relation in case {
                holds = holds && relation.holds_at(sample)?;
            }
            if holds {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The only relation, where there is one.
fn only(cases: &[Vec<Relation>]) -> &[Relation] {
    if let [case] = cases { case } else { &[] }
}

/// The slope and the value at 0 of a side in one letter without powers.
fn line(relation: &Relation) -> Option<(Rational, Rational)> {
    let alone = Univariate::of(&relation.side).filter(|alone| alone.degree() < 2)?;
    let whole = |number: i128| i64::try_from(number).ok().map(Rational::int);
    Some((whole(alone.at(1))?, whole(alone.at(0))?))
}

/// A number from each part of the number line on which no side changes its sign: the zeros, what lies between, and the ends.
fn cells(lines: &[(Rational, Rational)]) -> Result<Vec<Rational>, NotReady> {
    let zero = |(slope, start): &(Rational, Rational)| start.negated()?.over(*slope);
    let mut zeros: Vec<Rational> = lines.iter().filter(|line| line.0 != Rational::ZERO).filter_map(zero).collect();
    zeros.sort_unstable();
    zeros.dedup();
    let mut cells = zeros.clone();
    for pair in zeros.windows(2) {
        let between = pair[0].plus(pair[1]).and_then(|sum| sum.over(Rational::int(2)));
        cells.push(between.ok_or(NotReady::TooMuch)?);
    }
    match (zeros.first(), zeros.last()) {
        (Some(first), Some(last)) => {
            cells.push(first.minus(Rational::ONE).ok_or(NotReady::TooMuch)?);
            cells.push(last.plus(Rational::ONE).ok_or(NotReady::TooMuch)?);
        }
        _ => cells.push(Rational::ZERO),
    }
    Ok(cells)
}

impl Relation {
    fn holds_at(&self, sample: Rational) -> Result<bool, NotReady> {
        let value = line(self).and_then(|(slope, start)| slope.times(sample)?.plus(start));
        Ok(self.sign.holds(value.ok_or(NotReady::TooMuch)?.cmp(&Rational::ZERO)))
    }
}

impl Sign {
    const fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::AtLeast => order.is_ge(),
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
        }
    }

    const fn symbol(self) -> char {
        match self {
            Self::Less => '<',
            Self::AtMost => '≤',
            Self::Greater => '>',
            Self::AtLeast => '≥',
            Self::Equal => '=',
            Self::NotEqual => '≠',
        }
    }

    /// What it becomes when both sides change their sign.
    const fn turned(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::AtMost => Self::AtLeast,
            Self::Greater => Self::Less,
            Self::AtLeast => Self::AtMost,
            same => same,
        }
    }
}

fn read_inequality(text: &str, letters: &Letters, comma: bool) -> Result<Inequality, NotReady> {
    let mut reader = Reader::new(text, letters, comma)?;
    let mut cases = vec![Vec::new()];
    let (mut written, mut solved, mut chains) = (BTreeSet::new(), true, Vec::new());
    loop {
        let mut left = reader.sum()?;
        let mut chain: Chain = (left.tree.clone(), Vec::new());
        while let Some(sign) = reader.sign_between() {
            let right = reader.sum()?;
            solved &= is_alone(&left.tree, &right.tree) || is_alone(&right.tree, &left.tree);
            add_written(&left.tree, &mut written);
            add_written(&right.tree, &mut written);
            cases.last_mut().expect("the list begins with one case").push(relation(&left, &right, sign)?);
            chain.1.push((sign, right.tree.clone()));
            left = right;
        }
        if chain.1.is_empty() {
            reader.line.end()?;
            return Err(NotReady::NoComparison);
        }
        chains.push(chain);
        if reader.line.take_word(&["or"]) {
            cases.push(Vec::new());
        } else if !reader.line.take_word(&["and"]) && (comma || !reader.line.take(',')) && !reader.line.take(';') {
            break;
        }
    }
    reader.line.end()?;
    Ok(Inequality { cases, written, letters: letters.clone(), solved, chains })
}

/// The difference of two sides against zero. Only what is multiplied by a number above zero may be left out.
fn relation(left: &Part, right: &Part, sign: Sign) -> Result<Relation, NotReady> {
    let difference = left.value.minus(&right.value)?;
    let below = &difference.below;
    if below.degree() > 0 || below.terms().len() != 1 || below.leading() <= 0 {
        return Err(NotReady::TooHard(0));
    }
    Ok(Relation { side: difference.above, sign })
}

impl Reader<'_> {
    /// `<`, `>`, `=`, `≤`, `≥`, `≠` and their spellings, also turned around: `=>` can only mean `≥` here.
    fn sign_between(&mut self) -> Option<Sign> {
        let line = &mut self.line;
        if line.take('≤') {
            return Some(Sign::AtMost);
        }
        if line.take('≥') {
            return Some(Sign::AtLeast);
        }
        if line.take('≠') {
            return Some(Sign::NotEqual);
        }
        if line.take('<') {
            return Some(if line.take('=') { Sign::AtMost } else { Sign::Less });
        }
        if line.take('>') {
            return Some(if line.take('=') { Sign::AtLeast } else { Sign::Greater });
        }
        if line.peek() == Some('!') && line.peek_at(1) == Some('=') {
            line.skip(2);
            return Some(Sign::NotEqual);
        }
        if !line.take('=') {
            return None;
        }
        if line.take('<') {
            return Some(Sign::AtMost);
        }
        Some(if line.take('>') { Sign::AtLeast } else { Sign::Equal })
    }
}
