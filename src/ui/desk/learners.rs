use super::{Desk, Notice};
use crate::{
    platform::{
        chance, clock,
        files::{self, PickError},
        storage::{Kind, OtherTab},
    },
    record::{Comparison, LearnerFile, Log, NotAFile, Reading, name_file, segments::Head},
    ui::words::Shell,
    units::LearnerId,
};
use leptos::prelude::*;

/// A file that was opened and not yet taken in.
#[derive(Clone, PartialEq, Debug)]
pub struct Brought {
    /// The file's name.
    pub name: String,
    /// What is in it.
    pub reading: Reading,
    /// What is new, the same, damaged, beside the learner at the desk.
    pub comparison: Comparison,
}

/// Why a file was not opened.
#[derive(Clone, PartialEq, Debug)]
pub enum FileFault {
    /// The browser could not read it, or it is too large.
    Unreadable(PickError),
    /// It is no learner file.
    NotOne(NotAFile),
}

impl Desk {
    /// Leaves the desk to another learner.
    pub async fn switch_to(self, learner: LearnerId) {
        let inner = self.inner();
        let loaded = inner.store.load(learner).await;
        inner.store.remember_last(learner);
        if !loaded.damages.is_empty() {
            self.notify(Notice { says: Shell::Damaged { lines: loaded.damages.len() }, offers_file: true });
        }
        let events: Vec<_> = loaded.log.iter().cloned().collect();
        *inner.log.borrow_mut() = loaded.log;
        *inner.aside.borrow_mut() = loaded.damages;
        *inner.draft.borrow_mut() = loaded.draft;
        self.tutor.update(|tutor| tutor.start_over(events));
        self.learner.set(Some(learner));
        self.changes.update(|changes| *changes += 1);
    }

    /// A learner made within the last minute before the browser was killed is in the second store alone.
    pub(super) async fn recover(self) {
        if let Some(learner) = self.inner().store.recover().await.first() {
            self.switch_to(*learner).await;
        }
    }

    /// Nobody sits here: the next visitor may begin.
    pub fn leave(self) {
        let inner = self.inner();
        *inner.log.borrow_mut() = Log::default();
        inner.aside.borrow_mut().clear();
        *inner.draft.borrow_mut() = None;
        self.learner.set(None);
        self.tutor.update(|tutor| tutor.start_over([]));
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

    /// How many events the record at the desk holds.
    pub fn record_size(self) -> usize {
        self.changes.track();
        self.inner().log.borrow().len()
    }

    /// Saves the learner file. `false` where there is nobody, or the browser refuses.
    pub fn save_file(self) -> bool {
        let Some(learner) = self.learner.get_untracked() else { return false };
        let inner = self.inner();
        let (now, nickname) = (clock::now(), self.peek(|tutor| tutor.learner().profile().nickname.clone()));
        let log = inner.log.borrow();
        let aside = inner.aside.borrow();
        let file = LearnerFile {
            app: env!("CARGO_PKG_VERSION"),
            learner,
            name: &nickname,
            saved: now,
            profile_mark: Some(inner.store.device().mark),
            log: &log,
            kept_aside: &aside,
        };
        files::save(&name_file(&nickname, now.day()), &file.write())
    }

    /// Lets the learner choose a file, and compares it with what is here. `Ok(None)` where none was chosen.
    pub async fn pick_file(self) -> Result<Option<Brought>, FileFault> {
        let Some(picked) = files::pick().await.map_err(FileFault::Unreadable)? else { return Ok(None) };
        let reading = LearnerFile::read_bytes(&picked.bytes).map_err(FileFault::NotOne)?;
        let comparison = reading.compare(&self.inner().log.borrow());
        Ok(Some(Brought { name: picked.name, reading, comparison }))
    }

    /// Adds a file to the learner at the desk: union, nothing is lost and nothing counts twice.
    pub async fn add_file(self, brought: Brought) {
        match self.learner.get_untracked() {
            Some(learner) => self.keep_reading(learner, brought.reading).await,
            None => self.open_as_learner(brought).await,
        }
    }

    /// Opens a file as a learner of its own, beside whoever is here. Somebody of that id who is here already stays apart.
    pub async fn open_as_learner(self, brought: Brought) {
        let here: Vec<LearnerId> = self.inner().store.learners().into_iter().map(|head| head.learner).collect();
        let learner = brought.reading.learner.filter(|id| !here.contains(id)).unwrap_or_else(chance::learner);
        self.inner().store.create(learner);
        self.keep_reading(learner, brought.reading).await;
        self.switch_to(learner).await;
    }

    async fn keep_reading(self, learner: LearnerId, reading: Reading) {
        let inner = self.inner();
        let here = self.learner.get_untracked() == Some(learner);
        let new: Vec<_> = {
            let log = inner.log.borrow();
            reading.log.kept().filter(|kept| !here || log.get(kept.event().id).is_none()).cloned().collect()
        };
        if inner.store.append_kept(learner, &new).await.is_err() {
            self.notify(Notice { says: Shell::Full, offers_file: true });
        }
        let aside: Vec<_> = reading.damages.into_iter().chain(reading.kept_aside).collect();
        let _ = inner.store.keep_aside(learner, &aside);
        if here {
            inner.log.borrow_mut().merge(reading.log);
            inner.aside.borrow_mut().extend(aside);
            self.tutor.update(|tutor| tutor.absorb(new.iter().map(|kept| kept.event().clone())));
            self.changes.update(|changes| *changes += 1);
        }
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
                self.take_in(kept.iter().map(|kept| kept.event().clone()).collect());
            }
            OtherTab::Deleted(learner) if self.learner.get_untracked() == Some(learner) => {
                self.notify(Notice { says: Shell::DeletedElsewhere, offers_file: false });
                self.leave();
            }
            OtherTab::Wrote { .. } | OtherTab::Deleted(_) => {}
            OtherTab::Cleared | OtherTab::Heads => self.changes.update(|changes| *changes += 1),
        });
    }
}
