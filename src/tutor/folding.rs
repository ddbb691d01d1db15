use super::{Folded, Known};
use crate::record::{IdSet, Log, Order};

/// A whole log, folded in steps, so that no task is long.
#[derive(Clone, Debug)]
pub struct Folding {
    log: Log,
    gone: IdSet,
    known: Known,
    reached: Option<Order>,
}

impl Folding {
    /// Begins to fold.
    pub fn new(log: Log) -> Self {
        Self { gone: log.withdrawn(), log, known: Known::default(), reached: None }
    }

    /// Folds so many events more. `false` once there are none.
    pub fn step(&mut self, events: usize) -> bool {
        let mut some = false;
        for event in self.log.iter_since(self.reached).take(events) {
            some = true;
            self.reached = Some(event.order());
            if !self.gone.contains(event.id) {
                self.known.apply(event);
            }
        }
        some
    }

    /// The log and what it tells. What was not folded yet is folded now.
    pub fn finish(mut self) -> Folded {
        self.step(usize::MAX);
        Folded { base: None, log: self.log, known: self.known }
    }

    pub(super) fn all_at_once(log: Log) -> Folded {
        Self::new(log).finish()
    }
}
