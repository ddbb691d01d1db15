//! Shade parts of a bar, a circle or a grid.

use super::not_yet;
use crate::practice::{AnswerFace, Key, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen, pictures::Whole};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most parts: on a phone each is to be touched.
const MOST_PARTS: u32 = 24;

/// What is shaded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShadeShape {
    /// A bar; with rows, a grid.
    #[default]
    Bar,
    /// A circle.
    Circle,
}

impl ShadeShape {
    /// Whether it is a bar.
    #[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
    pub fn is_bar(&self) -> bool {
        *self == Self::Bar
    }
}

/// Which parts are right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShadeKey {
    /// So many, wherever they are.
    Count(usize),
    /// These and no others, counted from 0.
    Cells(BTreeSet<usize>),
}

impl ShadeKey {
    /// Parts that are right to shade.
    pub fn cells(&self) -> BTreeSet<usize> {
        match self {
            Self::Count(count) => (0..*count).collect(),
            Self::Cells(cells) => cells.clone(),
        }
    }
}

/// What is shaded, as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShadeAnswer {
    /// A bar or a circle.
    #[serde(default, skip_serializing_if = "ShadeShape::is_bar")]
    pub shape: ShadeShape,
    /// How many equal parts one whole has.
    pub parts: String,
    /// In how many rows they lie; 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<String>,
    /// How many wholes there are; 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wholes: Option<String>,
    /// How many parts are to be shaded, wherever they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// A list: exactly these parts are to be shaded, counted from 1, row by row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cells: Option<String>,
}

pub(in crate::practice) fn cook(kitchen: &Kitchen<'_>, answer: &ShadeAnswer) -> Result<(AnswerFace, Key), MakeError> {
    let at = |field: &str| format!("answer.shade.{field}");
    let count = |field: &str, source: &Option<String>, most: u32| {
        source.as_deref().map_or(Ok(1), |source| kitchen.count(&at(field), source, most)).map(|n| n.max(1))
    };
    let parts = kitchen.count(&at("parts"), &answer.parts, MOST_PARTS)?;
    let (rows, wholes) = (count("rows", &answer.rows, 6)?, count("wholes", &answer.wholes, 4)?);
    let whole = Whole { rows, wholes, ..Whole::equal(parts) };
    let all = whole.count();
    if all == 0 || all > MOST_PARTS || !parts.is_multiple_of(rows) {
        return Err(MakeError::wrong(&at("parts"), "there should be 1 to 24 parts, as many in every row"));
    }
    if answer.shape == ShadeShape::Circle && wholes > 2 {
        return Err(MakeError::wrong(&at("wholes"), "there is room for two circles to touch"));
    }
    let key = match (&answer.is, &answer.cells) {
        (Some(is), None) => ShadeKey::Count(kitchen.count(&at("is"), is, all)? as usize),
        (None, Some(cells)) => ShadeKey::Cells(places(&kitchen.counts(&at("cells"), cells)?)),
        _ => return Err(MakeError::wrong(&at("is"), "either `is` or `cells` says what is right")),
    };
    let cells = key.cells();
    if cells.is_empty() || cells.iter().any(|cell| *cell >= all as usize) {
        return Err(MakeError::wrong(&at("is"), "one part at least should be shaded, and no more than there are"));
    }
    Ok((AnswerFace::Shade { shape: answer.shape, whole }, Key::Shade(key)))
}

fn places(from_one: &[u32]) -> BTreeSet<usize> {
    from_one.iter().map(|place| (*place as usize).wrapping_sub(1)).collect()
}

/// The parts a slip shades: so many from the first, or these.
pub(in crate::practice) fn slip_cells(key: &ShadeKey, slip: &Slip) -> Option<BTreeSet<usize>> {
    match key {
        ShadeKey::Count(_) => slip.gives.parse::<usize>().ok().map(|count| (0..count).collect()),
        ShadeKey::Cells(_) => {
            let list: Option<Vec<u32>> = slip.gives.split(',').map(|place| place.parse().ok()).collect();
            list.map(|list| places(&list))
        }
    }
}

pub(in crate::practice) fn mark(key: &ShadeKey, shaded: &BTreeSet<usize>, slips: &[Slip]) -> Verdict {
    if shaded.is_empty() {
        return Verdict::NotReady(NotReady::NothingShaded);
    }
    let same = |cells: &BTreeSet<usize>| match key {
        ShadeKey::Count(_) => cells.len() == shaded.len(),
        ShadeKey::Cells(_) => cells == shaded,
    };
    if same(&key.cells()) {
        return Verdict::Right;
    }
    not_yet(slips, |slip| slip_cells(key, slip).is_some_and(|cells| same(&cells)))
}
