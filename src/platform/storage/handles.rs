use super::recent::Recent;
use crate::units::LearnerId;
use wasm_bindgen::JsValue;

/// Handles of chosen files, beside the last answers: IndexedDB alone can keep them.
pub(in crate::platform) struct Handles(Recent);

impl Handles {
    /// Opens the database; nothing where the browser has none.
    pub(in crate::platform) async fn open() -> Option<Self> {
        let recent = Recent::open();
        recent.database().await?;
        Some(Self(recent))
    }

    /// The file that was chosen for a learner.
    pub(in crate::platform) async fn get(&self, learner: LearnerId) -> Option<JsValue> {
        self.0.value(&key(learner)).await.filter(JsValue::is_object)
    }

    /// Keeps the file that was chosen.
    pub(in crate::platform) async fn put(&self, learner: LearnerId, handle: &JsValue) {
        self.0.put_value(&key(learner), handle).await;
    }
}

fn key(learner: LearnerId) -> String {
    format!("handle/{learner}")
}
