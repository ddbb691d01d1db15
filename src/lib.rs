//! Trellis: a learning app for students from kindergarten to grade 8 that runs wholly in the browser.

pub mod curriculum;
pub mod language;
pub mod practice;
pub mod units;
