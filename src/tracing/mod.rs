//! Floor 6, native only: prediction fitted to logs of answers, and measured on learners it was not fitted to.
//! May import `units` and `learner`. The traces, terms and weights are the learner's own; here are the logs, the fit and the figures.

mod bkt;
mod bootstrap;
mod design;
mod ease;
mod evaluation;
mod logistic;
mod pfa;
mod plain;
mod predictor;
mod report;
mod response_log;
mod scores;
mod split;
mod tracer;

pub use evaluation::{Evaluation, Outcome};
pub use predictor::Predictor;
pub use report::report;
pub use response_log::{BadLog, Response, ResponseLog};
pub use scores::Scores;
pub use split::Split;
pub use tracer::{Fitted, fit_for_new_skills};
