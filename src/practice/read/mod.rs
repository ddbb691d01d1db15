//! Reading what was typed, the way children write: one room for each sort of thing that is read.
//!
//! Nothing here panics, and nothing that cannot be read is wrong: it is [`NotReady`](super::NotReady), with its place.

mod decimals;
mod line;
mod money;
mod number;
mod number_form;
mod number_reader;
mod remainder;
mod signs;
mod text;
mod time;
mod unit;
mod vulgar;

pub(super) use decimals::read_decimals;
pub(super) use line::Line;
pub use money::{money_text, read_money};
pub use number::{Shape, Spelling, TypedNumber, read_number, read_typed_number};
pub use number_form::NumberForm;
pub use remainder::Remainder;
pub use text::WordKey;
pub use time::Time;
pub(super) use vulgar::vulgar;
