use super::{
    build_piece::{BuildPiece, BuildTrade, lay},
    pictures::{ClockFace, HALF_A_DAY, Piece, listed, time_text},
};
use crate::units::Rational;
use serde::Serialize;

/// So many places has a ten frame, and so many a row of it.
pub const FRAME: u32 = 10;
const ROW: u32 = FRAME / 2;
/// So many notes and coins have room together.
const MOST_MONEY: u32 = 24;

/// What a learner puts a value together with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuildSet {
    /// A clock with two hands. One part: the minutes since 12 o'clock.
    Clock,
    /// Base-ten blocks. A part for each size, the greatest first: how many there are.
    Blocks {
        /// Whether there are hundreds, besides tens and ones.
        hundreds: bool,
    },
    /// Notes and coins. A part for each kind that is offered: how many there are. The value is in cents.
    Coins {
        /// The kinds, the greatest value first.
        pieces: Vec<Piece>,
    },
    /// Ten frames. A part for each: its filled places as the bits of a number, the first place the lowest bit.
    Frames {
        /// How many, 1 or 2.
        frames: usize,
    },
    /// Tiles of +1 and −1. Two parts: how many there are of each.
    Tiles,
}

impl BuildSet {
    /// The kinds of pieces that are counted; none for a clock and for frames.
    pub fn kinds(&self) -> Vec<BuildPiece> {
        match self {
            Self::Clock | Self::Frames { .. } => Vec::new(),
            Self::Blocks { hundreds: true } => vec![BuildPiece::Hundred, BuildPiece::Ten, BuildPiece::One],
            Self::Blocks { hundreds: false } => vec![BuildPiece::Ten, BuildPiece::One],
            Self::Coins { pieces } => pieces.iter().map(|piece| BuildPiece::Money(*piece)).collect(),
            Self::Tiles => vec![BuildPiece::Positive, BuildPiece::Negative],
        }
    }

    /// How the parts lie before anyone touches them.
    pub fn start(&self) -> Vec<u32> {
        match self {
            Self::Clock => vec![0],
            Self::Frames { frames } => vec![0; *frames],
            _ => vec![0; self.kinds().len()],
        }
    }

    /// The value that the parts make: minutes, cents, or a number.
    pub fn value(&self, parts: &[u32]) -> i32 {
        let whole = |part: u32| i32::try_from(part).unwrap_or(i32::MAX);
        match self {
            Self::Clock => parts.first().map_or(0, |minutes| whole(minutes % HALF_A_DAY)),
            Self::Frames { .. } => parts.iter().map(|filled| whole(filled.count_ones())).sum(),
            _ => {
                let worth = |(kind, many): (&BuildPiece, &u32)| kind.worth().saturating_mul(whole(*many));
                self.kinds().iter().zip(parts).map(worth).fold(0, i32::saturating_add)
            }
        }
    }

    /// How many pieces lie there; 0 for a clock.
    pub fn count(&self, parts: &[u32]) -> u32 {
        match self {
            Self::Clock => 0,
            Self::Frames { .. } => parts.iter().map(|filled| filled.count_ones()).sum(),
            _ => parts.iter().fold(0, |sum, part| sum.saturating_add(*part)),
        }
    }

    /// Parts that make a value, as few as can be; with `count`, just so many. `None` where none can.
    pub fn parts(&self, value: i32, count: Option<u32>) -> Option<Vec<u32>> {
        let laid = match self {
            Self::Clock => vec![u32::try_from(value).ok()? % HALF_A_DAY],
            Self::Frames { frames } => {
                let mut left = u32::try_from(value).ok()?;
                let mut fill = || {
                    let here = left.min(FRAME);
                    left -= here;
                    (1_u32 << here) - 1
                };
                let filled = (0..*frames).map(|_| fill()).collect();
                let all = left == 0 && count.is_none_or(|count| i32::try_from(count) == Ok(value));
                return all.then_some(filled);
            }
            Self::Tiles => {
                let needed = value.unsigned_abs();
                let spare = count.map_or(Some(0), |count| count.checked_sub(needed))?;
                let (positive, negative) = if value < 0 { (0, needed) } else { (needed, 0) };
                let pairs = spare.is_multiple_of(2).then_some(spare / 2)?;
                vec![positive + pairs, negative + pairs]
            }
            Self::Blocks { .. } | Self::Coins { .. } => lay(&self.kinds(), value, count)?,
        };
        self.holds(&laid).then_some(laid)
    }

