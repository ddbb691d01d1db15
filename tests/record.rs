//! The record: what was done is never lost, whatever the order it arrives in and whatever happens to the text.

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
#[path = "record/storage.rs"]
mod storage;
