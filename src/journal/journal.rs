use super::{EntryKind, kind_of, words_of};
use crate::{
    record::{Event, Happening, Topic, decode_line, encode},
    units::{Packed, Packer, Unpacker},
};

/// All that a learner set down, in order. A fold of the log that keeps the few events it is made of.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Journal {
    entries: Vec<Event>,
}

impl Journal {
    /// Takes one more event in. Never fails; what is no entry is passed over.
    pub fn apply(&mut self, event: &Event) {
        if kind_of(event).is_some() {
            self.entries.push(event.clone());
        }
    }

    /// Every entry, the oldest first.
    pub fn entries(&self) -> &[Event] {
        &self.entries
    }

    /// The entries of a kind, or of all, that hold all of these words; capitals do not matter. The newest first.
    pub fn found(&self, kind: Option<EntryKind>, words: &str) -> Vec<&Event> {
        let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let holds = |event: &&Event| {
            let text = words_of(event).join(" ").to_lowercase();
            kind.is_none_or(|kind| kind_of(event) == Some(kind)) && wanted.iter().all(|word| text.contains(word))
        };
        self.entries.iter().rev().filter(holds).collect()
    }

    /// The newest words about a topic; empty where nothing was written.
    pub fn newest(&self, about: Topic) -> &str {
        let written = self.entries.iter().rev().find_map(|event| match &event.what {
            Happening::Wrote { topic, says, .. } if *topic == about => Some(says.as_str()),
            _ => None,
        });
        written.unwrap_or_default()
    }
}

/// Kept as the lines the record keeps: entries are few, and their shape is written down once.
impl Packed for Journal {
    fn pack(&self, to: &mut Packer) {
        self.entries.iter().map(encode).collect::<Vec<_>>().pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let lines = Vec::<String>::unpack(from)?;
        let entries = lines.iter().map(|line| decode_line(line).ok()).collect::<Option<_>>()?;
        Some(Self { entries })
    }
}
