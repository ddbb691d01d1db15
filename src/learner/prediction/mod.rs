//! How likely a right answer is now, and what makes it so: one logistic sum of terms that can each be said in a sentence.
//!
//! The app and `workbench tracing` fold answers through the same types. A [`Trace`] follows a learner answer by answer; [`Terms`]
//! are what it says of the next question; [`Weights`] turn them into log-odds; [`Prediction`] is what the app reads.

mod ability;
mod answer;
mod counts;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod prediction;
mod recent;
mod shipped;
mod sight;
mod terms;
mod trace;
mod weights;

pub use ability::Ability;
pub use answer::{Answer, Ease};
pub use prediction::Prediction;
pub use terms::{Term, Terms};
pub use trace::Trace;
pub use weights::Weights;
