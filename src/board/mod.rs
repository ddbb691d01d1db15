//! Floor 6: choice boards: one aim, many ways. Made for a learner, edited, checked, shared, and done: a fold of the record.
//! May import `units`, `language`, `practice`, `curriculum`, `record` and `learner`; none of its siblings: what advice and goals
//! say comes as arguments.

mod aim;
#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod board;
mod boards;
mod bounds;
mod editing;
mod generate;
mod lines;
pub mod link;
mod lint;
mod problem;
mod progress;
mod shape;
mod square;

pub use aim::{Aim, AimReason, SquareReason};
pub use board::Board;
pub use boards::{Boards, Choice, KeptBoard, KeptPiece, SquareState};
pub use bounds::{BadBoard, check};
pub use editing::{add_own, apply, replace, swap};
pub use generate::{Learning, Wish, fitting_squares, generate, redraw};
pub use lines::{Line, LineName, lines};
pub use lint::{Fault, Finding, Fix, Need, lint};
pub use problem::{Checked, check_problem, same_answer};
pub use progress::{Progress, progress};
pub use shape::{Rule, Shape};
pub use square::{From, Square};
