use super::EventId;
use crate::units::{Packer, WriterId, fingerprint};
use std::collections::BTreeMap;

/// Which events: for each writer, ranges of counts. A writer counts without gaps, so a hundred thousand ids are a few lines.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct IdSet(BTreeMap<WriterId, Vec<(u32, u32)>>);

impl IdSet {
    /// None.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds one.
    pub fn insert(&mut self, id: EventId) {
        self.insert_range(id.writer, id.n, id.n);
    }

    /// Adds the events of a writer from one count to another, both among them.
    pub fn insert_range(&mut self, writer: WriterId, from: u32, to: u32) {
        let ranges = self.0.entry(writer).or_default();
        // ranges that touch the new one become one with it
        let first = ranges.partition_point(|range| range.1 < from.saturating_sub(1));
        let after = ranges.partition_point(|range| range.0 <= to.saturating_add(1));
        let joined = ranges[first..after.max(first)].iter();
        let whole = joined.fold((from, to), |whole, range| (whole.0.min(range.0), whole.1.max(range.1)));
        ranges.splice(first..after.max(first), [whole]);
    }

    /// Adds all of another set.
    pub fn insert_all(&mut self, other: &Self) {
        for (writer, from, to) in other.ranges() {
            self.insert_range(writer, from, to);
        }
    }

    /// Whether it holds this one.
    pub fn contains(&self, id: EventId) -> bool {
        self.0.get(&id.writer).is_some_and(|ranges| {
            let place = ranges.partition_point(|range| range.1 < id.n);
            ranges.get(place).is_some_and(|range| range.0 <= id.n)
        })
    }

    /// Whether it holds all of another.
    pub fn contains_all(&self, other: &Self) -> bool {
        other.ranges().all(|(writer, from, to)| {
            self.0.get(&writer).is_some_and(|ranges| ranges.iter().any(|range| range.0 <= from && to <= range.1))
        })
    }

    /// How many it holds.
    pub fn len(&self) -> usize {
        self.ranges().map(|(_, from, to)| (to - from) as usize + 1).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of a writer it holds.
    pub fn count_of(&self, writer: WriterId) -> u32 {
        self.0.get(&writer).map_or(0, |ranges| ranges.iter().map(|(from, to)| (to - from).saturating_add(1)).sum())
    }

    /// Each range: a writer, its first and its last count. In the order of writers, then of counts.
    pub fn ranges(&self) -> impl Iterator<Item = (WriterId, u32, u32)> {
        self.0.iter().flat_map(|(writer, ranges)| ranges.iter().map(|(from, to)| (*writer, *from, *to)))
    }

    /// A number that another set does not have, as far as 64 bits can tell.
    pub fn digest(&self) -> u64 {
        fingerprint(Packer::pack(self))
    }
}

crate::units::packed!(tuple IdSet);

impl Extend<EventId> for IdSet {
    fn extend<T: IntoIterator<Item = EventId>>(&mut self, ids: T) {
        for id in ids {
            self.insert(id);
        }
    }
}

impl FromIterator<EventId> for IdSet {
    fn from_iter<T: IntoIterator<Item = EventId>>(ids: T) -> Self {
        let mut set = Self::new();
        set.extend(ids);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn it_holds_what_was_put_in_and_nothing_else() {
        let mut draw = crate::units::Draw::new(crate::units::Seed(5), &["ids"]);
        for _ in 0..200 {
            let (mut set, mut plain) = (IdSet::new(), BTreeSet::new());
            for _ in 0..30 {
                let writer = WriterId(draw.below(3));
                let from = draw.below(40) as u32;
                let to = from + draw.below(4) as u32;
                set.insert_range(writer, from, to);
                plain.extend((from..=to).map(|n| EventId { writer, n }));
            }
            assert_eq!(set.len(), plain.len());
            for writer in 0..3 {
                for n in 0..50 {
                    let id = EventId { writer: WriterId(writer), n };
                    assert_eq!(set.contains(id), plain.contains(&id));
                }
            }
            // however it came to be, the same set is the same
            let again: IdSet = plain.into_iter().rev().collect();
            assert_eq!((again.digest(), &again), (set.digest(), &set));
        }
    }

    #[test]
    fn the_ends_of_the_numbers_are_no_trouble() {
        let mut set = IdSet::new();
        set.insert_range(WriterId(1), 0, u32::MAX);
        set.insert_range(WriterId(1), u32::MAX, u32::MAX);
        set.insert_range(WriterId(1), 0, 0);
        assert_eq!(set.ranges().count(), 1);
        assert_eq!(set.count_of(WriterId(1)), u32::MAX);
    }
}
