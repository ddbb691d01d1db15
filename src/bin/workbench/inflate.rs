//! What the browser's DecompressionStream does, natively: whatever the bytes, as much as can be unpacked.

use flate2::read::{DeflateDecoder, MultiGzDecoder};
use std::{borrow::Cow, io::Read};
use trellis::record::wire::LARGEST_TEXT;

/// A file's bytes, unpacked if they are gzip; and whether all of them could be unpacked.
pub fn gzip(bytes: &[u8]) -> (Cow<'_, [u8]>, bool) {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return (Cow::Borrowed(bytes), true);
    }
    let (unpacked, whole) = read(MultiGzDecoder::new(bytes));
    (Cow::Owned(unpacked), whole)
}

/// The lines of a sealed segment.
pub fn raw(packed: &[u8]) -> Vec<u8> {
    read(DeflateDecoder::new(packed)).0
}

fn read(mut from: impl Read) -> (Vec<u8>, bool) {
    let (mut unpacked, mut part) = (Vec::new(), [0; 64 * 1024]);
    loop {
        match from.read(&mut part) {
            Ok(0) => return (unpacked, true),
            Ok(count) => unpacked.extend(&part[..count]),
            Err(_) => return (unpacked, false),
        }
        if unpacked.len() > LARGEST_TEXT {
            return (unpacked, true);
        }
    }
}
