use super::{VERSION, what::What};
use crate::{
    record::{Event, EventId, Happening, Why},
    units::{Moment, WriterId},
};
use serde::{Deserialize, Serialize, de::IgnoredAny};
use std::collections::BTreeMap;

/// The greatest lamport, and the furthest moment a browser's calendar knows: beyond them JSON readers lose digits.
pub(in crate::record) const MOST: u64 = 1 << 53;
const MOST_MS: u64 = 8_640_000_000_000_000;
const MOST_MINUTES: u16 = 24 * 60;

/// One line of version 1.
#[derive(Serialize, Deserialize)]
pub(super) struct Line {
    #[serde(default = "first", skip_serializing_if = "is_first")]
    v: u32,
    w: WriterId,
    n: u32,
    l: u64,
    t: i64,
    #[serde(default)]
    z: i16,
    e: What,
}

/// A line of which only the place is understood.
#[derive(Deserialize)]
pub(super) struct Loose {
    #[serde(default = "first")]
    v: u32,
    w: WriterId,
    n: u32,
    l: u64,
    t: i64,
    #[serde(default)]
    z: i16,
    e: BTreeMap<String, IgnoredAny>,
}

const fn first() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
const fn is_first(version: &u32) -> bool {
    *version == 1
}

impl Line {
    pub(super) const fn is_of_this_version(&self) -> bool {
        self.v <= VERSION
    }

    pub(super) fn read(self) -> Result<Event, Why> {
        let what = Happening::try_from(self.e)?;
        place(Event {
            id: EventId { writer: self.w, n: self.n },
            lamport: self.l,
            at: Moment { utc_ms: self.t, ahead_min: self.z },
            what,
        })
    }
}

impl Loose {
    pub(super) const fn is_newer(&self) -> bool {
        self.v > VERSION
    }

    /// The event's name, if there is just one.
    pub(super) fn name(&self) -> Option<&str> {
        let mut names = self.e.keys();
        names.next().filter(|_| names.next().is_none()).map(String::as_str)
    }

    pub(super) fn read(self, what: Happening) -> Result<Event, Why> {
        place(Event {
            id: EventId { writer: self.w, n: self.n },
            lamport: self.l,
            at: Moment { utc_ms: self.t, ahead_min: self.z },
            what,
        })
    }
}

fn place(event: Event) -> Result<Event, Why> {
    let sound = event.lamport <= MOST
        && event.at.utc_ms.unsigned_abs() <= MOST_MS
        && event.at.ahead_min.unsigned_abs() <= MOST_MINUTES;
    if sound { Ok(event) } else { Err(Why::OutOfRange) }
}

impl From<&Event> for Line {
    fn from(event: &Event) -> Self {
        Self {
            v: VERSION,
            w: event.id.writer,
            n: event.id.n,
            l: event.lamport,
            t: event.at.utc_ms,
            z: event.at.ahead_min,
            e: What::from(&event.what),
        }
    }
}
