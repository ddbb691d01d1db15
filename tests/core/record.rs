//! The record: what was done is never lost, whatever the order it arrives in and whatever happens to the text.
#![allow(clippy::panic, clippy::unwrap_used)]
mod corruption;
mod damage;
mod events;
mod laws;
mod learner_file;
mod lines;
mod merging;
mod schema;
mod sealing;
mod shelf;
mod storage;
mod workbench;
