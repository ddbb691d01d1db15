//! Floor 7: how good the rules are, tried on simulated children. Native only; nothing of this is in the app.
//! May import everything below; none of its siblings.

mod bisection;
pub mod mastering;
mod mean;
pub mod placing;
pub mod promising;
pub mod stopping;
mod workers;

pub use mean::Mean;
