//! The browser's own packing: no byte of it is in the program.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableWritablePair};

/// What came out of a stream.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Streamed {
    /// The bytes, as far as they came.
    pub bytes: Vec<u8>,
    /// How it ended.
    pub end: End,
}

/// How a stream ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// All came.
    Whole,
    /// What went in is damaged or cut off; what comes before is here.
    Damaged,
    /// There was more than was asked for.
    TooMuch,
    /// This browser cannot do it.
    Impossible,
}

/// Packs bytes as sealed segments are packed (RFC 1951); nothing where the browser cannot.
pub(super) async fn deflate(plain: &[u8]) -> Option<Vec<u8>> {
    let streamed = through("CompressionStream", "deflate-raw", &blob_of(plain)?, usize::MAX).await;
    (streamed.end == End::Whole).then_some(streamed.bytes)
}

/// Unpacks the lines of a sealed segment, as far as it can.
pub(super) async fn inflate(packed: &[u8], most: usize) -> Vec<u8> {
    match blob_of(packed) {
        Some(blob) => through("DecompressionStream", "deflate-raw", &blob, most).await.bytes,
        None => Vec::new(),
    }
}

/// Unpacks bytes, and tells how that ended.
pub(super) async fn inflate_whole(packed: &[u8], most: usize) -> Streamed {
    match blob_of(packed) {
        Some(blob) => through("DecompressionStream", "deflate-raw", &blob, most).await,
        None => Streamed { bytes: Vec::new(), end: End::Impossible },
    }
}

/// Unpacks a gzip file.
pub(super) async fn gunzip(file: &Blob, most: usize) -> Streamed {
    through("DecompressionStream", "gzip", file, most).await
}

fn blob_of(bytes: &[u8]) -> Option<Blob> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()
}

async fn through(maker: &str, format: &str, file: &Blob, most: usize) -> Streamed {
    let Some(reader) = reader(maker, format, file) else {
        return Streamed { bytes: Vec::new(), end: End::Impossible };
    };
    let mut bytes = Vec::new();
    let end = loop {
        let Ok(part) = JsFuture::from(reader.read()).await else { break End::Damaged };
        let get = |name: &str| Reflect::get(&part, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            break End::Whole;
        }
        let part = Uint8Array::new(&get("value"));
        if bytes.len() + part.length() as usize > most {
            let _ = JsFuture::from(reader.cancel()).await;
            break End::TooMuch;
        }
        bytes.extend(part.to_vec());
    };
    Streamed { bytes, end }
}

/// `web_sys` counts these streams as unstable; every browser we support has them.
fn reader(maker: &str, format: &str, file: &Blob) -> Option<ReadableStreamDefaultReader> {
    let maker: Function = Reflect::get(&js_sys::global(), &maker.into()).ok()?.dyn_into().ok()?;
    let stream = Reflect::construct(&maker, &Array::of1(&format.into())).ok()?;
    let turned = file.stream().pipe_through(stream.unchecked_ref::<ReadableWritablePair>());
    Some(turned.get_reader().unchecked_into())
}
