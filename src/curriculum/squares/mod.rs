//! The bank of square templates: things worth doing on a choice board, written in TOML, pressed like packs.

mod mode;
mod reading;
mod template;

pub use mode::{Company, Mode, Wanted};
pub use reading::reads_hard;
pub use template::{SquareBank, SquareTemplate, fill, slots};
