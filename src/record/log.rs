use super::{Damage, Event, EventId, Happening, IdSet, Kept, Why, wire::MOST_LAMPORT};
use crate::units::WriterId;
use std::collections::{BTreeMap, BTreeSet};

/// The place of an event in the one order that all devices agree on: lamport, writer, n.
pub type Order = (u64, WriterId, u32);

/// All that happened to one learner. It only grows, and putting two together never loses or doubles anything.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Log {
    in_order: BTreeMap<Order, Kept>,
    lamports: BTreeMap<EventId, u64>,
    /// Other contents that came with an id that is taken, by id and line.
    twins: BTreeMap<EventId, BTreeSet<String>>,
    /// Where imports were taken back.
    withdrawals: BTreeSet<Order>,
}

/// The lamport after a place in the order. Where damage claims the greatest there may be, it is given again.
pub fn next_lamport(last: Option<Order>) -> u64 {
    last.map_or(1, |order| order.0.saturating_add(1).min(MOST_LAMPORT))
}

/// What became of an event that was brought to a log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Absorbed {
    /// It was not here yet.
    New,
    /// It was here already.
    Same,
    /// Another content was here under its id; the one that was here still counts.
    Clash,
    /// Another content was here under its id; the new one counts from now on, so what was folded must be folded again.
    ClashReplacing,
}

/// How many events of each sort a merge brought.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Merged {
    /// Not here before.
    pub new: usize,
    /// Here already.
    pub same: usize,
    /// Another content under an id that is taken; both are kept.
    pub clashes: usize,
}

