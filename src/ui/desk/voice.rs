//! Reading aloud: one voice at a time, and where in its words it is.

use super::Desk;
use crate::platform::speech::{self, Sound};
use leptos::prelude::*;

/// What is being read aloud.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    words: String,
    /// Where the word begins that is heard, in bytes. None where the voice does not tell.
    at: Option<usize>,
}

/// The sentence that is being read, cut at the word that is heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// Before the word.
    pub before: String,
    /// The word.
    pub word: String,
    /// After it.
    pub after: String,
}

impl Reading {
    /// The sentence around the word that is heard; none where the voice does not tell which.
    fn sentence(&self) -> Option<Heard> {
        // a voice may tell a place inside the word
        let heard = self.words.get(..self.at?)?;
        let before = heard.trim_end_matches(|letter: char| !letter.is_whitespace());
        let rest = &self.words[before.len()..];
        let (word, after) = rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()));
        let begin = before.rmatch_indices(ENDS).find_map(|(end, _)| ends(before, end)).unwrap_or(0);
        let end = after.match_indices(ENDS).find_map(|(end, _)| ends(after, end)).unwrap_or(after.len());
        let end = if word.ends_with(ENDS) { 0 } else { end };
        Some(Heard {
            before: before[begin..].trim_start().to_owned(),
            word: word.to_owned(),
            after: after[..end].to_owned(),
        })
    }
}

/// What ends a sentence, where a space or nothing comes after it: 3.5 goes on.
const ENDS: [char; 3] = ['.', '?', '!'];

/// The place after the sign at `at`, where a sentence ends there.
fn ends(words: &str, at: usize) -> Option<usize> {
    let next = words.get(at + 1..)?;
    (next.is_empty() || next.starts_with(char::is_whitespace)).then_some(at + 1)
}

impl Desk {
    /// Whether a voice of this device can read aloud.
    pub fn has_voice(self) -> bool {
        self.voice.get()
    }

    /// Whether something is being read aloud.
    pub fn reading(self) -> bool {
        self.reading.with(Option::is_some)
    }

    /// The sentence that is being read, where the voice tells the word.
    pub fn heard(self) -> Option<Heard> {
        self.reading.with(|reading| reading.as_ref()?.sentence())
    }

    /// Reads words aloud, in place of what was being read.
    pub fn read_aloud(self, words: String) {
        self.reading.set(Some(Reading { words: words.clone(), at: None }));
        let mine = words.clone();
        let heard = move |sound: Sound| {
            let still = |reading: &Option<Reading>| reading.as_ref().is_some_and(|reading| reading.words == mine);
            if self.reading.try_with_untracked(still) == Some(true) {
                self.reading.set(match sound {
                    Sound::Word(at) => Some(Reading { words: mine.clone(), at: bytes(&mine, at) }),
                    Sound::Done => None,
                });
            }
        };
        if !speech::speak(&words, "en", heard) {
            self.reading.set(None);
        }
    }

    /// Stops reading.
    pub fn stop_reading(self) {
        if self.reading.with_untracked(Option::is_some) {
            self.reading.set(None);
            speech::stop();
        }
    }

    /// Reads, or stops where something is being read.
    pub fn read_or_stop(self, words: impl FnOnce() -> String) {
        if self.reading.with_untracked(Option::is_some) {
            self.stop_reading();
        } else {
            self.read_aloud(words());
        }
    }
}

/// A place counted in UTF-16 units, in bytes.
fn bytes(words: &str, units: usize) -> Option<usize> {
    let mut seen = 0;
    words.char_indices().find_map(|(at, letter)| {
        let here = (seen >= units).then_some(at);
        seen += letter.len_utf16();
        here
    })
}
