//! Floor 9: the browser: storage, files, clock, chance, speech, sharing, the page. The only place that names `web_sys`.
//! May import `units` and `record`. Knows neither `tutor` nor `leptos`; what it tells, it tells by futures and callbacks.
#![cfg(feature = "ui")]

pub mod chance;
pub mod clock;
pub mod fetch;
pub mod files;
pub mod handles;
pub mod links;
mod locks;
pub mod offline;
pub mod page;
pub mod privacy;
mod promises;
pub mod seat;
pub mod share;
pub mod speech;
pub mod start;
pub mod storage;
mod streams;

pub use promises::{begin, pause};
