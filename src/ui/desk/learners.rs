use super::{Desk, Notice};
use crate::{
    platform::{
        seat,
        storage::{Kind, OtherTab},
    },
    record::{Kept, segments::Head},
    ui::words::Shell,
    units::LearnerId,
};
use leptos::prelude::*;

impl Desk {
    /// A learner made within the last minute before the browser was killed is in the second store alone.
    pub(super) async fn recover(self) {
        if let Some(learner) = self.inner().store.recover().await.first() {
            self.seat(*learner, None).await;
        }
    }

    /// Nobody sits here: the next visitor may begin.
    pub fn leave(self) {
        let inner = self.inner();
        seat::leave();
        inner.aside.borrow_mut().clear();
        *inner.draft.borrow_mut() = None;
        self.learner.set(None);
        self.tutor.update(|tutor| tutor.start_over(Vec::<Kept>::new()));
    }

    /// Everybody who learns on this device.
    pub fn learners(self) -> Vec<Head> {
        self.changes.track();
        self.inner().store.learners()
    }

    /// Erases a learner without a trace. `false` if a part of the storage did not answer.
    pub async fn erase(self, learner: LearnerId) -> bool {
        let gone = self.inner().store.delete(learner).await;
        if self.learner.get_untracked() == Some(learner) {
            self.leave();
        }
        self.changes.update(|changes| *changes += 1);
        gone
    }

    pub(super) fn say_what_storage_lacks(self) {
        let says = match self.inner().store.kind() {
            Kind::Blocked => Shell::Blocked,
            Kind::Kept { indexed_db: false } if self.learner.get_untracked().is_some() => Shell::OnlyOneStore,
            Kind::Kept { .. } => return,
        };
        self.notify(Notice { says, offers_file: false });
    }

    pub(super) fn listen_to_other_tabs(self) {
        self.inner().store.on_other_tab(move |news| match news {
            OtherTab::Wrote { learner, kept } if self.learner.get_untracked() == Some(learner) => {
                self.take_in(kept);
            }
            OtherTab::Deleted(learner) if self.learner.get_untracked() == Some(learner) => {
                self.notify(Notice { says: Shell::DeletedElsewhere, offers_file: false });
                self.leave();
            }
            OtherTab::Deleted(learner) if self.is_asked(learner) => self.turn_away(),
            OtherTab::Wrote { .. } | OtherTab::Deleted(_) => {}
            OtherTab::Cleared | OtherTab::Heads => self.changes.update(|changes| *changes += 1),
        });
    }
}
