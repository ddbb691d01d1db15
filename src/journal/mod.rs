//! Floor 6: what the learner set down, in order: goals and what became of them, looks back, letters, drawings.
//! May import `units` and `record`; none of its siblings.

mod entry;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod journal;

pub use entry::{EntryKind, drawing_of, kind_of, words_of};
pub use journal::Journal;
