//! Floor 10: what people see. Routes and words are plain Rust and are tested natively; all else needs the `ui` feature.

pub mod pictures;
pub mod plants;
pub mod route;
pub mod words;
#[cfg(feature = "ui")]
pub mod widgets;
