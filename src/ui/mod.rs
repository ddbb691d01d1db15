//! Floor 10: what people see. Routes, words, plants and the layout of pictures are plain Rust and are tested natively; all else
//! needs the `ui` feature.
#![allow(clippy::needless_pass_by_value)] // components own their props

pub mod board_place;
pub mod gallery_place;
pub mod pictures;
pub mod plants;
pub mod route;
pub mod words;

#[cfg(feature = "ui")]
mod answers;
#[cfg(feature = "ui")]
mod app;
#[cfg(feature = "ui")]
mod caption;
#[cfg(feature = "ui")]
mod desk;
#[cfg(feature = "ui")]
mod growth;
#[cfg(feature = "ui")]
mod let_go;
#[cfg(feature = "ui")]
mod new_build;
#[cfg(feature = "ui")]
mod rich;
#[cfg(feature = "ui")]
mod scaffold;
#[cfg(feature = "ui")]
mod screens;
#[cfg(feature = "ui")]
mod spine;
#[cfg(feature = "ui")]
mod told;
#[cfg(feature = "ui")]
mod widgets;

#[cfg(feature = "ui")]
pub use app::App;
#[cfg(feature = "ui")]
pub use desk::Desk;
