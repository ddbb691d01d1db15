//! Packing what travels in a link.

use super::streams::{self, End};

/// What became of a packed text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotUnpacked {
    /// It is damaged, or this browser cannot.
    Damaged,
    /// There is more in it than was asked for.
    TooMuch,
}

/// Packs bytes for a link (RFC 1951); nothing where the browser cannot.
pub async fn pack(plain: &[u8]) -> Option<Vec<u8>> {
    streams::deflate(plain).await
}

/// Unpacks a link, and stops as soon as there is more than `most` bytes.
///
/// # Errors
/// [`NotUnpacked`].
pub async fn unpack(packed: &[u8], most: usize) -> Result<Vec<u8>, NotUnpacked> {
    let streamed = streams::inflate_whole(packed, most).await;
    match streamed.end {
        End::Whole => Ok(streamed.bytes),
        End::TooMuch => Err(NotUnpacked::TooMuch),
        End::Damaged | End::Impossible => Err(NotUnpacked::Damaged),
    }
}
