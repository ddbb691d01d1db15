use super::{NotStored, Store, mirror, store::OpenRow};
use crate::{
    platform::promises::within,
    record::{
        Backup, Damage, Event, Happening, Kept,
        segments::{Head, Key, OpenSegment, Row, aside_line},
    },
    units::LearnerId,
};

/// How long feedback waits for IndexedDB, in milliseconds.
const PATIENCE: i32 = 150;

impl Store {
    /// Keeps events: in localStorage before this returns, in IndexedDB before the future resolves (or 150 ms have passed).
    pub fn append(&self, learner: LearnerId, events: &[Event]) -> impl Future<Output = Result<(), NotStored>> + use<> {
        let kept: Vec<Kept> = events.iter().cloned().map(Kept::from).collect();
        self.append_kept(learner, &kept)
    }

    /// The same for events with their lines, as an opened file brings them.
    pub fn append_kept(
        &self,
        learner: LearnerId,
        kept: &[Kept],
    ) -> impl Future<Output = Result<(), NotStored>> + use<> {
        let stored = self.keep(learner, kept);
        let ended = match stored {
            Err(NotStored::Deleted) => None,
            _ => self.0.recent.put(learner, kept),
        };
        async move {
            if let Some(ended) = ended {
                within(&ended, PATIENCE).await;
            }
            stored
        }
    }

    /// Keeps lines of an opened file that could not be read, so that they go into the next file as they were.
    pub fn keep_aside(&self, learner: LearnerId, damages: &[Damage]) -> Result<(), NotStored> {
        self.keep_lines(learner, Row::Aside, damages.iter().map(aside_line))
    }

    /// Tries again what storage had no room for.
    pub fn retry(&self, learner: LearnerId) -> Result<(), NotStored> {
        self.keep_lines(learner, Row::Log, [])
    }

    /// Notes that a learner file was saved.
    pub fn note_saved(&self, learner: LearnerId, backup: Backup) {
        if let Some(head) = self.stored_head(learner) {
            self.keep_head(Head { counter: head.counter + 1, saved: Some(backup), ..head });
        }
    }

    /// When a learner file was last saved here.
    pub fn last_saved(&self, learner: LearnerId) -> Option<Backup> {
        self.stored_head(learner)?.saved
    }

    /// Keeps what is typed and not checked, over what was kept before; an empty text forgets it.
    pub fn save_draft(&self, learner: LearnerId, draft: &str) -> Result<(), NotStored> {
        let key = Key::Draft(learner).to_string();
        if self.is_deleted(learner) {
            return Err(NotStored::Deleted);
        }
        if draft.is_empty() {
            self.0.shelf.remove(&key);
            return Ok(());
        }
        self.0.shelf.set(&key, draft).map_err(|_| NotStored::Full { waiting: 0 })
    }

    fn keep(&self, learner: LearnerId, kept: &[Kept]) -> Result<(), NotStored> {
        if self.is_deleted(learner) {
            return Err(NotStored::Deleted);
        }
        mirror::hold(learner, kept);
        self.note_in_head(learner, kept);
        self.keep_lines(learner, Row::Log, kept.iter().map(|one| one.line().into_owned()))
    }

    pub(super) fn keep_lines(
        &self,
        learner: LearnerId,
        row: Row,
        lines: impl IntoIterator<Item = String>,
    ) -> Result<(), NotStored> {
        let mut rows = self.0.rows.borrow_mut();
        let open = rows
            .entry((learner, row))
            .or_insert_with(|| OpenRow { segment: OpenSegment::new(learner, row, self.0.writer), waiting: Vec::new() });
        open.waiting.extend(lines);
        while !open.waiting.is_empty() {
            let filled = open.segment.fill(&open.waiting);
            if self.0.shelf.set(&filled.key.to_string(), &filled.text).is_err() {
                return Err(NotStored::Full { waiting: open.waiting.len() });
            }
            open.waiting.drain(..filled.taken);
            open.segment.took(filled);
        }
        if self.0.shelf.is_kept() { Ok(()) } else { Err(NotStored::Blocked) }
    }

    /// A learner whose head is gone while the device's own key is there was deleted by another tab; where both are gone, somebody
    /// cleared everything, and what comes now is worth keeping.
    pub(super) fn is_deleted(&self, learner: LearnerId) -> bool {
        let known = self.0.heads.borrow().contains_key(&learner);
        if known && !self.has_head(learner) && self.0.shelf.has(&Key::Device.to_string()) {
            self.0.deleted.borrow_mut().insert(learner);
        }
        self.0.deleted.borrow().contains(&learner)
    }

    pub(super) fn note_in_head<'a>(&self, learner: LearnerId, kept: impl IntoIterator<Item = &'a Kept>) {
        let shows = |what: &Happening| {
            matches!(what, Happening::Began(_) | Happening::ProfileChanged(_) | Happening::LookChanged(_))
        };
        let news: Vec<&Happening> = kept.into_iter().map(|one| &one.event().what).filter(|what| shows(what)).collect();
        let lost = !self.has_head(learner);
        if news.is_empty() && !lost {
            return;
        }
        if lost {
            // everything was cleared: who learns here is not known either
            self.remember_last(learner);
        }
        let before = self.stored_head(learner).or_else(|| self.0.heads.borrow().get(&learner).cloned());
        let mut head = before.unwrap_or_else(|| Head::new(learner));
        head.counter += 1;
        for what in news {
            head.note(what);
        }
        self.keep_head(head);
    }
}
