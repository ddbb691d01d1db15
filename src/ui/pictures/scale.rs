//! Numbers along a scale: as many as have room.

use super::drawing::text_width;

/// Only every so many-th tick carries its number, so that no two numbers touch: 1, 2, 5, 10 or 20. `space` is from tick to tick.
pub(super) fn every(texts: &[String], space: f64, size: f64) -> usize {
    let widest = texts.iter().map(|text| text_width(text, size)).fold(size * 0.6, f64::max) + size * 0.4;
    every_of(widest, space)
}

/// The same up and down, where the height of the letters counts.
pub(super) fn every_down(space: f64, size: f64) -> usize {
    every_of(size * 1.2, space)
}

fn every_of(room: f64, space: f64) -> usize {
    let fits = |(_, ticks): &(usize, f64)| *ticks * space >= room;
    [(1, 1.0), (2, 2.0), (5, 5.0), (10, 10.0)].into_iter().find(fits).map_or(20, |(every, _)| every)
}
