use super::pictures::Piece;
use serde::Serialize;

/// A kind of piece that a value is put together with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuildPiece {
    /// A flat of a hundred.
    Hundred,
    /// A rod of ten.
    Ten,
    /// A single cube.
    One,
    /// A note or a coin.
    Money(Piece),
    /// A tile worth 1.
    Positive,
    /// A tile worth −1.
    Negative,
}

/// A change of pieces that leaves the value as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BuildTrade {
    /// Ten blocks become one of the next size.
    TenFor(BuildPiece),
    /// A block becomes ten of the size below.
    Break(BuildPiece),
    /// A positive and a negative tile come.
    PairIn,
    /// A positive and a negative tile go.
    PairOut,
}

impl BuildPiece {
    /// What one of them is worth: money in cents, all else in ones.
    pub const fn worth(self) -> i32 {
        match self {
            Self::Hundred => 100,
            Self::Ten => 10,
            Self::One | Self::Positive => 1,
            Self::Negative => -1,
            Self::Money(piece) => piece.cents(),
        }
    }

    /// Its name, for one and for many: `ten`, `tens`.
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Hundred => ("hundred", "hundreds"),
            Self::Ten => ("ten", "tens"),
            Self::One => ("one", "ones"),
            Self::Positive => ("positive tile", "positive tiles"),
            Self::Negative => ("negative tile", "negative tiles"),
            Self::Money(piece) => piece.names(),
        }
    }

    /// So many of a kind, in words: `3 tens`.
    pub fn counted(self, many: u32) -> String {
        let (one, more) = self.names();
        format!("{many} {}", if many == 1 { one } else { more })
    }

    /// How many of the kind have room.
    pub const fn most(self) -> u32 {
        match self {
            Self::Hundred => 10,
            Self::Ten | Self::One | Self::Money(_) => 20,
            Self::Positive | Self::Negative => 12,
        }
    }

    /// The block ten of which make this one.
    pub const fn tenth(self) -> Option<Self> {
        match self {
            Self::Hundred => Some(Self::Ten),
            Self::Ten => Some(Self::One),
            _ => None,
        }
    }
}

/// So many of each kind that they are worth `value` together, as many as can be of the first kinds; with `count`, just so many pieces.
/// `None` where there is no such way. Kinds are worth more than 0.
pub(super) fn lay(kinds: &[BuildPiece], value: i32, count: Option<u32>) -> Option<Vec<u32>> {
    let Some((kind, rest)) = kinds.split_first() else {
        return (value == 0 && count.is_none_or(|count| count == 0)).then(Vec::new);
    };
    let fitting = u32::try_from(value.checked_div(kind.worth())?).ok()?;
    let most = fitting.min(kind.most()).min(count.unwrap_or(u32::MAX));
    (0..=most).rev().find_map(|many| {
        let left = value - i32::try_from(many).ok()? * kind.worth();
        let mut laid = lay(rest, left, count.map(|count| count - many))?;
        laid.insert(0, many);
        Some(laid)
    })
}
