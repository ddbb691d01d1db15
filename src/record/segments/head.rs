use super::{Generation, Key, SealName};
use crate::{
    record::{Backup, EventId, Happening, IdSet, Log, Look, Pin, wire::LookLine},
    units::{LearnerId, Moment, WriterId, fingerprint},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a learner before the log is read: enough for the first paint and to see that a part is missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// Who.
    pub learner: LearnerId,
    /// One more with each writing; the greater of two sound heads counts.
    pub counter: u64,
    /// What they want to be called; may be empty.
    pub name: String,
    /// The pictures that are asked for before they sit down.
    pub pin: Option<Pin>,
    /// How the app looks for them.
    pub look: Look,
    /// The events that were in no sealed segment when this was written.
    pub open: IdSet,
    /// The sealed segments, and how many events each holds.
    pub sealed: BTreeMap<SealName, u32>,
    /// The last learner file that was saved here.
    pub saved: Option<Backup>,
}

#[derive(Serialize, Deserialize)]
struct HeadLine {
    learner: LearnerId,
    counter: u64,
    name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pin: Vec<String>,
    look: LookLine,
    #[serde(default)]
    open: Vec<(WriterId, u32, u32)>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    sealed: BTreeMap<String, u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved: Option<(i64, i16, usize)>,
}

impl Head {
    /// The head of somebody of whom nothing is known yet.
    pub fn new(learner: LearnerId) -> Self {
        Self {
            learner,
            counter: 0,
            name: String::new(),
            pin: None,
            look: Look::default(),
            open: IdSet::new(),
            sealed: BTreeMap::new(),
            saved: None,
        }
    }

    /// The head that belongs to a log, to be written after this one.
    pub fn next(&self, log: &Log) -> Self {
        let mut next = Self { counter: self.counter + 1, ..self.clone() };
        next.open = log.ids();
        for event in log.iter() {
            next.note(&event.what);
        }
        next
    }

    /// The same with these sealed segments, whose events need not be listed.
    pub fn with_sealed<'a>(mut self, log: &Log, sealed: impl IntoIterator<Item = (SealName, &'a IdSet)>) -> Self {
        let mut held = IdSet::new();
        self.sealed.clear();
        for (name, ids) in sealed {
            self.sealed.insert(name, u32::try_from(ids.len()).unwrap_or(u32::MAX));
            held.insert_all(ids);
        }
        self.open = log.iter().map(|event| event.id).filter(|id| !held.contains(*id)).collect();
        self
    }

    /// Takes name, pictures and look from an event.
    pub fn note(&mut self, what: &Happening) {
        match what {
            Happening::Began(profile) | Happening::ProfileChanged(profile) => {
                self.name.clone_from(&profile.nickname);
                self.pin.clone_from(&profile.pin);
            }
            Happening::LookChanged(look) => self.look = *look,
            _ => {}
        }
    }

    /// Where it is written: never over the one before it.
    pub const fn key(&self) -> Key {
        Key::Head(self.learner, if self.counter.is_multiple_of(2) { Generation::A } else { Generation::B })
    }

    /// The stored text: a checksum, a space, JSON.
    pub fn write(&self) -> String {
        let line = HeadLine {
            learner: self.learner,
            counter: self.counter,
            name: self.name.clone(),
            pin: self.pin.as_ref().map(Pin::names).unwrap_or_default(),
            look: self.look.into(),
            open: self.open.ranges().collect(),
            sealed: self.sealed.iter().map(|(name, count)| (name.to_string(), *count)).collect(),
            saved: self.saved.map(|backup| (backup.at.utc_ms, backup.at.ahead_min, backup.events)),
        };
        let json = serde_json::to_string(&line).expect("text keys and whole numbers");
        format!("{:016x} {json}", fingerprint(json.bytes()))
    }

    /// What a stored text says, if it is whole.
    pub fn read(text: &str) -> Option<Self> {
        let (sum, json) = text.split_once(' ')?;
        if sum != format!("{:016x}", fingerprint(json.bytes())) {
            return None;
        }
        let line: HeadLine = serde_json::from_str(json).ok()?;
        let mut open = IdSet::new();
        for (writer, from, to) in line.open {
            open.insert_range(writer, from, to.max(from));
        }
        let sealed = line.sealed.into_iter().filter_map(|(name, count)| Some((name.parse().ok()?, count)));
        Some(Self {
            sealed: sealed.collect(),
            saved: line.saved.map(|(utc_ms, ahead_min, events)| Backup { at: Moment { utc_ms, ahead_min }, events }),
            learner: line.learner,
            counter: line.counter,
            name: line.name,
            pin: Pin::of_names(&line.pin),
            look: line.look.into(),
            open,
        })
    }

    /// The newer of the two stored generations that is whole.
    pub fn newest(a: Option<&str>, b: Option<&str>) -> Option<Self> {
        [a, b].into_iter().flatten().filter_map(Self::read).max_by_key(|head| head.counter)
    }

    /// How many events this head knows of that are nowhere: parts of storage that were taken away.
    pub fn missing_from(&self, here: &IdSet, sealed: &BTreeSet<SealName>) -> u32 {
        let all = self.open.ranges().flat_map(|(writer, from, to)| (from..=to).map(move |n| EventId { writer, n }));
        let open = u32::try_from(all.filter(|id| !here.contains(*id)).count()).unwrap_or(u32::MAX);
        let sealed = self.sealed.iter().filter(|(name, _)| !sealed.contains(name)).map(|(_, count)| *count);
        sealed.fold(open, u32::saturating_add)
    }
}
