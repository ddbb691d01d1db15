//! Who sits in this tab: so that loading the page again asks nobody for their pictures twice. Gone with the tab.

use crate::units::LearnerId;
use web_sys::Storage;

const KEY: &str = "trellis/seat";

/// Notes who sits here. Where the tab keeps nothing, the pictures are asked for again.
pub fn take(learner: LearnerId) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, &learner.to_string());
    }
}

/// Whether this learner sits here.
pub fn is_taken_by(learner: LearnerId) -> bool {
    storage().and_then(|storage| storage.get_item(KEY).ok().flatten()).is_some_and(|kept| kept == learner.to_string())
}

/// Nobody sits here any more.
pub fn leave() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
