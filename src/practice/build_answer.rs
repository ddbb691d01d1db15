use super::pictures::Piece;
use crate::units::read_apart;
use serde::{Deserialize, Serialize};

/// What is put together, and the value that is right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuildAnswer {
    /// A clock's hands: minutes since 12 o'clock; half days drop out.
    Clock(String),
    /// Base-ten blocks.
    #[serde(deserialize_with = "read_apart")]
    Blocks(BlocksAnswer),
    /// Notes and coins.
    #[serde(deserialize_with = "read_apart")]
    Coins(CoinsAnswer),
    /// Counters in ten frames.
    #[serde(deserialize_with = "read_apart")]
    Frames(FramesAnswer),
    /// Tiles of +1 and −1.
    #[serde(deserialize_with = "read_apart")]
    Tiles(TilesAnswer),
}

/// Base-ten blocks. Up to 10 hundreds, 20 tens and 20 ones have room.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlocksAnswer {
    /// The number.
    pub is: String,
    /// Hundreds are offered too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hundreds: bool,
    /// Just so many blocks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pieces: Option<String>,
}

/// Notes and coins. Up to 20 of a kind and 24 in all have room.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoinsAnswer {
    /// The amount in cents.
    pub cents: String,
    /// The kinds that are offered.
    pub with: Vec<Piece>,
    /// Just so many pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pieces: Option<String>,
}

/// Counters in ten frames.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FramesAnswer {
    /// How many counters.
    pub is: String,
    /// There are two frames.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub two: bool,
}

/// Tiles of +1 and −1. Up to 12 of each have room.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TilesAnswer {
    /// The value of all tiles together.
    pub is: String,
    /// Just so many tiles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pieces: Option<String>,
}
