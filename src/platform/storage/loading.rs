use super::{Loaded, Store};
use crate::{
    platform::{pause, streams},
    record::{
        Damage, IdSet, Kept, Log, Snapshot,
        segments::{Gathered, Head, Key, LARGEST_UNSEALED, Row, SealName, Sealed, gather, prefix_of},
        wire,
    },
    units::LearnerId,
};
use std::collections::BTreeMap;

/// The version of a fold that no snapshot has: everything is read.
pub(super) const NO_SNAPSHOT: u32 = 0;

/// So many events are worth a task of their own.
const MANY: usize = 1_000;

/// Between two things that look at each event, where there are many.
async fn breathe(gathered: &Gathered) {
    if gathered.log.len() > MANY {
        pause(0).await;
    }
}

impl Store {
    /// What is kept of a learner, from both stores: with a snapshot of that version of the fold, what came since; without, everything.
    /// What was in IndexedDB alone is put beside the rest again.
    pub async fn load(&self, learner: LearnerId, fold: u32) -> Loaded {
        let lines = self.0.recent.lines(learner).await;
        self.0.indexed_db.set(self.0.recent.database_now().is_some());
        let snapshot = if fold == NO_SNAPSHOT || self.stored_head(learner).is_none() {
            None
        } else {
            self.snapshot(learner, fold).await
        };
        let mut gathered = match &snapshot {
            Some(_) => self.gather_open(learner),
            None => self.gather_all(learner).await,
        };
        if let Some(snapshot) = &snapshot {
            pause(0).await; // reading a snapshot is a task of its own
            self.0.seals.borrow_mut().insert(learner, snapshot.sealed.clone());
        }
        let sealed = snapshot.as_ref().map(Snapshot::sealed_ids).unwrap_or_default();
        breathe(&gathered).await;
        self.take_recent(learner, &mut gathered, &lines, &sealed);
        breathe(&gathered).await;
        let stored = self.stored_head(learner);
        let missing = stored.as_ref().map_or(0, |head| self.missing(head, &gathered.log));
        let head = stored.unwrap_or_else(|| Head::new(learner)).next(&gathered.log);
        let head = self.with_seals(head, &gathered.log);
        self.keep_head(head.clone());
        let draft = self.0.shelf.text(&Key::Draft(learner).to_string()).filter(|draft| !draft.is_empty());
        Loaded { head, log: gathered.log, snapshot, damages: gathered.damages, missing, draft }
    }

    /// Everything that is kept of a learner, sealed segments and all.
    pub async fn load_whole(&self, learner: LearnerId) -> (Log, Vec<Damage>) {
        let mut gathered = self.gather_all(learner).await;
        let lines = self.0.recent.lines(learner).await;
        self.take_recent(learner, &mut gathered, &lines, &IdSet::new());
        (gathered.log, gathered.damages)
    }

    /// Reads one sealed segment: what of it cannot be read, if anything.
    pub async fn check_seal(&self, learner: LearnerId, name: SealName) -> Vec<Damage> {
        let Some(raw) = self.0.shelf.raw(&Key::Sealed(learner, name).to_string()) else { return Vec::new() };
        let sealed = Sealed::read(raw);
        sealed.open(&streams::inflate(&sealed.packed, LARGEST_UNSEALED).await).damages
    }

    /// The sealed segments there are.
    pub fn seal_names(&self, learner: LearnerId) -> Vec<SealName> {
        let names = self.keys_of(learner).filter_map(|key| match key.parse() {
            Ok(Key::Sealed(_, name)) => Some(name),
            _ => None,
        });
        names.collect()
    }

    /// Segments that are written line by line, and what waits for room.
    pub(super) fn gather_open(&self, learner: LearnerId) -> Gathered {
        let open = self.keys_of(learner).filter(|key| !matches!(key.parse(), Ok(Key::Sealed(..))));
        let mut gathered = gather(open.filter_map(|key| self.0.shelf.raw(&key).map(|raw| (key, raw))));
        if let Some(row) = self.0.rows.borrow().get(&(learner, Row::Log)) {
            gathered.take_lines(&row.waiting.join("\n"));
        }
        gathered
    }

    /// One sealed segment at a time, so that no task is long.
    async fn gather_all(&self, learner: LearnerId) -> Gathered {
        let mut gathered = self.gather_open(learner);
        let mut seals = BTreeMap::new();
        for name in self.seal_names(learner) {
            let Some(raw) = self.0.shelf.raw(&Key::Sealed(learner, name).to_string()) else { continue };
            let sealed = Sealed::read(raw);
            gathered.take_sealed(&sealed, &streams::inflate(&sealed.packed, LARGEST_UNSEALED).await);
            seals.insert(name, sealed.ids);
        }
        self.0.seals.borrow_mut().insert(learner, seals);
        gathered
    }

    /// The snapshot, if that fold made it and it covers the very segments that are here.
    async fn snapshot(&self, learner: LearnerId, fold: u32) -> Option<Snapshot> {
        let snapshot = Snapshot::read(&self.0.recent.snapshot(learner).await?)?;
        let here = self.seal_names(learner);
        let same = snapshot.sealed.len() == here.len() && here.iter().all(|name| snapshot.sealed.contains_key(name));
        (snapshot.fold == fold && same).then_some(snapshot)
    }

    /// `sealed` are the ids of segments that were not read, since a snapshot knows them.
    fn take_recent(&self, learner: LearnerId, gathered: &mut Gathered, lines: &[String], sealed: &IdSet) {
        let (recent, damages) = wire::decode(&lines.join("\n"));
        let stray: Vec<Kept> = recent
            .into_iter()
            .filter(|kept| {
                let id = kept.event().id;
                gathered.log.get(id).map_or_else(|| !sealed.contains(id), |here| !here.says_the_same(kept))
            })
            .collect();
        let lost = stray.iter().filter(|kept| !gathered.log.has(kept.event().id));
        let lost: Vec<String> = lost.map(|kept| kept.line().into_owned()).collect();
        gathered.log.extend(stray);
        gathered.damages.extend(damages);
        if !lost.is_empty() {
            let _ = self.keep_lines(learner, Row::Log, lost);
        }
    }

    pub(super) fn with_seals(&self, head: Head, log: &Log) -> Head {
        let seals = self.0.seals.borrow();
        let seals = seals.get(&head.learner).into_iter().flatten();
        head.with_sealed(log, seals.map(|(name, ids)| (*name, ids)))
    }

    fn missing(&self, head: &Head, log: &Log) -> u32 {
        let mut here = self.sealed_ids(head.learner);
        here.insert_all(&log.ids());
        head.missing_from(&here, &self.seal_names(head.learner).into_iter().collect())
    }

    fn sealed_ids(&self, learner: LearnerId) -> IdSet {
        let mut all = IdSet::new();
        if let Some(seals) = self.0.seals.borrow().get(&learner) {
            seals.values().for_each(|ids| all.insert_all(ids));
        }
        all
    }

    pub(super) fn keys_of(&self, learner: LearnerId) -> impl Iterator<Item = String> + use<> {
        let prefix = prefix_of(learner);
        self.0.shelf.keys().into_iter().filter(move |key| key.starts_with(&prefix))
    }
}
