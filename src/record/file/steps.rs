use super::{NotAFile, Reading, read_any};
use crate::record::{Damage, Raw, Why, wire::LARGEST_TEXT};

/// What some programs write before UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// A file that is read in steps, so that no task is long. Nothing is done with the whole of it at once: 5 MB are long on a slow device.
#[derive(Clone, Debug)]
pub struct Steps {
    bytes: Vec<u8>,
    at: usize,
    reading: Reading,
}

impl Steps {
    /// Begins to read a learner file. Lines that are no UTF-8 are kept aside as they were.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let at = if bytes.starts_with(MARK) { MARK.len() } else { 0 };
        let cut_off = !bytes.trim_ascii_end().ends_with(b"]}");
        Self { bytes, at, reading: Reading { cut_off, ..Reading::default() } }
    }

    /// Reads so many lines more. `false` once there are none.
    pub fn step(&mut self, lines: usize) -> bool {
        if self.is_too_large() {
            return false;
        }
        for _ in 0..lines {
            let Some(rest) = self.bytes.get(self.at..).filter(|rest| !rest.is_empty()) else { return false };
            let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
            self.at += line.len() + 1;
            match std::str::from_utf8(line) {
                Ok(line) => self.reading.take_line(line.trim().trim_end_matches(',')),
                Err(_) => self.reading.damages.push(Damage { why: Why::NotText, raw: Raw::Bytes(line.to_vec()) }),
            }
        }
        true
    }

    /// What it says. What was not read yet is read now.
    pub fn finish(mut self) -> Result<Reading, NotAFile> {
        if self.is_too_large() {
            return Err(NotAFile::TooLarge);
        }
        self.step(usize::MAX);
        if self.reading.learner.is_some() || !self.reading.log.is_empty() {
            return Ok(self.reading);
        }
        // another program may have laid the lines out anew
        let whole = serde_json::from_slice(self.bytes.strip_prefix(MARK).unwrap_or(&self.bytes)).ok();
        whole.and_then(|whole| Reading::of_whole(&whole)).ok_or(NotAFile::Another)
    }

    const fn is_too_large(&self) -> bool {
        self.bytes.len() > LARGEST_TEXT
    }
}

/// Whether these are the bytes of a file with everything, which [`read_any`] reads at once.
pub(super) fn is_everything(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    head.trim_start_matches('\u{feff}').trim_start().chars().take(80).collect::<String>().contains("trellis-rescue")
}

/// Any file of ours, in steps where it is a long one.
#[derive(Clone, Debug)]
pub enum AnyFile {
    /// A learner file.
    Learner(Box<Steps>),
    /// A file with everything; its segments are sealed, so there is little to parse.
    Everything(Vec<u8>),
}

impl AnyFile {
    /// Begins to read.
    pub fn new(bytes: Vec<u8>) -> Self {
        if is_everything(&bytes) { Self::Everything(bytes) } else { Self::Learner(Box::new(Steps::new(bytes))) }
    }

    /// Reads so many lines more. `false` once there are none.
    pub fn step(&mut self, lines: usize) -> bool {
        match self {
            Self::Learner(steps) => steps.step(lines),
            Self::Everything(_) => false,
        }
    }

    /// What it says: one reading for each learner.
    pub fn finish(self) -> Result<Vec<Reading>, NotAFile> {
        match self {
            Self::Learner(steps) => steps.finish().map(|reading| vec![reading]),
            Self::Everything(bytes) => read_any(&bytes),
        }
    }
}
