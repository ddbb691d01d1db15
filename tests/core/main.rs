//! The core through its front door. One program, so that the core is linked once: `cargo test --no-default-features --test core goals::` runs a part.
#![cfg(not(target_arch = "wasm32"))] // proptest and insta are for the native run

mod advice;
mod audit;
mod board;
mod carried;
mod decimals;
mod gallery;
mod goals;
mod kinds;
mod knowing;
mod language;
mod language_properties;
mod learner;
mod marking;
mod marking_properties;
mod mastery;
mod memory;
mod pictures;
mod placement;
mod practice;
mod pupil;
mod record;
mod scaffold;
mod tidy;
mod tidy_style;
mod tracing;
mod tutor;