impl Log {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self {
            in_order: BTreeMap::new(),
            lamports: BTreeMap::new(),
            twins: BTreeMap::new(),
            withdrawals: BTreeSet::new(),
        }
    }

    /// Adds one event. Which of two contents with one id counts depends on the contents alone, never on who came first.
    pub fn absorb(&mut self, kept: Kept) -> Absorbed {
        let id = kept.event().id;
        let Some(lamport) = self.lamports.get(&id) else {
            self.put(kept);
            return Absorbed::New;
        };
        let place = (*lamport, id.writer, id.n);
        if self.in_order.get(&place).is_some_and(|here| here.line() == kept.line()) {
            return Absorbed::Same;
        }
        let here = self.in_order.remove(&place).expect("every known id stands in the order");
        self.withdrawals.remove(&place);
        self.settle(&here, kept)
    }

    fn put(&mut self, kept: Kept) {
        let order = kept.event().order();
        if matches!(kept.event().what, Happening::ImportWithdrawn { .. }) {
            self.withdrawals.insert(order);
        }
        self.lamports.insert(kept.event().id, kept.event().lamport);
        self.in_order.insert(order, kept);
    }

    /// Two spellings under one id: those that say the same are one, the plainest of each is kept, the first of all counts.
    fn settle(&mut self, here: &Kept, brought: Kept) -> Absorbed {
        let id = here.event().id;
        let twins = self.twins.remove(&id).unwrap_or_default();
        let known = twins.len();
        let mut contents: Vec<Kept> = Vec::new();
        for kept in twins.iter().filter_map(|line| Kept::read(line).ok()).chain([here.clone(), brought]) {
            match contents.iter_mut().find(|one| one.says_the_same(&kept)) {
                Some(one) if kept.line() < one.line() => *one = kept,
                Some(_) => {}
                None => contents.push(kept),
            }
        }
        contents.sort_by(|a, b| (a.event().lamport, a.line()).cmp(&(b.event().lamport, b.line())));
        let counts = contents.remove(0);
        let outcome = match (counts.says_the_same(here), contents.len() > known) {
            (false, _) => Absorbed::ClashReplacing,
            (true, true) => Absorbed::Clash,
            (true, false) => Absorbed::Same,
        };
        if !contents.is_empty() {
            self.twins.insert(id, contents.iter().map(|kept| kept.line().into_owned()).collect());
        }
        self.put(counts);
        outcome
    }

    /// Adds all that another log holds.
    pub fn merge(&mut self, other: Self) -> Merged {
        let mut merged = Merged::default();
        let twins = other.twins.into_values().flatten().filter_map(|line| Kept::read(&line).ok());
        for kept in other.in_order.into_values().chain(twins) {
            match self.absorb(kept) {
                Absorbed::New => merged.new += 1,
                Absorbed::Same => merged.same += 1,
                Absorbed::Clash | Absorbed::ClashReplacing => merged.clashes += 1,
            }
        }
        merged
    }

    /// The lamport the next event of this device gets.
    pub fn next_lamport(&self) -> u64 {
        next_lamport(self.last())
    }

    /// The events that count no more, since the import they came with was taken back. A withdrawal counts unless a later one took
    /// it back itself.
    pub fn withdrawn(&self) -> IdSet {
        let mut gone = IdSet::new();
        for kept in self.withdrawals.iter().rev().filter_map(|order| self.in_order.get(order)) {
            if let Happening::ImportWithdrawn { ids } = &kept.event().what
                && !gone.contains(kept.event().id)
            {
                gone.insert_all(ids);
            }
        }
        gone
    }

    /// The withdrawals that count and name some of these events: to withdraw them brings the events back.
    pub fn withdrawals_of(&self, ids: &IdSet) -> IdSet {
        let gone = self.withdrawn();
        let withdrawals = self.withdrawals.iter().filter_map(|order| self.in_order.get(order)).map(Kept::event);
        let counting = withdrawals.filter(|event| !gone.contains(event.id));
        let naming = counting.filter(|event| match &event.what {
            Happening::ImportWithdrawn { ids: named } => {
                self.lamports.keys().any(|id| ids.contains(*id) && named.contains(*id))
            }
            _ => false,
        });
        naming.map(|event| event.id).collect()
    }

    /// Every event that counts, in the one order: what is folded.
    pub fn counting(&self) -> impl DoubleEndedIterator<Item = &Event> {
        let gone = self.withdrawn();
        self.iter().filter(move |event| !gone.contains(event.id))
    }

    /// The ids of all events.
    pub fn ids(&self) -> IdSet {
        self.lamports.keys().copied().collect()
    }

    /// Whether an import was ever taken back.
    pub fn has_withdrawals(&self) -> bool {
        !self.withdrawals.is_empty()
    }

    /// Every event, in the one order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.in_order.values().map(Kept::event)
    }

    /// Every event with its line, in the one order.
    pub fn kept(&self) -> impl DoubleEndedIterator<Item = &Kept> {
        self.in_order.values()
    }

    /// The events after a place in the order.
    pub fn since(&self, order: Order) -> impl DoubleEndedIterator<Item = &Event> {
        self.iter_since(Some(order))
    }

    /// The events after a place in the order; all for `None`.
    pub fn iter_since(&self, order: Option<Order>) -> impl DoubleEndedIterator<Item = &Event> {
        use std::ops::Bound::{Excluded, Unbounded};
        self.in_order.range((order.map_or(Unbounded, Excluded), Unbounded)).map(|(_, kept)| kept.event())
    }

    /// Whether an event with this id is here.
    pub fn has(&self, id: EventId) -> bool {
        self.lamports.contains_key(&id)
    }

    /// The place of the last event.
    pub fn last(&self) -> Option<Order> {
        self.in_order.last_key_value().map(|(order, _)| *order)
    }

    /// The event with this id.
    pub fn get(&self, id: EventId) -> Option<&Kept> {
        self.in_order.get(&(*self.lamports.get(&id)?, id.writer, id.n))
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.in_order.len()
    }

    /// Whether nothing happened yet.
    pub fn is_empty(&self) -> bool {
        self.in_order.is_empty()
    }

    /// The contents that are not folded because another has their id.
    pub fn clashes(&self) -> impl Iterator<Item = Damage> {
        self.twins.values().flatten().map(|line| Damage::text(Why::TwoContents, line))
    }
}

impl Extend<Kept> for Log {
    fn extend<T: IntoIterator<Item = Kept>>(&mut self, kept: T) {
        for one in kept {
            self.absorb(one);
        }
    }
}

impl FromIterator<Kept> for Log {
    fn from_iter<T: IntoIterator<Item = Kept>>(kept: T) -> Self {
        let mut log = Self::new();
        log.extend(kept);
        log
    }
}
