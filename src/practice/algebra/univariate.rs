use super::polynomial::{Base, Polynomial, gcd};

/// A polynomial in one letter with whole coefficients, the lowest power first and the highest not zero.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Univariate(Vec<i128>);

impl Univariate {
    /// `None` where there are several letters, roots or π in it.
    pub(super) fn of(polynomial: &Polynomial) -> Option<Self> {
        if polynomial.letters().len() > 1 {
            return None;
        }
        let mut counts = Vec::new();
        for (monomial, count) in polynomial.terms() {
            let power = match monomial.as_slice() {
                [] => 0,
                [(Base::Letter(_), power)] => usize::from(*power),
                _ => return None,
            };
            if counts.len() <= power {
                counts.resize(power + 1, 0);
            }
            counts[power] = *count;
        }
        Some(Self(counts))
    }

    pub(super) fn degree(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// The count of a power.
    pub(super) fn at(&self, power: usize) -> i128 {
        self.0.get(power).copied().unwrap_or(0)
    }

    fn leading(&self) -> i128 {
        self.0.last().copied().unwrap_or(0)
    }

    fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// Without zeros at the top, divided by what goes into every count.
    fn trimmed(mut counts: Vec<i128>) -> Self {
        while counts.last() == Some(&0) {
            counts.pop();
        }
        let common = counts.iter().fold(0, |common, count| gcd(common, count.unsigned_abs()));
        if let Ok(common @ 2..) = i128::try_from(common) {
            for count in &mut counts {
                *count /= common;
            }
        }
        Self(counts)
    }

    fn derivative(&self) -> Option<Self> {
        let mut counts = Vec::new();
        for (power, count) in (0_i128..).zip(&self.0).skip(1) {
            counts.push(count.checked_mul(power)?);
        }
        Some(Self::trimmed(counts))
    }

    /// A positive multiple of what is left when the other is taken away as often as possible.
    fn remainder(&self, other: &Self) -> Option<Self> {
        let (size, sign) = (other.leading().checked_abs()?, other.leading().signum());
        let mut rest = self.clone();
        while !rest.is_zero() && rest.0.len() >= other.0.len() {
            let (top, shift) = (rest.leading().checked_mul(sign)?, rest.0.len() - other.0.len());
            let mut counts = Vec::new();
            for (power, count) in rest.0.iter().enumerate() {
                let taken = power.checked_sub(shift).map_or(0, |power| other.at(power));
                counts.push(count.checked_mul(size)?.checked_sub(taken.checked_mul(top)?)?);
            }
            counts.pop(); // the highest power is gone
            rest = Self::trimmed(counts);
        }
        Some(rest)
    }

    /// The greatest polynomial that goes into both.
    fn common(&self, other: &Self) -> Option<Self> {
        let (mut a, mut b) = (self.clone(), other.clone());
        while !b.is_zero() {
            (a, b) = (b.clone(), a.remainder(&b)?);
        }
        Some(a)
    }

    /// How many different real numbers make it zero, by Sturm's theorem (Sturm 1829). It is not zero everywhere.
    fn roots(&self) -> Option<usize> {
        let mut chain = vec![self.clone(), self.derivative()?];
        while let [.., a, b] = chain.as_slice() {
            if b.is_zero() {
                break;
            }
            let rest = a.remainder(b)?;
            chain.push(Self(rest.0.iter().map(|count| count.checked_neg()).collect::<Option<_>>()?));
        }
        let changes = |signs: Vec<i128>| signs.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let members = || chain.iter().filter(|member| !member.is_zero());
        let right = members().map(|member| member.leading().signum()).collect();
        let left = members().map(|member| member.leading().signum() * if member.degree() % 2 == 1 { -1 } else { 1 });
        changes(left.collect()).checked_sub(changes(right))
    }

    /// Whether the same real numbers make both zero. Both are not zero everywhere. `None` where the numbers grow too large.
    pub(super) fn same_roots(&self, other: &Self) -> Option<bool> {
        let (mine, theirs) = (self.roots()?, other.roots()?);
        Some(mine == theirs && self.common(other)?.roots()? == mine)
    }

    /// Whether a square or a cube splits into factors with whole counts. Larger ones are not looked at.
    pub(super) fn splits(&self) -> bool {
        match self.0.as_slice() {
            [c, b, a] => b
                .checked_mul(*b)
                .and_then(|square| square.checked_sub(a.checked_mul(*c)?.checked_mul(4)?))
                .is_some_and(|discriminant| discriminant >= 0 && discriminant.isqrt().pow(2) == discriminant),
            [first, _, _, last] => self.has_rational_root(*first, *last),
            _ => false,
        }
    }

    /// Every root p/q has p in the first count and q in the last.
    fn has_rational_root(&self, first: i128, last: i128) -> bool {
        const LARGEST: i128 = 2_000;
        if first == 0 {
            return true;
        }
        let into = |number: i128| (1..=number.abs().min(LARGEST)).filter(move |part| number % part == 0);
        into(last).any(|below| into(first).any(|above| self.is_zero_at(above, below) || self.is_zero_at(-above, below)))
    }

    fn is_zero_at(&self, above: i128, below: i128) -> bool {
        let mut sum = 0_i128;
        let mut scale = 1_i128;
        for count in self.0.iter().rev() {
            let part = count.checked_mul(scale).and_then(|part| sum.checked_mul(above)?.checked_add(part));
            let (Some(part), Some(next)) = (part, scale.checked_mul(below)) else { return false };
            (sum, scale) = (part, next);
        }
        sum == 0
    }
}
