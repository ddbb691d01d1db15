use super::recent::place_of;
use crate::{
    record::{Kept, segments::prefix_of},
    units::LearnerId,
};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast;

/// How many lines of this visit are held.
const MOST: u32 = 500;

/// Puts lines where plain JavaScript finds them after a bug: the start-up script's `trellisMirror`. What storage refused is there too.
pub(super) fn hold(learner: LearnerId, kept: &[Kept]) {
    let Some(rows) = rows() else { return };
    for one in kept {
        let row = Object::new();
        let _ = Reflect::set(&row, &"key".into(), &place_of(learner, one).into());
        let _ = Reflect::set(&row, &"value".into(), &one.line().as_ref().into());
        rows.push(&row);
    }
    while rows.length() > MOST {
        rows.shift();
    }
}

/// Lets go of what is held of a learner.
pub(super) fn forget(learner: LearnerId) {
    let (Some(rows), prefix) = (rows(), prefix_of(learner)) else { return };
    for _ in 0..rows.length() {
        let row = rows.shift();
        let key = Reflect::get(&row, &"key".into()).ok().and_then(|key| key.as_string());
        if !key.is_some_and(|key| key.starts_with(&prefix)) {
            rows.push(&row);
        }
    }
}

fn rows() -> Option<Array> {
    let window = web_sys::window()?;
    Reflect::get(&window, &"trellisMirror".into()).ok()?.dyn_into().ok()
}
