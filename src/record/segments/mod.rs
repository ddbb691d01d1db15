//! How the record lies in a browser's storage, as keys and texts, without a browser.
//!
//! Each load of the page writes under its own writer's keys and no other, so two tabs never touch each other's. One event costs one
//! rewritten segment of at most 64 lines, however long the log is. Segments that are full, or whose writer is gone, become sealed
//! ones of some 500 events.

mod dense;
mod gather;
mod head;
mod key;
mod open_segment;
mod seal_name;
mod sealed;
mod sealing;

pub use gather::{Gathered, aside_line, gather, lines_added};
pub use head::Head;
pub use key::{Generation, Key, Row, learner_of, prefix_of};
pub use open_segment::{Filled, LARGEST_SEGMENT, LINES_IN_SEGMENT, OpenSegment};
pub use seal_name::SealName;
pub use sealed::{LARGEST_UNSEALED, Sealed, Unsealed};
pub use sealing::{EVENTS_IN_SEAL, Sealing};

/// Stands in front of a segment of plain lines.
const PLAIN: char = '=';
