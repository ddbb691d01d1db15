//! Floor 4: imagined children that the rules are tried on. Native only; nothing of this is in the app.
//! May import `units`, `practice` and `curriculum`; never what judges them (`learner`, `placement`), so that no rule can know how the
//! children it is tried on were made.

mod chance;
mod forgetful_pupil;
mod grown_pupil;
mod growth_pupil;
mod pupil;
mod step_pupil;
mod term_pupil;

pub use grown_pupil::{GrownPupil, School};
pub use pupil::{Learning, Pupil};
pub use term_pupil::TermPupil;
