//! Where the record lies: localStorage at once, and IndexedDB for the last answers, since what is written to localStorage in the last
//! minute is gone when the whole browser is killed. Trouble is a value; nothing here panics.

mod handles;
mod keeping;
mod kind;
mod loaded;
mod loading;
mod mirror;
mod other_tab;
mod recent;
mod shelf;
mod store;
mod tidying;

pub(super) use handles::Handles;
pub use kind::{Kind, NotStored};
pub use loaded::Loaded;
pub use other_tab::OtherTab;
pub use store::Store;
