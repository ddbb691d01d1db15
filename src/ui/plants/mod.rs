//! Plants: how far a skill has grown, drawn. The height alone tells the stage; nothing ever shrinks.

#[cfg(feature = "ui")]
mod plant;
mod species;
#[cfg(feature = "ui")]
mod sprite;
mod stage;

#[cfg(feature = "ui")]
pub use plant::{Plant, PlantSize};
pub use species::Species;
#[cfg(feature = "ui")]
pub use sprite::Sprite;
pub use stage::Stage;
