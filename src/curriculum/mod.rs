//! Floor 3: what there is to learn. Packs of skills, the graph of what builds on what, standards; the audit of all content.
//! May import `units`, `language` and `practice`. Content is TOML in `content/`; pressing it into what the browser fetches, and
//! auditing it, is native work and never ships.

mod index;
mod pack;
pub mod squares;
mod strand;

pub use index::{ExerciseEntry, Index, PackEntry, SkillEntry, ThemeEntry};
pub use pack::{Pack, Skill};
pub use strand::Strand;

#[cfg(not(target_arch = "wasm32"))]
pub mod audit;
#[cfg(not(target_arch = "wasm32"))]
pub mod press;
#[cfg(not(target_arch = "wasm32"))]
mod standards_graph;
#[cfg(not(target_arch = "wasm32"))]
mod written;
#[cfg(not(target_arch = "wasm32"))]
pub use standards_graph::{Standard, StandardsGraph};
