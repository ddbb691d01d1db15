//! Goals: what the learner wants, the way back from there to today, and the plan for what gets in the way.

mod boards;
mod ending;
mod evidence;
mod goal;
mod ladder;
mod list;
mod make;
mod note;
mod odds_view;
mod other_wish;
mod parts;
mod pieces;
mod plan_speaks;
mod shown;
pub mod sketches;
mod this_week;
mod to_calendar;

pub use goal::GoalScreen;
pub use list::GoalsScreen;
pub use make::NewGoalScreen;
pub use note::GoalNote;
pub use pieces::{BigPick, OwnWords};
pub use plan_speaks::PlanSpeaks;
pub use shown::{plan_of, wish_in_words, wish_of};
