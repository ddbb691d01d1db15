use super::{Key, PLAIN, Row, Sealed};
use crate::record::{Damage, Kept, Log, Raw, Why, file, wire};

/// What lies in storage for one learner, put together.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Gathered {
    /// Every event that can be read.
    pub log: Log,
    /// What cannot be read. It stays in storage as it is.
    pub damages: Vec<Damage>,
    /// Sealed segments, still to be unpacked and given to [`Gathered::take_sealed`].
    pub sealed: Vec<Sealed>,
}

/// Puts together all stored texts of one learner, in any order. Heads and drafts are passed over.
pub fn gather(stored: impl IntoIterator<Item = (String, Raw)>) -> Gathered {
    let mut gathered = Gathered::default();
    for (key, raw) in stored {
        match key.parse() {
            Ok(Key::Segment { row: Row::Log, .. }) => gathered.take_segment(raw),
            Ok(Key::Segment { row: Row::Aside, .. }) => gathered.take_asides(raw),
            Ok(Key::Sealed(..)) => gathered.sealed.push(Sealed::read(raw)),
            Ok(Key::Head(..) | Key::Draft(_) | Key::Device) => {}
            Err(()) => gathered.damages.push(Damage { why: Why::UnknownForm, raw }),
        }
    }
    gathered
}

/// The lines a segment gained when its text changed from `old` to `new`: what another tab has written just now.
pub fn lines_added(old: Option<&str>, new: &str) -> Vec<Kept> {
    let gained = old.and_then(|old| new.strip_prefix(old)).unwrap_or_else(|| new.trim_start_matches(PLAIN));
    wire::decode(gained).0
}

/// The line that something unreadable is kept as in the row [`Row::Aside`].
pub fn aside_line(damage: &Damage) -> String {
    file::encode_aside(damage)
}

impl Gathered {
    /// Adds what a sealed segment holds; `unpacked` is as much of it as could be unpacked. Says how many events are lost.
    pub fn take_sealed(&mut self, sealed: &Sealed, unpacked: &[u8]) -> usize {
        let opened = sealed.open(unpacked);
        self.log.extend(opened.kept);
        self.damages.extend(opened.damages);
        opened.lost
    }

    /// Adds lines that lie elsewhere, as those in IndexedDB.
    pub fn take_lines(&mut self, lines: &str) {
        let (kept, damages) = wire::decode(lines);
        self.log.extend(kept);
        self.damages.extend(damages);
    }

    fn take_segment(&mut self, raw: Raw) {
        let (kept, damages) = match &raw {
            Raw::Text(text) => wire::decode(text.strip_prefix(PLAIN).unwrap_or(text)),
            Raw::Units(units) => wire::decode_units(units.strip_prefix(&[PLAIN as u16]).unwrap_or(units)),
            Raw::Bytes(_) => (Vec::new(), Vec::new()),
        };
        if kept.is_empty() && !starts_plainly(&raw) {
            self.damages.push(Damage { why: Why::UnknownForm, raw });
            return;
        }
        self.log.extend(kept);
        self.damages.extend(damages);
    }

    fn take_asides(&mut self, raw: Raw) {
        let Raw::Text(text) = &raw else {
            self.damages.push(Damage { why: Why::NotText, raw });
            return;
        };
        for line in text.strip_prefix(PLAIN).unwrap_or(text).split('\n').filter(|line| !line.is_empty()) {
            match file::decode_aside(line) {
                Some(Damage { raw: Raw::Text(text), .. }) if Kept::read(&text).is_ok() => self.take_lines(&text),
                Some(damage) => self.damages.push(damage),
                None => self.damages.push(Damage::text(Why::NotJson, line)),
            }
        }
    }
}

fn starts_plainly(raw: &Raw) -> bool {
    match raw {
        Raw::Text(text) => text.starts_with(PLAIN),
        Raw::Units(units) => units.first() == Some(&(PLAIN as u16)),
        Raw::Bytes(_) => false,
    }
}
