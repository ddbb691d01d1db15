//! One room for each screen. Screens read the desk and lay out.

pub mod about;
mod about_me;
pub mod board;
pub mod conference;
pub mod door;
pub mod gallery;
pub mod goals;
pub mod journal;
mod learner_file;
pub mod map;
pub mod me;
pub mod place;
pub mod practice;
pub mod privacy;
pub mod progress;
mod read_aloud;
pub mod settings;
pub mod skill;
pub mod today;
mod wait;
pub mod week;
pub mod welcome;
mod with_index;
