//! Trellis: a learning app for students from kindergarten to grade 8 that runs wholly in the browser.

pub mod language;
pub mod units;
