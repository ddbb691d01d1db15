//! One room for each screen. Screens read the desk and lay out.

mod about_me;
mod learner_file;
pub mod practice;
pub mod settings;
pub mod welcome;
