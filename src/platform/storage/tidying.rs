use super::{NotStored, Store, store::writer_lock};
use crate::{
    platform::{locks, pause, streams},
    record::{
        Kept, Raw, Snapshot,
        segments::{EVENTS_IN_SEAL, Key, LARGEST_UNSEALED, Row, Sealed, Sealing},
    },
    units::LearnerId,
};

impl Store {
    /// Seals the oldest segments that nobody writes any more, if they hold enough. Says whether it did: then there may be more.
    ///
    /// A crash at any moment leaves the open segments, the sealed one, or both.
    pub async fn seal(&self, learner: LearnerId) -> bool {
        let Some(turn) = locks::take(&format!("trellis/seal/{learner}")).await else { return false };
        let done = self.seal_in_turn(learner).await;
        drop(turn);
        done.is_some()
    }

    async fn seal_in_turn(&self, learner: LearnerId) -> Option<()> {
        let alive = locks::held().await;
        let ended = |writer| alive.as_ref().is_some_and(|alive| !alive.contains(&writer_lock(writer)));
        let segments = self.keys_of(learner).filter_map(|key| {
            let parsed: Key = key.parse().ok()?;
            let open = matches!(parsed, Key::Segment { row: Row::Log, .. });
            Some((parsed, self.0.shelf.text(&key).filter(|_| open)?))
        });
        let sealing = Sealing::plan(segments, |writer| writer != self.0.writer && ended(writer))?;
        self.write_seal(learner, &sealing).await?;
        for (key, text) in &sealing.from {
            // one that was written to meanwhile stays: its lines are in the seal, and more
            if self.0.shelf.text(&key.to_string()).as_ref() == Some(text) {
                self.0.shelf.remove(&key.to_string());
            }
        }
        Some(())
    }

    /// Writes a sealed segment and reads it back.
    async fn write_seal(&self, learner: LearnerId, sealing: &Sealing) -> Option<()> {
        let packed = streams::deflate(sealing.plain.as_bytes()).await?;
        let key = Key::Sealed(learner, sealing.name).to_string();
        if self.is_deleted(learner) || !self.0.shelf.is_kept() {
            return None;
        }
        let there = self.0.shelf.raw(&key);
        if there.is_none() {
            self.0.shelf.set(&key, &sealing.text(&packed)).ok()?;
        }
        let sealed = Sealed::read(self.0.shelf.raw(&key).unwrap_or(Raw::Text(String::new())));
        let opened = sealed.open(&streams::inflate(&sealed.packed, LARGEST_UNSEALED).await);
        if !opened.damages.is_empty() {
            if there.is_none() {
                self.0.shelf.remove(&key);
            }
            return None;
        }
        self.0.seals.borrow_mut().entry(learner).or_default().insert(sealing.name, sealing.ids.clone());
        Some(())
    }

    /// Keeps many events at once, as an opened file brings them: sealed, as far as they fill segments.
    pub async fn append_many(&self, learner: LearnerId, kept: &[&Kept]) -> Result<(), NotStored> {
        let mut rest = kept;
        while let Some((some, more)) = rest.split_at_checked(EVENTS_IN_SEAL) {
            if self.write_seal(learner, &Sealing::of_events(some)).await.is_none() {
                break;
            }
            rest = more;
            pause(0).await; // to read a seal back takes long enough
        }
        self.note_in_head(learner, kept.iter().copied());
        let rest: Vec<Kept> = rest.iter().copied().cloned().collect();
        self.append_kept(learner, &rest).await
    }

    /// Keeps a snapshot, with the sealed segments this page knows. One that does not know all that is sealed is not kept.
    pub async fn keep_snapshot(&self, learner: LearnerId, mut snapshot: Snapshot) {
        snapshot.sealed = self.0.seals.borrow().get(&learner).cloned().unwrap_or_default();
        if snapshot.knows_its_seals() && !self.is_deleted(learner) {
            self.0.recent.put_snapshot(learner, &snapshot.write()).await;
        }
    }

    /// Notes in the head which segments are sealed, and which events stand open.
    pub fn note_kept(&self, learner: LearnerId) {
        let log = self.gather_open(learner).log;
        if let Some(mut head) = self.stored_head(learner) {
            head.counter += 1;
            self.keep_head(self.with_seals(head, &log));
        }
    }
}
