//! When a secure skill is worth a check, and which checks come first. Nothing here ever takes anything away.

mod checks;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod memory;
mod recall;
mod strength;

pub use checks::{Check, MOST_CHECKS, Shares};
pub use memory::{Due, Memory};
pub use recall::Recall;
pub use strength::{Rating, Strength};
