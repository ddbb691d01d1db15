use super::{Desk, Notice};
use crate::{
    platform::{
        chance, clock,
        files::{self, PickError},
        handles, pause,
    },
    record::{
        AnyFile, Backup, Comparison, Happening, IdSet, Kept, LearnerFile, NotAFile, Reading, is_worth_saving, name_file,
    },
    tutor::Tutor,
    ui::words::Shell,
    units::{LearnerId, MILLIS_PER_DAY, Moment},
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Lines of a file that are read in one task.
const STEP: usize = 150;

/// More new events than this are folded in steps, from storage.
const MANY: usize = 1_000;

/// A file that was opened and not yet taken in.
#[derive(Clone, PartialEq, Debug)]
pub struct Brought {
    /// The file's name.
    pub name: String,
    /// What is in it. Shared, since a long one is slow to copy.
    pub reading: Arc<Reading>,
    /// What is new, the same, damaged, beside the learner at the desk.
    pub comparison: Comparison,
}

/// Where a learner file goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum To {
    Downloads,
    SameFile,
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
    /// Saves the learner file. `false` where there is nobody, or the browser refuses.
    pub async fn save_file(self) -> bool {
        self.save_to(To::Downloads).await
    }

    /// Saves into the file that was chosen for this once, or lets the learner choose one. `false` where nothing was saved.
    pub async fn save_to_same_file(self) -> bool {
        self.save_to(To::SameFile).await
    }

    async fn save_to(self, to: To) -> bool {
        let Some(learner) = self.learner.get_untracked() else { return false };
        self.have_whole_log().await;
        let inner = self.inner();
        let (now, nickname) = (clock::now(), self.peek(|tutor| tutor.learner().profile().nickname.clone()));
        let text = self.peek(|tutor| {
            let aside = inner.aside.borrow();
            let file = LearnerFile {
                app: env!("CARGO_PKG_VERSION"),
                learner,
                name: &nickname,
                saved: now,
                profile_mark: Some(inner.store.device().mark),
                forgets: inner.store.device().forgets,
                log: tutor.log(),
                kept_aside: &aside,
            };
            file.write()
        });
        let name = name_file(&nickname, now.day());
        let done = match to {
            To::Downloads => files::save(&name, &text),
            To::SameFile => handles::save(learner, &name, &text).await,
        };
        if done {
            inner.store.note_saved(learner, Backup { at: now, events: self.peek(Tutor::count) });
            self.changes.update(|changes| *changes += 1);
            files::ask_to_keep().await;
        }
        done
    }

    /// When the learner at the desk last saved a file from this browser.
    pub fn last_saved(self) -> Option<Backup> {
        self.changes.track();
        self.inner().store.last_saved(self.learner.get()?)
    }

    /// A gentle word about saving a file, at most once a visit.
    pub(super) fn remind_of_saving(self) {
        let Some(learner) = self.learner.get_untracked() else { return };
        let last = self.inner().store.last_saved(learner);
        let first = self.peek(|tutor| tutor.learner().days().keys().next().copied());
        let Some(first) = first else { return };
        let first = Moment { utc_ms: i64::from(first.0) * MILLIS_PER_DAY, ahead_min: 0 };
        if is_worth_saving(last, first, clock::now(), self.peek(Tutor::count)) {
            self.notify(Notice { says: Shell::WorthSaving, offers_file: true });
        }
    }

    /// Saves the learner file, and says nothing about it: the browser does.
    pub fn save_file_soon(self) {
        spawn_local(async move {
            self.save_file().await;
        });
    }

    /// Lets the learner choose a file, and compares it with what is here: one for each learner in it. None where none was chosen.
    pub async fn pick_file(self) -> Result<Vec<Brought>, FileFault> {
        let Some(picked) = files::pick().await.map_err(FileFault::Unreadable)? else { return Ok(Vec::new()) };
        let mut file = AnyFile::new(picked.bytes);
        while file.step(STEP) {
            pause(0).await;
        }
        let mut readings = file.finish().map_err(FileFault::NotOne)?;
        pause(0).await;
        for reading in &mut readings {
            files::unseal(reading).await;
        }
        self.have_whole_log().await;
        let brought = readings.into_iter().map(|reading| {
            let comparison = self.peek(|tutor| reading.compare(tutor.log()));
            Brought { name: picked.name.clone(), reading: Arc::new(reading), comparison }
        });
        Ok(brought.collect())
    }

    /// Adds a file to the learner at the desk: union, nothing is lost and nothing counts twice.
    pub async fn add_file(self, brought: Brought) {
        match self.learner.get_untracked() {
            Some(learner) => self.keep_reading(learner, &brought.reading).await,
            None => self.open_as_learner(brought).await,
        }
    }

    /// Opens a file as a learner of its own, beside whoever is here. Somebody of that id who is here already stays apart.
    pub async fn open_as_learner(self, brought: Brought) {
        let here: Vec<LearnerId> = self.inner().store.learners().into_iter().map(|head| head.learner).collect();
        let learner = brought.reading.learner.filter(|id| !here.contains(id)).unwrap_or_else(chance::learner);
        let inner = self.inner();
        let store = &inner.store;
        let forgot = here.is_empty() && brought.reading.profile_mark.is_some_and(|mark| mark != store.device().mark);
        store.create(learner);
        self.keep_reading(learner, &brought.reading).await;
        let forgets = brought.reading.forgets;
        // a long file takes a while to let go of: not in the task that shows the next page
        drop(brought);
        self.switch_to(learner).await;
        if forgot && forgets {
            self.note_that_it_forgets();
        } else if forgot {
            self.notify(Notice { says: Shell::Forgot, offers_file: false });
        }
    }

    async fn keep_reading(self, learner: LearnerId, reading: &Reading) {
        let inner = self.inner();
        let here = self.learner.get_untracked() == Some(learner);
        if here {
            self.have_whole_log().await;
        }
        let new: Vec<&Kept> = self.peek(|tutor| {
            let known =
                |kept: &Kept| here && tutor.log().get(kept.event().id).is_some_and(|one| one.says_the_same(kept));
            reading.log.kept().filter(|kept| !known(kept)).collect()
        });
        if inner.store.append_many(learner, &new).await.is_err() {
            self.notify(Notice { says: Shell::Full, offers_file: true });
        }
        let aside: Vec<_> = reading.damages.iter().chain(&reading.kept_aside).cloned().collect();
        let _ = inner.store.keep_aside(learner, &aside);
        if here {
            inner.aside.borrow_mut().extend(aside);
            let ids: IdSet = new.iter().map(|kept| kept.event().id).collect();
            if new.len() > MANY {
                self.read_whole_log().await;
            } else {
                self.take_in(new.into_iter().cloned().collect());
            }
            let counting = reading.log.counting().map(|event| event.id).collect();
            self.bring_back(learner, &counting).await;
            *inner.brought.borrow_mut() = (!ids.is_empty()).then_some((learner, ids));
        }
    }

    /// What was taken back once, and counts in the file that brings it again, counts again.
    async fn bring_back(self, learner: LearnerId, ids: &IdSet) {
        let withdrawals = self.peek(|tutor| tutor.log().withdrawals_of(ids));
        if !withdrawals.is_empty() {
            self.withdraw(learner, withdrawals).await;
        }
    }

    /// Whether the last opened file can be taken back.
    pub fn can_take_back(self) -> bool {
        self.changes.track();
        let brought = self.inner();
        let brought = brought.brought.borrow();
        brought.as_ref().is_some_and(|(learner, _)| self.learner.get_untracked() == Some(*learner))
    }

    /// Takes the last opened file back: what it brought counts no more. That is an event like any other.
    pub async fn take_back(self) {
        let brought = self.inner().brought.borrow_mut().take();
        if let Some((learner, ids)) = brought
            && self.learner.get_untracked() == Some(learner)
        {
            self.withdraw(learner, ids).await;
        }
    }

    async fn withdraw(self, learner: LearnerId, ids: IdSet) {
        self.have_whole_log().await;
        let events = self.stamp(vec![Happening::ImportWithdrawn { ids }], clock::now());
        self.keep(learner, events).await;
    }
}
