use super::{SealName, dense};
use crate::{
    record::{Damage, EventId, IdSet, Kept, Raw, Why, wire},
    units::{WriterId, fingerprint},
};

/// Stands in front of a sealed segment.
const SEAL: char = 'z';

/// The most bytes that one sealed segment is unpacked to: eight open ones, and the longest lines there may be.
pub const LARGEST_UNSEALED: usize = 2 * 1024 * 1024;

/// What a range claims to hold is not believed beyond this.
const MOST_LOST: u32 = 100_000;

/// A segment that is never written again: some 500 lines, deflated, 15 bits a UTF-16 unit, with a checksum and the
/// ids it holds.
///
/// The core knows the format alone; deflating is the browser's work, or flate2's where there is no browser.
#[derive(Clone, PartialEq, Debug)]
pub struct Sealed {
    /// Its name, as its own first words say; nothing where they are damaged.
    pub name: Option<SealName>,
    /// The ids it says it holds, readable even where the lines are not.
    pub ids: IdSet,
    /// The lines, deflated (RFC 1951).
    pub packed: Vec<u8>,
    raw: Raw,
}

/// What an opened seal gave.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Unsealed {
    /// Its events.
    pub kept: Vec<Kept>,
    /// The segment as it was, where it is damaged, and lines of it that cannot be read.
    pub damages: Vec<Damage>,
    /// How many events it promised that could not be read.
    pub lost: usize,
}

impl Sealed {
    /// The text to keep for these ids and deflated lines.
    pub(super) fn write(name: SealName, ids: &IdSet, packed: &[u8]) -> String {
        format!("{SEAL}{name} {} {}", write_ids(ids), dense::encode(packed))
    }

    /// What a stored text holds, as far as it can be read. Whether it is sound is known once it is unpacked.
    pub fn read(raw: Raw) -> Self {
        let text = match &raw {
            Raw::Text(text) => text.clone(),
            Raw::Units(units) => String::from_utf16_lossy(units),
            Raw::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        };
        let (head, body) = text.rsplit_once(' ').unwrap_or(("", &text));
        let (name, ids) = head.split_once(' ').unwrap_or((head, ""));
        Self {
            name: name.strip_prefix(SEAL).and_then(|name| name.parse().ok()),
            ids: read_ids(ids),
            packed: dense::decode(body),
            raw,
        }
    }

    /// The events in it. `unpacked` is as much as could be unpacked, whole or not.
    pub fn open(&self, unpacked: &[u8]) -> Unsealed {
        let same_lines = self.name.is_some_and(|name| name == SealName::of(unpacked));
        let (kept, mut damages) = wire::decode(&String::from_utf8_lossy(unpacked));
        let read: IdSet = kept.iter().map(|kept| kept.event().id).collect();
        if !same_lines {
            // what is unpacked behind a fault is noise: it says nothing more than the segment itself
            damages.clear();
        }
        if !same_lines || read != self.ids {
            damages.push(Damage { why: Why::BrokenSeal, raw: self.raw.clone() });
        }
        let lost = self.ids.ranges().map(|(writer, from, to)| (writer, from.max(to.saturating_sub(MOST_LOST)), to));
        let lost = lost.flat_map(|(writer, from, to)| (from..=to).map(move |n| EventId { writer, n }));
        let lost = lost.filter(|id| !read.contains(*id)).count();
        Unsealed { kept, damages, lost }
    }
}

impl SealName {
    /// The name of these lines.
    pub fn of(plain: &[u8]) -> Self {
        Self(fingerprint(plain.iter().copied()))
    }
}

/// `c0ffee00c0ffee01:0-63,70;…`
fn write_ids(ids: &IdSet) -> String {
    let (mut text, mut last) = (String::new(), None);
    for (writer, from, to) in ids.ranges() {
        if last == Some(writer) {
            text.push(',');
        } else {
            text.push_str(if last.is_some() { ";" } else { "" });
            text.push_str(&format!("{writer}:"));
        }
        text.push_str(&if from == to { from.to_string() } else { format!("{from}-{to}") });
        last = Some(writer);
    }
    text
}

/// Parts that make no sense are passed over.
fn read_ids(text: &str) -> IdSet {
    let mut ids = IdSet::new();
    for (writer, ranges) in text.split(';').filter_map(|part| part.split_once(':')) {
        let Ok(writer) = writer.parse::<WriterId>() else { continue };
        for range in ranges.split(',') {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>())
                && from <= to
            {
                ids.insert_range(writer, from, to);
            }
        }
    }
    ids
}
