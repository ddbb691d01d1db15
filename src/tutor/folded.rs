use super::Known;
use crate::{
    learner::FOLD,
    record::{Event, IdSet, Log, Snapshot},
    units::Unpacker,
};

/// What happened to a learner and what it tells, ready for a tutor to take: made apart from the tutor, so that an opening app can
/// stop for breath between the two.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Folded {
    /// What an opening app began with instead of all that came before.
    pub(super) base: Option<Snapshot>,
    /// What happened since the snapshot; everything where there is none.
    pub(super) log: Log,
    pub(super) known: Known,
}

impl Folded {
    /// A snapshot and what came after it. `None` where the snapshot is of no use for that log: of another version, or not before it.
    pub fn after(snapshot: Snapshot, log: Log) -> Option<Self> {
        if snapshot.fold != FOLD || !snapshot.goes_before(&log) {
            return None;
        }
        let known = Unpacker::unpack(&snapshot.state)?;
        let mut folded = Self { base: Some(snapshot), log, known };
        folded.apply_news();
        Some(folded)
    }

    /// What happened, in the one order: everything, or what came since the snapshot.
    pub const fn log(&self) -> &Log {
        &self.log
    }

    /// What it tells.
    pub const fn known(&self) -> &Known {
        &self.known
    }

    /// Folds on top of the state of the snapshot what the snapshot does not know.
    fn apply_news(&mut self) {
        let gone = self.withdrawn();
        let Self { base, log, known } = self;
        let is_known = |event: &Event| base.as_ref().is_some_and(|base| base.ids.contains(event.id));
        log.iter().filter(|event| !is_known(event) && !gone.contains(event.id)).for_each(|event| known.apply(event));
    }

    /// Folds everything anew. `false`, and nothing changed, where that takes the whole log.
    pub(super) fn fold(&mut self) -> bool {
        let Some(base) = &self.base else {
            self.known = Known::fold(self.log.counting());
            return true;
        };
        if !base.goes_before(&self.log) {
            return false;
        }
        self.known = Unpacker::unpack(&base.state).expect("the state was unpacked when the app opened");
        self.apply_news();
        true
    }

    /// The events that count no more.
    pub(super) fn withdrawn(&self) -> IdSet {
        let mut gone = self.log.withdrawn();
        if let Some(base) = &self.base {
            gone.insert_all(&base.withdrawn);
        }
        gone
    }
}
