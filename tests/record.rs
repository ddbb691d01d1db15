//! The record: what was done is never lost, whatever the order it arrives in and whatever happens to the text.
#![allow(clippy::panic, clippy::unwrap_used)]
#![cfg(not(target_arch = "wasm32"))] // proptest and insta are for the native run
#[path = "record/corruption.rs"]
mod corruption;
#[path = "record/damage.rs"]
mod damage;
#[path = "record/events.rs"]
mod events;
#[path = "record/laws.rs"]
mod laws;
#[path = "record/learner_file.rs"]
mod learner_file;
#[path = "record/lines.rs"]
mod lines;
#[path = "record/merging.rs"]
mod merging;
#[path = "record/schema.rs"]
mod schema;
#[path = "record/sealing.rs"]
mod sealing;
#[path = "record/shelf.rs"]
mod shelf;
#[path = "record/storage.rs"]
mod storage;
#[path = "record/workbench.rs"]
mod workbench;
