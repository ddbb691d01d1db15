//! Floor 5: what the record tells about a learner: evidence, prediction, mastery, memory, stage, growth. A fold of the log.
//! May import `units`, `language`, `practice`, `curriculum` and `record`. Never asks for the time: days are arguments.

mod contest;
mod digest;
mod evidence;
mod growth;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod learner;
pub mod mastery;
mod memory;
mod open_item;
mod placed;
mod predict;
mod prediction;
mod ready;
mod run;
mod stage;
mod struggle;
mod tally;
mod tries;

pub use contest::{CHECK_ITEMS, Contest, Outcome};
pub use digest::FOLD;
pub use evidence::{Secure, SkillEvidence};
pub use growth::{Grown, Growth};
pub use learner::Learner;
pub use mastery::{MODEL, ToBloom};
pub use memory::{Check, Due, MOST_CHECKS, Memory, Rating, Recall, Shares, Strength};
pub use open_item::OpenItem;
pub use placed::Placed;
pub use prediction::{Ability, Answer, Ease, Prediction, Term, Terms, Trace, Weights};
pub use ready::grade_named;
pub use run::Run;
pub use stage::Stage;
pub use struggle::Struggle;
pub use tally::{DayTally, SureTally};
pub use tries::{Mark, Try};
