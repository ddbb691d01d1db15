use super::{count, listed};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// Notes and coins on a table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Money {
    /// How many there are of each, the greatest value first; kinds that are not there are left out.
    pub pieces: Vec<(Piece, u32)>,
}

/// A note or a coin of the United States.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// $20.
    Twenty,
    /// $10.
    Ten,
    /// $5.
    Five,
    /// $1.
    One,
    /// 25¢.
    Quarter,
    /// 10¢.
    Dime,
    /// 5¢.
    Nickel,
    /// 1¢.
    Penny,
}

/// Money as it stands in a pack: how many of each.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoneyRecipe {
    /// Notes of $20.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twenties: Option<String>,
    /// Notes of $10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tens: Option<String>,
    /// Notes of $5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fives: Option<String>,
    /// Notes of $1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ones: Option<String>,
    /// Coins of 25¢.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quarters: Option<String>,
    /// Coins of 10¢.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimes: Option<String>,
    /// Coins of 5¢.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickels: Option<String>,
    /// Coins of 1¢.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pennies: Option<String>,
}

/// So many pieces of a kind have room, and so many in all.
const MOST_OF_ONE: u32 = 9;
const MOST: u32 = 24;

impl Piece {
    /// Whether it is a coin.
    pub const fn is_coin(self) -> bool {
        matches!(self, Self::Quarter | Self::Dime | Self::Nickel | Self::Penny)
    }

    /// What is printed on it.
    pub const fn face(self) -> &'static str {
        match self {
            Self::Twenty => "$20",
            Self::Ten => "$10",
            Self::Five => "$5",
            Self::One => "$1",
            Self::Quarter => "25¢",
            Self::Dime => "10¢",
            Self::Nickel => "5¢",
            Self::Penny => "1¢",
        }
    }

    /// How wide a coin is, in millimeters, as the United States Mint gives it (usmint.gov, coin specifications); 0 for a note.
    pub const fn width(self) -> f64 {
        match self {
            Self::Quarter => 24.26,
            Self::Dime => 17.91,
            Self::Nickel => 21.21,
            Self::Penny => 19.05,
            _ => 0.0,
        }
    }

    /// What it is worth, in cents.
    pub const fn cents(self) -> i32 {
        match self {
            Self::Twenty => 2_000,
            Self::Ten => 1_000,
            Self::Five => 500,
            Self::One => 100,
            Self::Quarter => 25,
            Self::Dime => 10,
            Self::Nickel => 5,
            Self::Penny => 1,
        }
    }

    /// Its name, for one and for many.
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Twenty => ("20-dollar bill", "20-dollar bills"),
            Self::Ten => ("10-dollar bill", "10-dollar bills"),
            Self::Five => ("5-dollar bill", "5-dollar bills"),
            Self::One => ("1-dollar bill", "1-dollar bills"),
            Self::Quarter => ("quarter", "quarters"),
            Self::Dime => ("dime", "dimes"),
            Self::Nickel => ("nickel", "nickels"),
            Self::Penny => ("penny", "pennies"),
        }
    }
}

impl Money {
    pub(super) fn words(&self) -> String {
        let named = |(piece, many): &(Piece, u32)| count(*many, piece.names().0, piece.names().1);
        format!("Money on a table: {}.", listed(&self.pieces.iter().map(named).collect::<Vec<_>>()))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &MoneyRecipe,
) -> Result<Money, MakeError> {
    let place = at("money");
    let all = [
        (Piece::Twenty, &recipe.twenties),
        (Piece::Ten, &recipe.tens),
        (Piece::Five, &recipe.fives),
        (Piece::One, &recipe.ones),
        (Piece::Quarter, &recipe.quarters),
        (Piece::Dime, &recipe.dimes),
        (Piece::Nickel, &recipe.nickels),
        (Piece::Penny, &recipe.pennies),
    ];
    let mut pieces = Vec::new();
    for (piece, source) in all {
        let many = source.as_deref().map_or(Ok(0), |source| kitchen.count(&place, source, MOST_OF_ONE))?;
        if many > 0 {
            pieces.push((piece, many));
        }
    }
    let many: u32 = pieces.iter().map(|(_, many)| many).sum();
    if many == 0 || many > MOST {
        return Err(MakeError::wrong(&place, "there should be 1 to 24 notes and coins, up to 9 of a kind"));
    }
    Ok(Money { pieces })
}
