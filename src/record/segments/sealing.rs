use super::{Key, PLAIN, Row, SealName, Sealed};
use crate::{
    record::{IdSet, Kept},
    units::{ExerciseId, WriterId},
};
use std::collections::BTreeMap;

/// How many events a sealed segment holds, or a few more: the last open segment goes in whole.
pub const EVENTS_IN_SEAL: usize = 500;

/// Open segments that are about to become one sealed segment.
///
/// Write the sealed text, read it back, and only then remove the open ones. A crash between leaves both; their union is the same
/// record, and the next sealing of the same segments makes the same name.
#[derive(Clone, PartialEq, Debug)]
pub struct Sealing {
    /// The segments that go in, with the text they had.
    pub from: Vec<(Key, String)>,
    /// The name of what comes out.
    pub name: SealName,
    /// What is in it: one event a line.
    pub plain: String,
    /// Their ids.
    pub ids: IdSet,
}

/// A segment that may be sealed.
struct Candidate {
    key: Key,
    text: String,
    kept: Vec<Kept>,
}

impl Sealing {
    /// The oldest segments of a learner that will not be written again, if together they hold 500 events.
    ///
    /// `ended` tells whether a writer writes no more. A segment with a line that cannot be read stays as it is.
    pub fn plan(stored: impl IntoIterator<Item = (Key, String)>, ended: impl Fn(WriterId) -> bool) -> Option<Self> {
        let mut segments = BTreeMap::new();
        for (key, text) in stored {
            if let Key::Segment { row: Row::Log, writer, k, .. } = key {
                segments.insert((writer, k), (key, text));
            }
        }
        let is_last = |writer, k| segments.range((writer, k + 1)..=(writer, u32::MAX)).next().is_none();
        let closed =
            segments.iter().filter(|((writer, k), _)| *k < u32::MAX && (!is_last(*writer, *k) || ended(*writer)));
        let mut closed: Vec<Candidate> =
            closed.filter_map(|(_, (key, text))| Candidate::read(*key, text.clone())).collect();
        closed.sort_by_key(|one| one.kept.first().map(|kept| kept.event().order()));
        let mut events = 0;
        let enough = closed.iter().position(|one| {
            events += one.kept.len();
            events >= EVENTS_IN_SEAL
        })?;
        closed.truncate(enough + 1);
        let kept = closed.iter().flat_map(|one| one.kept.iter());
        Some(Self::of(kept, closed.iter().map(|one| (one.key, one.text.clone())).collect()))
    }

    /// Events that come all at once, as an opened file brings them: no open segments before.
    pub fn of_events(kept: &[&Kept]) -> Self {
        Self::of(kept.iter().copied(), Vec::new())
    }

    fn of<'a>(kept: impl Iterator<Item = &'a Kept>, from: Vec<(Key, String)>) -> Self {
        let mut kept: Vec<&Kept> = kept.collect();
        // deflate looks back 32 KB: lines that are alike lie beside each other, which saves a sixth
        let exercise = |kept: &Kept| kept.event().what.exercise().map(ExerciseId::as_str).map(str::to_owned);
        kept.sort_by_cached_key(|kept| (exercise(kept), kept.event().order(), kept.line()));
        kept.dedup();
        let plain = kept.iter().map(|kept| kept.line()).collect::<Vec<_>>().join("\n");
        let ids = kept.iter().map(|kept| kept.event().id).collect();
        Self { from, name: SealName::of(plain.as_bytes()), plain, ids }
    }

    /// The text to keep, once the lines are deflated.
    pub fn text(&self, packed: &[u8]) -> String {
        Sealed::write(self.name, &self.ids, packed)
    }
}

impl Candidate {
    fn read(key: Key, text: String) -> Option<Self> {
        let lines = text.strip_prefix(PLAIN)?;
        let kept: Vec<Kept> = lines.split('\n').map(Kept::read).collect::<Result<_, _>>().ok()?;
        Some(Self { key, text, kept })
    }
}
