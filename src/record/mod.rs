//! Floor 4: the record: events, the log, stored formats and upgrades, learner files, merging. Never loses what was done.
//! May import `units`, `language`, `practice` and `curriculum`. Payloads are plain values: an event is foldable without any pack.

mod backup;
mod damage;
mod device;
mod event;
mod file;
mod goal;
mod happening;
mod id_set;
mod kept;
mod log;
mod look;
mod piece;
mod pin;
mod profile;
mod reply;
pub mod segments;
mod snapshot;
pub mod wire;

pub use backup::{Backup, is_worth_saving};
pub use damage::{Damage, Raw, Why};
pub use device::{Device, DeviceMark};
pub use event::{Event, EventId};
pub use file::{AnyFile, Comparison, LearnerFile, NotAFile, Reading, Steps, name_file, read_any};
pub use goal::{Ending, Goal, Helped, Obstacle, Phrase, Rhythm, Said, Topic, Wish};
pub use happening::{Attempt, Happening, Help, Sureness, Texts};
pub use id_set::IdSet;
pub use kept::Kept;
pub use log::{Absorbed, Log, Merged, Order, next_lamport};
pub use look::{Decimals, Look, TextSize, Theme, Typeface};
pub use piece::{Piece, PieceKind};
pub use pin::{PIN_LENGTH, Pin, PinPicture};
pub use profile::{Grade, Profile, Ways};
pub use reply::Reply;
pub use snapshot::Snapshot;
pub use wire::{decode_line, encode};
