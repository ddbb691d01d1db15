//! One room for each screen. Screens read the desk and lay out.

pub mod about;
mod about_me;
pub mod board;
pub mod door;
pub mod gallery;
mod learner_file;
pub mod map;
pub mod place;
pub mod practice;
pub mod privacy;
pub mod progress;
pub mod settings;
pub mod skill;
pub mod today;
mod wait;
pub mod welcome;
mod with_index;
