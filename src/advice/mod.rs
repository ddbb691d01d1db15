//! Floor 6: what next, and why; which exercise; what helps when stuck.
//! May import `units`, `language`, `practice`, `curriculum`, `record` and `learner`; none of its siblings.
