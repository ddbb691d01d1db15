//! Floor 7: plain values for people to look at: what grew, what was answered, a look back.
//! May import every floor below. No value here ranks, and none falls.

mod answers;
mod confidence;
mod grew;
mod session;
mod totals;

pub use answers::{DayAnswers, answers_by_day};
pub use confidence::{Confidence, SureRow, confidence};
pub use grew::{GrewOn, grew};
pub use session::{Session, look_back};
pub use totals::{Totals, totals};
