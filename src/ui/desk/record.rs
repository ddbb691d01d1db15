use super::{Desk, Notice};
use crate::{
    learner::FOLD,
    platform::{begin, clock, pause, storage::Loaded},
    record::{Kept, Log},
    tutor::{Folded, Folding, Tutor},
    ui::words::Shell,
    units::{LearnerId, Moment},
};
use leptos::prelude::*;

/// Events that are folded in one task: some milliseconds on a slow device.
const STEP: usize = 400;
/// How long an opened app is left alone before it tidies up, and between one tidying and the next, in milliseconds.
const REST: i32 = 3_000;
const BREATH: i32 = 250;

impl Desk {
    /// Leaves the desk to another learner.
    pub async fn switch_to(self, learner: LearnerId) {
        let inner = self.inner();
        let loaded = inner.store.load(learner, FOLD).await;
        inner.store.remember_last(learner);
        self.say_what_is_damaged(&loaded);
        let Loaded { log, snapshot, mut damages, draft, .. } = loaded;
        let folded = match snapshot {
            Some(snapshot) => Folded::after(snapshot, log),
            None => Some(fold(log).await),
        };
        let folded = match folded {
            Some(folded) => folded,
            // the snapshot is of no use for what came since
            None => {
                let (log, whole) = inner.store.load_whole(learner).await;
                damages = whole;
                fold(log).await
            }
        };
        pause(0).await; // the screen is drawn in a task of its own
        self.tutor.update(|tutor| tutor.take_folded(folded));
        *inner.aside.borrow_mut() = damages;
        *inner.draft.borrow_mut() = draft;
        *inner.brought.borrow_mut() = None;
        self.learner.set(Some(learner));
        self.changes.update(|changes| *changes += 1);
        self.remind_of_saving();
        begin(async move { self.tidy(learner).await });
    }

    /// Reads everything that is kept of the learner at the desk, and folds it anew.
    pub(super) async fn read_whole_log(self) {
        let Some(learner) = self.learner.get_untracked() else { return };
        let (log, damages) = self.inner().store.load_whole(learner).await;
        let folded = fold(log).await;
        if self.learner.get_untracked() != Some(learner) {
            return;
        }
        *self.inner().aside.borrow_mut() = damages;
        self.tutor.update(|tutor| {
            // what came while this was read
            let since: Vec<Kept> =
                tutor.log().kept().filter(|kept| !folded.log().has(kept.event().id)).cloned().collect();
            tutor.take_folded(folded);
            let _ = tutor.absorb(since);
        });
        self.changes.update(|changes| *changes += 1);
    }

    /// Everything that happened, read from storage where the desk began with a snapshot.
    pub async fn have_whole_log(self) {
        if !self.peek(Tutor::has_whole_log) {
            self.read_whole_log().await;
        }
    }

    /// The head learns what stands in storage, so that a part that is taken away before the next start is missed.
    pub(super) fn note_kept(self) {
        if let Some(learner) = self.learner.get_untracked() {
            self.inner().store.note_kept(learner);
        }
    }

    /// Seals what is full, keeps a snapshot for the next visit, and looks whether every sealed segment can be read. All of it in
    /// small tasks, while nothing else waits.
    pub(super) async fn tidy(self, learner: LearnerId) {
        pause(REST).await;
        let (inner, here) = (self.inner(), move || self.learner.get_untracked() == Some(learner));
        let mut sealed = false;
        while here() && inner.store.seal(learner).await {
            sealed = true;
            self.wait_until_quiet().await;
        }
        if !here() {
            return;
        }
        let names = inner.store.seal_names(learner);
        let whole = self.peek(Tutor::has_whole_log);
        if sealed || (whole && !names.is_empty()) {
            inner.store.note_kept(learner);
            inner.store.keep_snapshot(learner, self.peek(Tutor::snapshot)).await;
        }
        let checked = if whole { Vec::new() } else { names };
        for name in checked {
            self.wait_until_quiet().await;
            let damages = inner.store.check_seal(learner, name).await;
            if !here() {
                return;
            }
            if !damages.is_empty() {
                self.notify(Notice { says: Shell::Damaged { lines: damages.len() }, offers_file: true });
                inner.aside.borrow_mut().extend(damages);
            }
        }
    }

    /// Waits for a moment in which the learner thinks: an answer never waits for work that can wait.
    async fn wait_until_quiet(self) {
        pause(BREATH).await;
        let stirs = |at: Moment| (0..i64::from(REST)).contains(&(clock::now().utc_ms - at.utc_ms));
        while self.inner().stirred.get().is_some_and(stirs) {
            pause(BREATH).await;
        }
    }

    fn say_what_is_damaged(self, loaded: &Loaded) {
        if !loaded.damages.is_empty() {
            self.notify(Notice { says: Shell::Damaged { lines: loaded.damages.len() }, offers_file: true });
        }
        if loaded.missing > 0 {
            self.notify(Notice { says: Shell::Missing { things: loaded.missing }, offers_file: false });
        }
    }

    /// How many events the record at the desk holds.
    pub fn record_size(self) -> usize {
        self.changes.track();
        self.peek(Tutor::count)
    }
}

/// Folds a log, in steps where it is a long one.
async fn fold(log: Log) -> Folded {
    let mut folding = Folding::new(log);
    while folding.step(STEP) {
        pause(0).await;
    }
    folding.finish()
}
