//! Floor 4: the record: events, the log, stored formats and upgrades, learner files, merging. Never loses what was done.
//! May import `units`, `language`, `practice` and `curriculum`. Payloads are plain values: an event is foldable without any pack.

mod event;
mod happening;
mod look;
mod profile;

pub use event::{Event, EventId};
pub use happening::{Attempt, Happening, Help, Sureness};
pub use look::{Look, TextSize, Theme, Typeface};
pub use profile::{Grade, Profile, Ways};
