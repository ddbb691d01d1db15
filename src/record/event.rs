use super::Happening;
use crate::units::{Moment, WriterId};
use serde::{Deserialize, Serialize};

/// Which event it is: the writer that wrote it and the count at that writer. No two events share one, on any device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct EventId {
    /// The load of the page that wrote it.
    pub writer: WriterId,
    /// From 0, one more with each event of this writer.
    pub n: u32,
}

/// One thing that happened, as it is kept for ever.
#[derive(Clone, PartialEq, Debug)]
pub struct Event {
    /// Which event it is.
    pub id: EventId,
    /// One more than the greatest this writer had seen: events are in order of (lamport, writer, n).
    pub lamport: u64,
    /// When, as the device said.
    pub at: Moment,
    /// What.
    pub what: Happening,
}

impl Event {
    /// The place in the one order that all devices agree on.
    pub const fn order(&self) -> (u64, WriterId, u32) {
        (self.lamport, self.id.writer, self.id.n)
    }
}

crate::units::packed!(struct EventId { writer, n });
