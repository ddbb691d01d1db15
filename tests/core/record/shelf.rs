//! A browser's storage without a browser: keys and UTF-16 units, written as the app writes them.

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use std::{
    collections::BTreeMap,
    io::{Read, Write},
};
use trellis::{
    record::{
        Kept, Raw,
        segments::{Filled, Gathered, Key, OpenSegment, Row, Sealing, gather},
    },
    units::{LearnerId, WriterId},
};

pub const MIA: LearnerId = LearnerId(1);

/// What CompressionStream makes of text: its level is the usual one.
pub fn deflate(plain: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

/// What DecompressionStream gives back before it fails, if it fails.
pub fn inflate(packed: &[u8]) -> Vec<u8> {
    let (mut from, mut plain, mut part) = (DeflateDecoder::new(packed), Vec::new(), [0; 4096]);
    while let Ok(count @ 1..) = from.read(&mut part) {
        plain.extend(&part[..count]);
    }
    plain
}

#[derive(Clone, Default)]
pub struct Shelf {
    pub texts: BTreeMap<String, Vec<u16>>,
    /// The units each writing of an event cost.
    pub costs: Vec<usize>,
}

impl Shelf {
    /// Keeps events one by one, as somebody answering does.
    pub fn write(&mut self, open: &mut OpenSegment, kept: &[Kept]) {
        for one in kept {
            let Filled { key, text, taken } = open.fill(&[one.line()]);
            assert_eq!(taken, 1);
            let units: Vec<u16> = text.encode_utf16().collect();
            self.costs.push(units.len());
            self.texts.insert(key.to_string(), units);
            open.took(Filled { key, text, taken });
        }
    }

    /// The plan for the next seal, where no writer but these still writes.
    pub fn plan(&self, writing: &[WriterId]) -> Option<Sealing> {
        let stored =
            self.texts.iter().filter_map(|(key, text)| Some((key.parse().ok()?, String::from_utf16(text).ok()?)));
        Sealing::plan(stored, |writer| !writing.contains(&writer))
    }

    /// Writes a sealed segment, and leaves the open ones where they are.
    pub fn write_seal(&mut self, sealing: &Sealing) {
        let text = sealing.text(&deflate(sealing.plain.as_bytes()));
        self.texts.insert(Key::Sealed(MIA, sealing.name).to_string(), text.encode_utf16().collect());
    }

    /// Seals whatever can be sealed.
    pub fn seal(&mut self, writing: &[WriterId]) {
        while let Some(sealing) = self.plan(writing) {
            self.write_seal(&sealing);
            for (key, _) in &sealing.from {
                self.texts.remove(&key.to_string());
            }
        }
    }

    pub fn raw(units: &[u16]) -> Raw {
        String::from_utf16(units).map_or_else(|_| Raw::Units(units.to_vec()), Raw::Text)
    }

    pub fn gather(&self) -> Gathered {
        let mut gathered = gather(self.texts.iter().map(|(key, text)| (key.clone(), Self::raw(text))));
        for sealed in std::mem::take(&mut gathered.sealed) {
            gathered.take_sealed(&sealed, &inflate(&sealed.packed));
        }
        gathered
    }

    pub fn keys(&self, row: &str) -> Vec<String> {
        self.texts.keys().filter(|key| key.contains(row)).cloned().collect()
    }

    pub fn units(&self, row: &str) -> usize {
        self.texts.iter().filter(|(key, _)| key.contains(row)).map(|(key, text)| key.len() + text.len()).sum()
    }
}

/// A shelf on which these events were written by one page after another, each with so many events.
pub fn written(kept: &[Kept], by_page: usize) -> Shelf {
    let mut shelf = Shelf::default();
    for (page, some) in kept.chunks(by_page).enumerate() {
        let writer = WriterId(page as u64 + 100);
        shelf.write(&mut OpenSegment::new(MIA, Row::Log, writer), some);
    }
    shelf
}
