use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The most terms that arithmetic goes on with.
const MOST_TERMS: usize = 2_000;

/// What powers are taken of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Base {
    /// A letter that stands for a number.
    Letter(char),
    /// π, which no polynomial with whole coefficients makes zero: as free as a letter.
    Pi,
    /// The square root of a prime number: its second power is the prime. Products of different ones are independent.
    Root(u32),
}

/// A product of powers, by base.
pub(super) type Monomial = Vec<(Base, u8)>;

/// A sum of whole multiples of products of powers, each product once and none of them zero times: its one normal form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Polynomial {
    terms: BTreeMap<Monomial, i128>,
}

/// How one polynomial is a multiple of another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scale {
    /// It is none.
    None,
    /// By a number above zero.
    Positive,
    /// By a number below zero.
    Negative,
    /// By a number whose sign is not known here.
    Unsigned,
}

impl Polynomial {
    pub(super) fn whole(number: i128) -> Self {
        Self::term(Monomial::new(), number)
    }

    pub(super) fn base(base: Base) -> Self {
        Self::term(vec![(base, 1)], 1)
    }

    pub(super) fn term(monomial: Monomial, count: i128) -> Self {
        let mut terms = BTreeMap::new();
        if count != 0 {
            terms.insert(monomial, count);
        }
        Self { terms }
    }

    pub(super) const fn terms(&self) -> &BTreeMap<Monomial, i128> {
        &self.terms
    }

    pub(super) fn is_zero(&self) -> bool {
        self.terms.is_empty()
    }

    /// The whole number this is, if it is one.
    pub(super) fn constant(&self) -> Option<i128> {
        match self.terms.len() {
            0 => Some(0),
            1 => self.terms.get(&Monomial::new()).copied(),
            _ => None,
        }
    }

    pub(super) fn plus(&self, other: &Self) -> Option<Self> {
        let mut sum = self.clone();
        for (monomial, count) in &other.terms {
            sum.add(monomial.clone(), *count)?;
        }
        Some(sum)
    }

    pub(super) fn negated(&self) -> Option<Self> {
        self.times(&Self::whole(-1))
    }

    pub(super) fn times(&self, other: &Self) -> Option<Self> {
        let mut product = Self::default();
        for (a, m) in &self.terms {
            for (b, n) in &other.terms {
                let (monomial, factor) = times(a, b)?;
                let count = m.checked_mul(*n)?.checked_mul(factor)?;
                product.add(monomial, count)?;
            }
        }
        Some(product)
    }

    fn add(&mut self, monomial: Monomial, count: i128) -> Option<()> {
        let sum = self.terms.get(&monomial).copied().unwrap_or(0).checked_add(count)?;
        if sum == 0 {
            self.terms.remove(&monomial);
        } else {
            self.terms.insert(monomial, sum);
        }
        (self.terms.len() <= MOST_TERMS).then_some(())
    }

    /// Every count divided by a number that goes into all of them.
    pub(super) fn over_whole(&self, number: i128) -> Option<Self> {
        let mut terms = BTreeMap::new();
        for (monomial, count) in &self.terms {
            terms.insert(monomial.clone(), count.checked_div(number)?);
        }
        Some(Self { terms })
    }

    /// Every term with this monomial taken out of it, where it is in all of them.
    pub(super) fn over_monomial(&self, taken: &Monomial) -> Self {
        let without = |monomial: &Monomial| {
            let left = monomial.iter().map(|(base, power)| (*base, power.saturating_sub(power_in(taken, *base))));
            left.filter(|(_, power)| *power > 0).collect::<Monomial>()
        };
        Self { terms: self.terms.iter().map(|(monomial, count)| (without(monomial), *count)).collect() }
    }

    /// The greatest whole number that goes into every count; 0 for nothing.
    pub(super) fn content(&self) -> i128 {
        let content = self.terms.values().fold(0, |common, count| gcd(common, count.unsigned_abs()));
        i128::try_from(content).unwrap_or(1) // a lone i128::MIN: 1 goes into it too
    }

    /// The powers of letters and π that are in every term.
    pub(super) fn common_monomial(&self) -> Monomial {
        let mut rest = self.terms.keys();
        let Some(first) = rest.next() else { return Monomial::new() };
        let mut common: Monomial = first.iter().copied().filter(|(base, _)| !matches!(base, Base::Root(_))).collect();
        for monomial in rest {
            for (base, power) in &mut common {
                *power = (*power).min(power_in(monomial, *base));
            }
        }
        common.retain(|(_, power)| *power > 0);
        common
    }

