//! The record: what was done is never lost, whatever the order it arrives in and whatever happens to the text.
#![allow(clippy::panic, clippy::unwrap_used)]
#![cfg(not(target_arch = "wasm32"))] // proptest and insta are for the native run
#[path = "record/damage.rs"]
mod damage;
#[path = "record/events.rs"]
mod events;
#[path = "record/learner_file.rs"]
mod learner_file;
#[path = "record/lines.rs"]
mod lines;
#[path = "record/merging.rs"]
mod merging;
#[path = "record/schema.rs"]
mod schema;
#[path = "record/storage.rs"]
mod storage;
