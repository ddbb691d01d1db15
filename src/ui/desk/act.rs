use super::{Desk, Notice};
use crate::{
    platform::{begin, chance, clock, storage::NotStored},
    record::{Event, EventId, Happening, Kept, Profile},
    tutor::{Command, Refusal, Taken, Tutor},
    ui::words::Shell,
    units::{LearnerId, Moment},
};
use leptos::prelude::*;

impl Desk {
    /// Does something: decided by the tutor, stored, and only then shown. Somebody who is nobody yet becomes a learner here.
    pub async fn act(self, command: Command) -> Result<Vec<Happening>, Refusal> {
        let now = clock::now();
        self.inner().stirred.set(Some(now));
        let decided = self.peek(|tutor| tutor.decide(command, now))?;
        if decided.is_empty() {
            return Ok(decided);
        }
        let mut happenings = decided.clone();
        let inner = self.inner();
        let learner = match self.learner.get_untracked() {
            Some(learner) => learner,
            None => {
                let learner = chance::learner();
                inner.store.create(learner);
                inner.store.remember_last(learner);
                self.learner.set(Some(learner));
                if !happenings.iter().any(|happening| matches!(happening, Happening::Began(_))) {
                    happenings.insert(0, Happening::Began(Profile::default()));
                }
                learner
            }
        };
        self.keep(learner, self.stamp(happenings, now)).await;
        Ok(decided)
    }

    /// Keeps events and takes them in.
    pub(super) async fn keep(self, learner: LearnerId, kept: Vec<Kept>) {
        match self.inner().store.append_kept(learner, &kept).await {
            Ok(()) | Err(NotStored::Blocked) => {} // a blocked store was told when the app opened
            Err(NotStored::Full { .. }) => self.notify(Notice { says: Shell::Full, offers_file: true }),
            Err(NotStored::Deleted) => self.notify(Notice { says: Shell::DeletedElsewhere, offers_file: true }),
        }
        self.take_in(kept);
    }

    pub(super) fn stamp(self, happenings: Vec<Happening>, at: Moment) -> Vec<Kept> {
        let inner = self.inner();
        let (writer, first) = (inner.store.writer(), self.peek(Tutor::next_lamport));
        let stamped = happenings.into_iter().zip(first..).map(|(what, lamport)| {
            let n = inner.written.replace_with(|n| *n + 1);
            Kept::from(Event { id: EventId { writer, n }, lamport, at, what })
        });
        stamped.collect()
    }

    /// Folds events that are stored. Where they belong before what a snapshot knows, everything is folded anew.
    pub(super) fn take_in(self, kept: Vec<Kept>) {
        let mut taken = Taken::Folded;
        self.tutor.update(|tutor| taken = tutor.absorb(kept));
        self.changes.update(|changes| *changes += 1);
        if taken == Taken::WholeLogNeeded {
            begin(async move { self.read_whole_log().await });
        }
    }
}
