use crate::record::{Damage, Log, Snapshot, segments::Head};

/// All that was kept of a learner.
#[derive(Clone, PartialEq, Debug)]
pub struct Loaded {
    /// Name, look, and what there should be.
    pub head: Head,
    /// Every event that can be read, or what is in no sealed segment where there is a snapshot.
    pub log: Log,
    /// What an earlier visit folded.
    pub snapshot: Option<Snapshot>,
    /// What cannot be read. It stays where it is and goes into learner files.
    pub damages: Vec<Damage>,
    /// How many events the head knows of that are nowhere: a part of storage was taken away.
    pub missing: u32,
    /// What was typed and not checked.
    pub draft: Option<String>,
}
