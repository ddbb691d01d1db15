use crate::{
    learner::{Growth, Learner},
    units::Day,
};
use std::{cmp::Reverse, collections::BTreeMap, ops::RangeInclusive};

/// What grew on one day.
#[derive(Clone, PartialEq, Debug)]
pub struct GrewOn<'a> {
    /// The day.
    pub day: Day,
    /// What grew, the newest first.
    pub grew: Vec<&'a Growth>,
}

/// What grew on these days, the newest day first; days without are left out.
pub fn grew(learner: &Learner, days: RangeInclusive<Day>) -> Vec<GrewOn<'_>> {
    let mut by_day: BTreeMap<Reverse<Day>, Vec<&Growth>> = BTreeMap::new();
    for growth in learner.growth().iter().rev().filter(|growth| days.contains(&growth.at.day())) {
        by_day.entry(Reverse(growth.at.day())).or_default().push(growth);
    }
    by_day.into_iter().map(|(Reverse(day), grew)| GrewOn { day, grew }).collect()
}
