use super::{Command, Folded, Folding, Refusal, decide::decide};
use crate::{
    curriculum::Index,
    goals::{Goals, Speaking, speaking},
    journal::Journal,
    learner::{FOLD, Learner},
    record::{Event, Happening, Kept, Log, Order, Snapshot, next_lamport},
    units::{Day, Moment, Packer},
};

/// The one door: what a learner asks for goes in, what happens comes out, and what has happened is folded into what is known.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tutor {
    index: Index,
    folded: Folded,
}

/// What became of events that were brought to a tutor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use = "a tutor that lacks what came before has to start over from the whole log"]
pub enum Taken {
    /// They are folded.
    Folded,
    /// They belong before what the snapshot knows, or take something of it back: only the whole log can tell. They are in the log
    /// and not folded.
    WholeLogNeeded,
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
        decide(&self.folded.known, command, at)
    }

    /// Takes one event in, whatever its place in the order; one that is here already changes nothing.
    ///
    /// Without a snapshot that always succeeds.
    pub fn apply(&mut self, event: &Event) {
        let _ = self.absorb([event.clone()]);
    }

    /// Takes in what other tabs, devices or files bring, in any order.
    pub fn absorb<K: Into<Kept>>(&mut self, events: impl IntoIterator<Item = K>) -> Taken {
        let last = self.last_order();
        let mut news = Log::new();
        let mut again = false;
        for kept in events.into_iter().map(Into::into) {
            if self.folded.log.get(kept.event().id).is_none() && self.knows(kept.event()) {
                continue;
            }
            if self.folded.log.has(kept.event().id) {
                again |= self.folded.log.absorb(kept) == crate::record::Absorbed::ClashReplacing;
            } else {
                again |= matches!(kept.event().what, Happening::ImportWithdrawn { .. });
                again |= last.is_some_and(|last| kept.event().order() < last);
                news.absorb(kept);
            }
        }
        if !again {
            let gone = self.folded.withdrawn();
            news.iter().filter(|event| !gone.contains(event.id)).for_each(|event| self.folded.known.apply(event));
        }
        self.folded.log.merge(news);
        if again && !self.folded.fold() { Taken::WholeLogNeeded } else { Taken::Folded }
    }

    fn knows(&self, event: &Event) -> bool {
        self.folded.base.as_ref().is_some_and(|base| base.ids.contains(event.id))
    }

    /// Starts over from these events: for a log whose old contents changed, or another learner.
    pub fn start_over<K: Into<Kept>>(&mut self, events: impl IntoIterator<Item = K>) {
        let log: Log = events.into_iter().map(Into::into).collect();
        self.take_folded(Folding::all_at_once(log));
    }

    /// Starts over from a log that was folded in steps, or on top of a snapshot.
    pub fn take_folded(&mut self, folded: Folded) {
        self.folded = folded;
    }

    /// What is folded, as a snapshot. Which sealed segments it covers is for storage to add.
    pub fn snapshot(&self) -> Snapshot {
        let mut ids = self.folded.log.ids();
        if let Some(base) = &self.folded.base {
            ids.insert_all(&base.ids);
        }
        Snapshot {
            fold: FOLD,
            ids,
            withdrawn: self.folded.withdrawn(),
            last: self.last_order(),
            state: Packer::pack(&self.folded.known),
            ..Snapshot::default()
        }
    }

    /// A number that tells two records apart, and is the same for the same record natively and in every browser: of the exact set of
    /// events, of those that count no more, and of what is known of the learner, floats rounded to 1e-9.
    pub fn digest(&self) -> u64 {
        let mut packer = Packer::rounding();
        let snapshot = self.snapshot();
        for part in [snapshot.ids.digest(), snapshot.withdrawn.digest(), self.folded.known.learner.digest()] {
            packer.bits(part);
        }
        crate::units::fingerprint(packer.into_bytes())
    }

    /// What is known of the learner.
    pub const fn learner(&self) -> &Learner {
        &self.folded.known.learner
    }

    /// All that the learner set down.
    pub const fn journal(&self) -> &Journal {
        &self.folded.known.journal
    }

    /// The learner's goals, folded from the journal.
    pub fn goals(&self) -> Goals {
        Goals::fold(self.folded.known.journal.entries())
    }

    /// The plan whose obstacle has just happened, if one has something to say.
    pub fn speaking(&self, today: Day) -> Option<Speaking> {
        speaking(&self.goals(), &self.folded.known.watch, &self.folded.known.learner, &self.index, today)
    }

    /// What there is to learn.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// What happened, in the one order: everything, or what came since the snapshot the app opened with.
    pub const fn log(&self) -> &Log {
        &self.folded.log
    }

    /// How much happened.
    pub fn count(&self) -> usize {
        let Some(base) = &self.folded.base else { return self.folded.log.len() };
        base.ids.len() + self.folded.log.iter().filter(|event| !base.ids.contains(event.id)).count()
    }

    /// Whether [`Tutor::log`] is everything.
    pub const fn has_whole_log(&self) -> bool {
        self.folded.base.is_none()
    }

    /// Everything that happened, in the one order, as far as [`Tutor::log`] has it.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.folded.log.iter()
    }

    /// What happened after a place in the order; everything for `None`.
    pub fn events_since(&self, order: Option<Order>) -> impl DoubleEndedIterator<Item = &Event> {
        self.folded.log.iter_since(order)
    }

    /// The place of the last event; `None` before the first. A session remembers it when it begins.
    pub fn last_order(&self) -> Option<Order> {
        self.folded.log.last().max(self.folded.base.as_ref().and_then(|base| base.last))
    }

    /// The lamport the next event of this device gets.
    pub fn next_lamport(&self) -> u64 {
        next_lamport(self.last_order())
    }
}
