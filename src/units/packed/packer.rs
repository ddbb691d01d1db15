use super::Packed;
use std::collections::BTreeMap;

/// Grains of a digest: state is rounded to 1e-9 before it is compared between machines.
const GRAIN: f64 = 1e9;

/// Bytes that grow.
#[derive(Clone, Debug, Default)]
pub struct Packer {
    bytes: Vec<u8>,
    /// Texts that came before, by their place: each is written once.
    words: BTreeMap<String, u64>,
    rounded: bool,
}

impl Packer {
    /// The bytes of one thing, exact.
    pub fn pack(thing: &impl Packed) -> Vec<u8> {
        let mut packer = Self::default();
        thing.pack(&mut packer);
        packer.bytes
    }

    /// A packer that rounds to 1e-9: for digests.
    pub fn rounding() -> Self {
        Self { rounded: true, ..Self::default() }
    }

    /// What was packed.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Adds a byte.
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Adds a number that is mostly small.
    pub fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }

    /// Adds a number that may be negative.
    pub fn signed(&mut self, number: i64) {
        self.number((number.wrapping_shl(1) ^ (number >> 63)).cast_unsigned());
    }

    /// Adds 64 bits that are as often large as small.
    pub fn bits(&mut self, bits: u64) {
        self.bytes.extend(bits.to_le_bytes());
    }

    /// Adds a float.
    pub fn float(&mut self, float: f64) {
        let float = if self.rounded { libm::round(float * GRAIN) } else { float };
        self.bits((float + 0.0).to_bits()); // -0 becomes 0
    }

    /// Adds a text: whole the first time, by its place afterwards.
    pub fn word(&mut self, word: &str) {
        if let Some(place) = self.words.get(word).copied() {
            self.number(place + 1);
            return;
        }
        self.words.insert(word.to_owned(), self.words.len() as u64);
        self.number(0);
        self.number(word.len() as u64);
        self.bytes.extend(word.as_bytes());
    }
}
