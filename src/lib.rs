//! Trellis: a learning app for students from kindergarten to grade 8 that runs wholly in the browser.
//!
//! The folder tree is the architecture: a module may use the floors under it and nothing above or beside it
//! (`tests/core/tidy.rs` reads the imports and fails on one that points up).

pub mod advice;
pub mod board;
pub mod curriculum;
pub mod goals;
pub mod journal;
pub mod language;
pub mod learner;
pub mod placement;
pub mod platform;
pub mod practice;
pub mod record;
pub mod reports;
#[cfg(not(target_arch = "wasm32"))]
pub mod simulation;
#[cfg(not(target_arch = "wasm32"))]
pub mod tracing;
#[cfg(not(target_arch = "wasm32"))]
pub mod trials;
pub mod tutor;
pub mod ui;
pub mod units;
