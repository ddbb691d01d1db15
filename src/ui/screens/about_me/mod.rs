//! The parts that tell who a learner is. Welcome asks for them one at a time, Settings shows them all.

mod drawing;
mod grades;
mod interests;
mod nickname;
pub mod sketches;
mod ways;

pub use drawing::Drawing;
pub use grades::Grades;
pub use interests::Interests;
pub use nickname::Nickname;
pub use ways::WaysOfWorking;
