//! Floor 0: the smallest words. Exact numbers, moments and days, seeds and draws, probabilities, ids.
//! May import nothing of ours.

mod apart;
mod draw;
mod drawing;
mod fingerprint;
mod ids;
mod moment;
mod packed;
mod probability;
mod rational;

pub use apart::{apart, read_apart};
pub use draw::{Draw, Seed};
pub use drawing::{BadDrawing, Drawing, DrawingInk, Place, Stroke, Tool, Width};
pub use fingerprint::fingerprint;
pub use ids::{BadId, BoardId, ExerciseId, LearnerId, PackId, SkillId, WriterId};
pub use moment::{Day, MILLIS_PER_DAY, Moment};
pub(crate) use packed::packed;
pub use packed::{Compact, Packed, Packer, Unpacker};
pub use probability::Probability;
pub use rational::{BadNumber, Rational};
