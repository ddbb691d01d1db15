use super::Packed;
use std::sync::Arc;

/// Bytes that are read from the front. Whatever they are, nothing here panics.
#[derive(Clone, Debug)]
pub struct Unpacker<'a> {
    rest: &'a [u8],
    words: Vec<Word<'a>>,
}

/// A text that came, and the memory of the id that was read from it, with the number of its parts.
#[derive(Clone, Debug)]
struct Word<'a> {
    text: &'a str,
    id: Option<(usize, Arc<str>)>,
}

impl<'a> Unpacker<'a> {
    /// The thing that bytes hold, if they hold it and nothing more.
    pub fn unpack<T: Packed>(bytes: &'a [u8]) -> Option<T> {
        let mut unpacker = Self::new(bytes);
        let thing = T::unpack(&mut unpacker)?;
        unpacker.rest.is_empty().then_some(thing)
    }

    /// Reads from the front of these.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, words: Vec::new() }
    }

    /// The next byte.
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// The next so many bytes.
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    /// A number that is mostly small.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// A number that may be negative.
    pub fn signed(&mut self) -> Option<i64> {
        let folded = self.number()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    /// 64 bits.
    pub fn bits(&mut self) -> Option<u64> {
        self.bytes(8)?.try_into().ok().map(u64::from_le_bytes)
    }

    /// A float.
    pub fn float(&mut self) -> Option<f64> {
        self.bits().map(f64::from_bits)
    }

    /// A text.
    pub fn word(&mut self) -> Option<&'a str> {
        self.next_word().map(|word| word.text)
    }

    /// An id of so many parts. However often it comes, it is read once and shares its memory.
    pub(super) fn id(&mut self, parts: usize, read: impl FnOnce(&str) -> Option<Arc<str>>) -> Option<Arc<str>> {
        let word = self.next_word()?;
        match &word.id {
            Some((known, id)) if *known == parts => Some(Arc::clone(id)),
            _ => {
                let id = read(word.text)?;
                word.id = Some((parts, Arc::clone(&id)));
                Some(id)
            }
        }
    }

    fn next_word(&mut self) -> Option<&mut Word<'a>> {
        match usize::try_from(self.number()?).ok()? {
            0 => {
                let count = usize::try_from(self.number()?).ok()?;
                let text = std::str::from_utf8(self.bytes(count)?).ok()?;
                self.words.push(Word { text, id: None });
                self.words.last_mut()
            }
            place => self.words.get_mut(place - 1),
        }
    }
}
