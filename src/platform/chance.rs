//! Fresh chance from the browser.

use crate::{
    record::DeviceMark,
    units::{BoardId, LearnerId, Seed, WriterId},
};

/// The seed of a new item.
pub fn seed() -> Seed {
    Seed(draw())
}

/// A name for this load of the page, never used again.
pub fn writer() -> WriterId {
    WriterId(draw())
}

/// A name for somebody new.
pub fn learner() -> LearnerId {
    LearnerId(draw())
}

/// A name for a new board.
pub fn board() -> BoardId {
    BoardId(draw())
}

/// A mark for this browser profile.
pub fn mark() -> DeviceMark {
    DeviceMark(draw())
}

fn draw() -> u64 {
    getrandom::u64().expect("every browser that runs this app has crypto.getRandomValues")
}
