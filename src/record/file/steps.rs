use super::{NotAFile, Reading, read_any};
use crate::record::{Damage, Raw, Why, wire::LARGEST_TEXT};

/// A file that is read in steps, so that no task is long.
#[derive(Clone, Debug)]
pub struct Steps {
    text: String,
    at: usize,
    reading: Reading,
}

impl Steps {
    /// Begins to read a learner file. Lines that are no UTF-8 are kept aside as they were.
    pub fn new(bytes: &[u8]) -> Self {
        let mut reading = Reading::default();
        let text = match std::str::from_utf8(bytes) {
            _ if bytes.len() > LARGEST_TEXT => String::new(),
            Ok(text) => text.to_owned(),
            Err(_) => {
                let mut text = String::new();
                for line in bytes.split(|byte| *byte == b'\n') {
                    match std::str::from_utf8(line) {
                        Ok(line) => text.extend([line, "\n"]),
                        Err(_) => reading.damages.push(Damage { why: Why::NotText, raw: Raw::Bytes(line.to_vec()) }),
                    }
                }
                text
            }
        };
        let text = text.trim_start_matches('\u{feff}').trim().to_owned();
        reading.cut_off = !text.ends_with("]}");
        let at = if bytes.len() > LARGEST_TEXT { usize::MAX } else { 0 };
        Self { text, at, reading }
    }

    /// Reads so many lines more. `false` once there are none.
    pub fn step(&mut self, lines: usize) -> bool {
        for _ in 0..lines {
            let Some(rest) = self.text.get(self.at..) else { return false };
            let line = rest.split('\n').next().unwrap_or_default();
            self.at += line.len() + 1;
            self.reading.take_line(line.trim().trim_end_matches(','));
        }
        true
    }

    /// What it says. What was not read yet is read now.
    pub fn finish(mut self) -> Result<Reading, NotAFile> {
        if self.at == usize::MAX {
            return Err(NotAFile::TooLarge);
        }
        self.step(usize::MAX);
        if self.reading.learner.is_some() || !self.reading.log.is_empty() {
            return Ok(self.reading);
        }
        // another program may have laid the lines out anew
        serde_json::from_str(&self.text).ok().and_then(|whole| Reading::of_whole(&whole)).ok_or(NotAFile::Another)
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
        if is_everything(&bytes) { Self::Everything(bytes) } else { Self::Learner(Box::new(Steps::new(&bytes))) }
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
