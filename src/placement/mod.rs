//! Floor 6: where a learner stands, found by asking little: a belief for every topic of the graph, and what to ask next.
//! May import `units`, `language`, `practice`, `curriculum`, `record` and `learner`; none of its siblings.
//!
//! The belief is a crowd of imagined learners, each with an ability of their own and a state for every topic, all of them in
//! keeping with the answers so far. What share of them knows a topic is how likely it is that the child does. The crowd grows from
//! a seed, so the same answers always end in the same place, and a placement that was left is the fold of its answers.

mod asking;
mod crowd;
mod end;
mod imagined;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod placement;
mod question;
mod reply;
mod scale;
mod topics;

pub use crate::record::Reply;
pub use end::End;
pub use placement::{Ask, Placement, Settling, Start};
pub use question::{Question, question};
pub use topics::{Spot, Topic, Topics};
