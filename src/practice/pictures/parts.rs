//! From a recipe to wholes and their parts.

use super::{Counters, FractionBar, FractionCircle, Picture, Whole, WholeRecipe, draft::count_if};
use crate::{
    language::Value,
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use std::collections::BTreeSet;

/// The most parts of one whole: more cannot be told apart on a phone.
const MOST_PARTS: u32 = 24;
const MOST_WHOLES: u32 = 4;

pub(super) fn bars(kitchen: &Kitchen<'_>, place: &str, recipes: &[WholeRecipe]) -> Result<Picture, MakeError> {
    Ok(Picture::FractionBar(FractionBar { bars: wholes(kitchen, place, recipes)? }))
}

pub(super) fn circles(kitchen: &Kitchen<'_>, place: &str, recipes: &[WholeRecipe]) -> Result<Picture, MakeError> {
    Ok(Picture::FractionCircle(FractionCircle { circles: wholes(kitchen, place, recipes)? }))
}

pub(super) fn counters(
    kitchen: &Kitchen<'_>,
    place: &str,
    (count, marked, per_row): (&str, &str, Option<&str>),
) -> Result<Picture, MakeError> {
    let at = |field: &str| format!("{place}.{field}");
    let count = kitchen.count(&at("count"), count, 24)?;
    let marked = kitchen.count(&at("marked"), marked, count)?;
    let per_row = count_if(kitchen, &at("per_row"), per_row, 12)?.filter(|n| *n > 0);
    let fits = if count <= 8 { count } else { count.div_ceil(count.div_ceil(8)) };
    Ok(Picture::Counters(Counters { count, marked, per_row: per_row.unwrap_or(fits).max(1) }))
}

fn wholes(kitchen: &Kitchen<'_>, place: &str, recipes: &[WholeRecipe]) -> Result<Vec<Whole>, MakeError> {
    if recipes.len() > MOST_WHOLES as usize {
        return Err(MakeError::wrong(place, "there is room for 4 at most"));
    }
    recipes.iter().enumerate().map(|(i, recipe)| whole_of(kitchen, &format!("{place}.{i}"), recipe)).collect()
}

fn whole_of(kitchen: &Kitchen<'_>, place: &str, recipe: &WholeRecipe) -> Result<Whole, MakeError> {
    let at = |field: &str| format!("{place}.{field}");
    let whole = Whole {
        parts: sizes_of(kitchen, &at("parts"), &recipe.parts)?,
        wholes: count_if(kitchen, &at("wholes"), recipe.wholes.as_deref(), MOST_WHOLES)?.unwrap_or(1).max(1),
        rows: count_if(kitchen, &at("rows"), recipe.rows.as_deref(), 6)?.unwrap_or(1).max(1),
        label: kitchen.text_if(&at("label"), recipe.label.as_deref())?,
        text: kitchen.text_if(&at("text"), recipe.text.as_deref())?.unwrap_or_default(),
        size: recipe.size.as_deref().map_or(Ok(Rational::ONE), |size| kitchen.number(&at("size"), size))?,
        ..Whole::equal(1)
    };
    if whole.size <= Rational::ZERO {
        return Err(MakeError::wrong(&at("size"), "a whole should be larger than 0"));
    }
    if whole.rows > 1 && (!whole.is_fair() || !whole.parts.len().is_multiple_of(whole.rows as usize)) {
        return Err(MakeError::wrong(&at("rows"), "equal parts should fill every row"));
    }
    let shaded =
        recipe.shaded.as_deref().map_or(Ok(BTreeSet::new()), |shaded| shaded_of(kitchen, &at("shaded"), shaded))?;
    if shaded.iter().any(|part| *part == 0 || *part > whole.count()) {
        return Err(MakeError::wrong(&at("shaded"), "there are not so many parts"));
    }
    Ok(Whole { shaded, ..whole })
}

/// A number of equal parts, or the sizes of unequal ones.
fn sizes_of(kitchen: &Kitchen<'_>, place: &str, source: &str) -> Result<Vec<Rational>, MakeError> {
    let sizes = match kitchen.value(place, source)? {
        Value::List(_) => kitchen.numbers(place, source)?,
        _ => vec![Rational::ONE; kitchen.count(place, source, MOST_PARTS)? as usize],
    };
    let sound =
        !sizes.is_empty() && sizes.len() <= MOST_PARTS as usize && sizes.iter().all(|size| *size > Rational::ZERO);
    if sound { Ok(sizes) } else { Err(MakeError::wrong(place, "a whole has 1 to 24 parts, each larger than 0")) }
}

/// So many from the first, or these places.
fn shaded_of(kitchen: &Kitchen<'_>, place: &str, source: &str) -> Result<BTreeSet<u32>, MakeError> {
    Ok(match kitchen.value(place, source)? {
        Value::List(_) => kitchen.counts(place, source)?.into_iter().collect(),
        _ => (1..=kitchen.count(place, source, MOST_PARTS * MOST_WHOLES)?).collect(),
    })
}