    /// Whether parts read from storage can lie in this set.
    pub fn holds(&self, parts: &[u32]) -> bool {
        match self {
            Self::Clock => matches!(parts, [minutes] if *minutes < HALF_A_DAY),
            Self::Frames { frames } => parts.len() == *frames && parts.iter().all(|filled| *filled < 1 << FRAME),
            _ => {
                let kinds = self.kinds();
                let room = if matches!(self, Self::Coins { .. }) { MOST_MONEY } else { u32::MAX };
                parts.len() == kinds.len()
                    && kinds.iter().zip(parts).all(|(kind, many)| *many <= kind.most())
                    && self.count(parts) <= room
            }
        }
    }

    /// The changes that leave the value as it is.
    pub fn trades(&self) -> Vec<BuildTrade> {
        match self {
            Self::Blocks { .. } => {
                let larger: Vec<BuildPiece> = self.kinds().into_iter().filter(|kind| kind.tenth().is_some()).collect();
                let up = larger.iter().rev().map(|kind| BuildTrade::TenFor(*kind));
                up.chain(larger.iter().map(|kind| BuildTrade::Break(*kind))).collect()
            }
            Self::Tiles => vec![BuildTrade::PairIn, BuildTrade::PairOut],
            Self::Clock | Self::Coins { .. } | Self::Frames { .. } => Vec::new(),
        }
    }

    /// The parts after a trade; `None` where they are not there, or there is no room.
    pub fn traded(&self, parts: &[u32], trade: BuildTrade) -> Option<Vec<u32>> {
        let changed = |kind: BuildPiece| match trade {
            BuildTrade::TenFor(larger) if kind == larger => 1,
            BuildTrade::TenFor(larger) if Some(kind) == larger.tenth() => -10,
            BuildTrade::Break(larger) if kind == larger => -1,
            BuildTrade::Break(larger) if Some(kind) == larger.tenth() => 10,
            BuildTrade::PairIn => 1,
            BuildTrade::PairOut => -1,
            BuildTrade::TenFor(_) | BuildTrade::Break(_) => 0,
        };
        let kinds = self.kinds();
        let traded = kinds.iter().zip(parts).map(|(kind, many)| many.checked_add_signed(changed(*kind)));
        traded.collect::<Option<Vec<u32>>>().filter(|traded| self.holds(traded))
    }

    /// A value as people write it: `3:40`, `34`, `41¢`, `−3`.
    pub fn written(&self, value: i32) -> String {
        match self {
            Self::Clock => time_text(Rational::int(i64::from(value))),
            Self::Coins { .. } if value < 100 => format!("{value}¢"),
            Self::Coins { .. } => format!("${}.{:02}", value / 100, value % 100),
            Self::Tiles if value < 0 => format!("−{}", value.unsigned_abs()),
            _ => value.to_string(),
        }
    }

    /// What the parts make, and the pieces where it can be made in several ways: `34 (2 tens, 14 ones)`.
    pub fn told(&self, parts: &[u32]) -> String {
        let (written, pieces) = (self.written(self.value(parts)), self.pieces(parts));
        if pieces.is_empty() { written } else { format!("{written} ({})", pieces.join(", ")) }
    }

    /// The kinds that lie there, counted: `2 tens`, `14 ones`; nothing for a clock and for frames.
    pub fn pieces(&self, parts: &[u32]) -> Vec<String> {
        let kinds = self.kinds();
        let there = kinds.iter().zip(parts).filter(|(_, many)| **many > 0);
        there.map(|(kind, many)| kind.counted(*many)).collect()
    }

    /// How the parts lie, as an eye tells it; never the value.
    pub fn words(&self, parts: &[u32]) -> String {
        match self {
            Self::Clock => {
                let face = ClockFace { minutes: parts.first().map_or(0, |minutes| minutes % HALF_A_DAY), label: None };
                format!("The short hand {}. The long hand {}.", face.short_hand(), face.long_hand())
            }
            Self::Frames { frames: 1 } => parts.first().map_or_else(String::new, |filled| frame_words(*filled)),
            Self::Frames { .. } => {
                let frame = |(n, filled): (usize, &u32)| format!("Frame {}. {}", n + 1, frame_words(*filled));
                parts.iter().enumerate().map(frame).collect::<Vec<_>>().join(" ")
            }
            _ => {
                let pieces = self.pieces(parts);
                if pieces.is_empty() { "Nothing is there.".to_owned() } else { format!("{}.", listed(&pieces)) }
            }
        }
    }
}

/// The rows of a frame: `Top row: full. Bottom row: 2 counters.`
fn frame_words(filled: u32) -> String {
    let row = |filled: u32| match filled.count_ones() {
        0 => "empty".to_owned(),
        1 => "1 counter".to_owned(),
        ROW => "full".to_owned(),
        many => format!("{many} counters"),
    };
    format!("Top row: {}. Bottom row: {}.", row(filled & ((1 << ROW) - 1)), row(filled >> ROW))
}
