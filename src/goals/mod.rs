//! Floor 6: what a learner sets out to do: how far it is, the way back from it to today, honest odds, and the plan that speaks up.
//! May import `units`, `curriculum`, `record` and `learner`; none of its siblings. All of it is folds of the log.

mod calendar;
mod effort;
mod future;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod goals;
mod needed;
mod odds;
mod pace;
mod reached;
mod speaking;
mod target;
mod watch;
mod week;

pub use calendar::{CalendarEntry, calendar};
pub use effort::Effort;
pub use goals::{Goals, KeptGoal, Spoke};
pub use needed::{needed, wished};
pub use odds::{Odds, Outlook, Word, odds};
pub use pace::{Pace, PaceWeek, WEEKS_WANTED};
pub use reached::{BoardShares, Reached, reached};
pub use speaking::{Speaking, speaking};
pub use target::{Target, targets, within_reach};
pub use watch::Watch;
pub use week::{Week, weeks};
