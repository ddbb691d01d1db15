//! One room for each screen. Screens read the desk and lay out.

pub mod about;
pub mod map;
pub mod practice;
pub mod progress;
pub mod today;
mod with_index;
