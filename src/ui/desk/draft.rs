use super::Desk;
use crate::practice::{Item, ItemRef, Response};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What is typed and not checked: kept in one key that is written over, never in the log.
#[derive(Serialize, Deserialize)]
struct Draft {
    item: ItemRef,
    response: Response,
}

impl Desk {
    /// Keeps what is typed.
    pub fn keep_draft(self, item: &Item, response: &Response) {
        let draft = Draft { item: item.made_from.clone(), response: response.clone() };
        self.write_draft(&serde_json::to_string(&draft).expect("ids and text always serialize"));
    }

    /// Forgets what was typed: the item is done.
    pub fn drop_draft(self) {
        self.write_draft("");
    }

    /// What was typed and not checked, and at which item. A draft that cannot be read is none: nothing was answered yet.
    pub fn draft(self) -> Option<(ItemRef, Response)> {
        let text = self.inner().draft.borrow().clone()?;
        let draft: Draft = serde_json::from_str(&text).ok()?;
        Some((draft.item, draft.response))
    }

    /// A draft is worth little: where storage is full the answer itself is told of, not the draft. A visitor who has done
    /// nothing yet leaves none.
    fn write_draft(self, text: &str) {
        let inner = self.inner();
        *inner.draft.borrow_mut() = Some(text.to_owned());
        if let Some(learner) = self.learner.get_untracked() {
            let _ = inner.store.save_draft(learner, text);
        }
    }
}
