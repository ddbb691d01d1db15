use super::{Command, Refusal, decide::decide};
use crate::{
    curriculum::Index,
    learner::Learner,
    record::{Event, EventId, Happening, Order},
    units::Moment,
};
use std::collections::{BTreeMap, BTreeSet};

/// The one door: what a learner asks for goes in, what happens comes out, and what has happened is folded into what is known.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tutor {
    index: Index,
    events: BTreeMap<Order, Event>,
    ids: BTreeSet<EventId>,
    learner: Learner,
}

impl Tutor {
    /// A tutor who knows what there is to learn, and nobody yet.
    pub fn new(index: Index) -> Self {
        Self { index, ..Self::default() }
    }

    /// Tells the tutor what there is to learn.
    pub fn set_index(&mut self, index: Index) {
        self.index = index;
    }

    /// What a command makes happen. Changes nothing: once the happenings are stored as events, [`Tutor::apply`] takes them in.
    ///
    /// An empty list means that all is so already.
    ///
    /// # Errors
    /// A [`Refusal`] where the command makes nothing happen, with the reason.
    pub fn decide(&self, command: Command, at: Moment) -> Result<Vec<Happening>, Refusal> {
        decide(&self.learner, command, at)
    }

    /// Takes one event in, whatever its place in the order; one that is here already changes nothing.
    pub fn apply(&mut self, event: &Event) {
        if !self.ids.insert(event.id) {
            return;
        }
        let newest = self.events.last_key_value().is_none_or(|(last, _)| *last < event.order());
        self.events.insert(event.order(), event.clone());
        if newest {
            self.learner.apply(event);
        } else {
            self.fold();
        }
    }

    /// Takes in what other tabs, devices or files bring, in any order.
    pub fn absorb(&mut self, events: impl IntoIterator<Item = Event>) {
        let last = self.events.last_key_value().map(|(last, _)| *last);
        let (mut brought, mut older) = (BTreeMap::new(), false);
        for event in events {
            if self.ids.insert(event.id) {
                older |= last.is_some_and(|last| event.order() < last);
                brought.insert(event.order(), event);
            }
        }
        if !older {
            brought.values().for_each(|event| self.learner.apply(event));
        }
        self.events.append(&mut brought);
        if older {
            self.fold();
        }
    }

    /// Starts over from these events: for a log whose old contents changed, or another learner.
    pub fn start_over(&mut self, events: impl IntoIterator<Item = Event>) {
        *self = Self::new(std::mem::take(&mut self.index));
        self.absorb(events);
    }

    fn fold(&mut self) {
        self.learner = Learner::fold(self.events.values());
    }

    /// What is known of the learner.
    pub const fn learner(&self) -> &Learner {
        &self.learner
    }

    /// What there is to learn.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// Everything that happened, in the one order.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.values()
    }

    /// What happened after a place in the order; everything for `None`.
    pub fn events_since(&self, order: Option<Order>) -> impl DoubleEndedIterator<Item = &Event> {
        use std::ops::Bound::{Excluded, Unbounded};
        self.events.range((order.map_or(Unbounded, Excluded), Unbounded)).map(|(_, event)| event)
    }

    /// The place of the last event; `None` before the first. A session remembers it when it begins.
    pub fn last_order(&self) -> Option<Order> {
        self.events.last_key_value().map(|(order, _)| *order)
    }

    /// The lamport the next event of this device gets.
    pub fn next_lamport(&self) -> u64 {
        self.last_order().map_or(1, |order| order.0.saturating_add(1))
    }
}
