//! Floor 8: the one door. A command goes in, what happened comes out, the state is folded.
//! May import every floor below. Knows no browser: the time is an argument, and storing is the desk's work.

mod boarding;
mod command;
mod decide;
mod folded;
mod folding;
mod known;
mod placing;
mod refusal;
mod set_down;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod tutor;

pub use boarding::BoardCommand;
pub use command::Command;
pub use folded::Folded;
pub use folding::Folding;
pub use known::Known;
pub use refusal::{Refusal, Text};
pub use tutor::{Taken, Tutor};
