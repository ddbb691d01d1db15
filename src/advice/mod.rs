//! Floor 6: what next, and why; which exercise; what helps when stuck.
//! May import `units`, `language`, `practice`, `curriculum`, `record` and `learner`; none of its siblings.
//!
//! Every reason is made of the terms that decided, so it is true: take them from the log, and the reason or the choice is another.
//! Interests are never looked at here.

mod candidate;
mod fading;
mod next;
mod reason;
mod stuck;
mod suggestion;
mod turn;

pub use fading::{Fading, fading};
pub use next::{next, toward};
pub use reason::Reason;
pub use stuck::{Offer, stuck};
pub use suggestion::{Choices, Kind, Suggestion};
pub use turn::{Turn, sibling, turn};
