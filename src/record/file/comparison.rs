use super::Reading;
use crate::record::Log;

/// What opening a file would bring: shown before anything is added.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Comparison {
    /// Events that are not here yet, or came once and were taken back.
    pub new: usize,
    /// Events that are here already.
    pub same: usize,
    /// Lines that cannot be read, and events that say something else than the ones here; kept aside.
    pub damaged: usize,
}

impl Reading {
    /// What adding this file to a log would bring.
    pub fn compare(&self, here: &Log) -> Comparison {
        let mut comparison =
            Comparison { damaged: self.damages.len() + self.log.clashes().count(), ..Comparison::default() };
        let (gone, gone_there) = (here.withdrawn(), self.log.withdrawn());
        for kept in self.log.kept() {
            match here.get(kept.event().id) {
                None => comparison.new += 1,
                Some(known) if gone.contains(known.event().id) && !gone_there.contains(known.event().id) => {
                    comparison.new += 1;
                }
                Some(known) if known.says_the_same(kept) => comparison.same += 1,
                Some(_) => comparison.damaged += 1,
            }
        }
        comparison
    }
}
