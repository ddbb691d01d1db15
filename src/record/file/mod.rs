//! The learner file: the record as JSON with one event a line. `docs/learner-file.md` describes it.

mod aside;
mod comparison;
mod learner_file;
mod name;
mod reading;
mod rescue_file;
mod steps;

pub(super) use aside::{decode as decode_aside, encode as encode_aside};
pub use comparison::Comparison;
pub use learner_file::LearnerFile;
pub use name::name_file;
pub use reading::{NotAFile, Reading};
pub use rescue_file::read_any;
pub use steps::{AnyFile, Steps};

use super::DeviceMark;
use crate::units::{LearnerId, Moment};
use serde::{Deserialize, Serialize};

/// What every learner file says first.
const FORMAT: &str = "trellis-learner-file";

/// The version of the file's frame; events carry their own.
const VERSION: u32 = 1;

/// The first line.
#[derive(Clone, Serialize, Deserialize)]
struct Head {
    format: String,
    version: u32,
    #[serde(default)]
    app: String,
    learner: LearnerId,
    #[serde(default)]
    name: String,
    #[serde(default)]
    saved: Option<Saved>,
    #[serde(default)]
    profile_mark: Option<DeviceMark>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    forgets: bool,
}

/// A moment, as in an event's line.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Saved {
    t: i64,
    z: i16,
}

impl From<Moment> for Saved {
    fn from(moment: Moment) -> Self {
        Self { t: moment.utc_ms, z: moment.ahead_min }
    }
}

impl From<Saved> for Moment {
    fn from(saved: Saved) -> Self {
        Self { utc_ms: saved.t, ahead_min: saved.z }
    }
}
