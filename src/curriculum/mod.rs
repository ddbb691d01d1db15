//! Floor 3: what there is to learn. Packs of skills, the graph of what builds on what, standards; the audit of all content.
//! May import `units`, `language` and `practice`. Content is TOML in `content/`; pressing it into what the browser fetches, and
//! checking all of it, is native work and never ships; the gallery reads and checks a part of it while it is being written.

mod index;
mod pack;
pub mod squares;
mod strand;

pub use index::{ExerciseEntry, GradeIndex, Index, IndexFront, PackEntry, SkillEntry, ThemeEntry};
pub use pack::{Pack, Skill};
pub use strand::Strand;

pub mod audit;
pub mod gallery;
#[cfg(not(target_arch = "wasm32"))]
pub mod press;
#[cfg(not(target_arch = "wasm32"))]
mod standards_graph;
#[cfg(not(target_arch = "wasm32"))]
mod written;
#[cfg(not(target_arch = "wasm32"))]
pub use standards_graph::{Standard, StandardsGraph};
