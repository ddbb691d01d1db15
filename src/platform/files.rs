//! Files that a person saves and opens.

use super::promises::promised;
use crate::record::wire::LARGEST_TEXT;
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAnchorElement, HtmlInputElement, ReadableStreamDefaultReader, ReadableWritablePair, Url};

/// What the first bytes of a gzip file are.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// A file that a person chose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picked {
    /// Its name.
    pub name: String,
    /// What is in it, unpacked if it was gzip.
    pub bytes: Vec<u8>,
}

/// Why a chosen file was not opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PickError {
    /// Larger than any learner file may be, packed or unpacked.
    TooLarge,
    /// The browser could not read or unpack it.
    Unreadable,
}

/// Saves a text as a file, as a download. `false` where the browser refuses.
pub fn save(name: &str, text: &str) -> bool {
    offer(name, text).is_some()
}

fn offer(name: &str, text: &str) -> Option<()> {
    let kind = web_sys::BlobPropertyBag::new();
    kind.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    wasm_bindgen_futures::spawn_local(async move {
        super::pause(60_000).await; // slow devices still read from it after the click
        let _ = Url::revoke_object_url(&url);
    });
    Some(())
}

/// Lets a person choose a file. `Ok(None)` where they chose none.
pub async fn pick() -> Result<Option<Picked>, PickError> {
    let Some(input) = chooser() else { return Err(PickError::Unreadable) };
    let chosen = promised(|resolve| {
        let _ = input.add_event_listener_with_callback("change", resolve);
        let _ = input.add_event_listener_with_callback("cancel", resolve);
    });
    input.click();
    let _ = JsFuture::from(chosen).await;
    let file = input.files().and_then(|files| files.get(0));
    input.remove();
    let Some(file) = file else { return Ok(None) };
    let bytes = read(&file).await?;
    Ok(Some(Picked { name: file.name(), bytes }))
}

/// Safari forgets an input that is not in the page.
fn chooser() -> Option<HtmlInputElement> {
    let document = web_sys::window()?.document()?;
    let input: HtmlInputElement = document.create_element("input").ok()?.dyn_into().ok()?;
    input.set_type("file");
    input.set_accept(".json,.gz,application/json,application/gzip");
    input.set_hidden(true);
    document.body()?.append_child(&input).ok()?;
    Some(input)
}

/// The bytes of a chosen or dropped file, unpacked if it is gzip.
pub async fn read(file: &Blob) -> Result<Vec<u8>, PickError> {
    #[allow(clippy::cast_precision_loss)] // 32 MB
    if file.size() > LARGEST_TEXT as f64 {
        return Err(PickError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| PickError::Unreadable)?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    if bytes.starts_with(&GZIP) { unpack(file).await } else { Ok(bytes) }
}

async fn unpack(file: &Blob) -> Result<Vec<u8>, PickError> {
    let reader = unpacking(file).ok_or(PickError::Unreadable)?;
    let mut bytes = Vec::new();
    loop {
        let part = JsFuture::from(reader.read()).await.map_err(|_| PickError::Unreadable)?;
        let get = |name: &str| Reflect::get(&part, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            return Ok(bytes);
        }
        let part = Uint8Array::new(&get("value"));
        if bytes.len() + part.length() as usize > LARGEST_TEXT {
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(PickError::TooLarge);
        }
        bytes.extend(part.to_vec());
    }
}

/// `web_sys` counts `DecompressionStream` as unstable; every browser we support has it.
fn unpacking(file: &Blob) -> Option<ReadableStreamDefaultReader> {
    let maker: Function = Reflect::get(&js_sys::global(), &"DecompressionStream".into()).ok()?.dyn_into().ok()?;
    let stream = Reflect::construct(&maker, &Array::of1(&"gzip".into())).ok()?;
    let unpacked = file.stream().pipe_through(stream.unchecked_ref::<ReadableWritablePair>());
    Some(unpacked.get_reader().unchecked_into())
}