    /// The count of the last term in order.
    pub(super) fn leading(&self) -> i128 {
        self.terms.values().next_back().copied().unwrap_or(0)
    }

    /// The letters in it.
    pub(super) fn letters(&self) -> BTreeSet<char> {
        let bases = self.terms.keys().flatten();
        bases.filter_map(|(base, _)| if let Base::Letter(letter) = base { Some(*letter) } else { None }).collect()
    }

    /// The highest sum of powers of letters and π in one term.
    pub(super) fn degree(&self) -> u32 {
        let free = |(base, power): &(Base, u8)| if matches!(base, Base::Root(_)) { 0 } else { u32::from(*power) };
        self.terms.keys().map(|monomial| monomial.iter().map(free).sum()).max().unwrap_or(0)
    }

    /// Its terms put together by their letters: what stands before each product of letters is a sum of roots and powers of π.
    pub(super) fn by_letters(&self) -> BTreeMap<Monomial, Self> {
        let mut parts = BTreeMap::<Monomial, Self>::new();
        for (monomial, count) in &self.terms {
            let (letters, rest): (Monomial, Monomial) =
                monomial.iter().copied().partition(|(base, _)| matches!(base, Base::Letter(_)));
            parts.entry(letters).or_default().terms.insert(rest, *count);
        }
        parts
    }

    /// How it is a multiple of another one, both of them not zero. The factor is a number, or a sum of roots and powers of π.
    pub(super) fn scale(&self, other: &Self) -> Option<Scale> {
        let (a, b) = (self.by_letters(), other.by_letters());
        let Some((letters, first)) = a.iter().next() else { return Some(Scale::None) };
        let Some(second) = b.get(letters).filter(|_| a.len() == b.len()) else { return Some(Scale::None) };
        for (letters, mine) in &a {
            let Some(theirs) = b.get(letters) else { return Some(Scale::None) };
            if mine.times(second)? != theirs.times(first)? {
                return Some(Scale::None);
            }
        }
        // roots and π are above zero, so that a lone term has the sign of its count
        let lone = first.terms.len() == 1 && second.terms.len() == 1;
        Some(match (lone, (first.leading() < 0) == (second.leading() < 0)) {
            (false, _) => Scale::Unsigned,
            (true, true) => Scale::Positive,
            (true, false) => Scale::Negative,
        })
    }

    /// As it is typed: `x^2 + 5*x + 6`.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for (monomial, count) in self.terms.iter().rev() {
            let sign = match (text.is_empty(), *count < 0) {
                (true, true) => "-",
                (true, false) => "",
                (false, true) => " - ",
                (false, false) => " + ",
            };
            text.push_str(sign);
            let size = count.unsigned_abs();
            let mut joint = "";
            if size != 1 || monomial.is_empty() {
                let _ = write!(text, "{size}");
                joint = "*";
            }
            for (base, power) in monomial {
                text.push_str(joint);
                push_power(&mut text, *base, *power);
                joint = "*";
            }
        }
        if text.is_empty() { "0".to_owned() } else { text }
    }
}

fn push_power(text: &mut String, base: Base, power: u8) {
    match base {
        Base::Letter(letter) => text.push(letter),
        Base::Pi => text.push('π'),
        Base::Root(prime) => {
            let _ = write!(text, "√{prime}");
        }
    }
    if power > 1 {
        let _ = write!(text, "^{power}");
    }
}

fn power_in(monomial: &Monomial, wanted: Base) -> u8 {
    monomial.iter().find(|(base, _)| *base == wanted).map_or(0, |(_, power)| *power)
}

/// The product of two products, and the whole number that square roots leave behind.
fn times(a: &Monomial, b: &Monomial) -> Option<(Monomial, i128)> {
    let (mut product, mut factor) = (a.clone(), 1_i128);
    for (base, power) in b {
        match product.binary_search_by(|(known, _)| known.cmp(base)) {
            Err(place) => product.insert(place, (*base, *power)),
            Ok(place) => match base {
                Base::Root(prime) => {
                    product.remove(place);
                    factor = factor.checked_mul(i128::from(*prime))?;
                }
                _ => product[place].1 = product[place].1.checked_add(*power)?,
            },
        }
    }
    Some((product, factor))
}

pub(super) const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
