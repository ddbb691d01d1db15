//! Files that a person saves and opens.

use super::{
    promises::promised,
    streams::{self, End},
};
use crate::record::{Reading, segments::LARGEST_UNSEALED, wire::LARGEST_TEXT};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAnchorElement, HtmlInputElement, Url};

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
    kind.set_type(if name.ends_with(".ics") { "text/calendar" } else { "application/json" });
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

/// Asks the browser not to clear what is kept here when it runs out of room. At a moment when somebody just cared about it:
/// some browsers ask the person.
pub async fn ask_to_keep() {
    let Some(window) = web_sys::window() else { return };
    let storage = Reflect::get(&window.navigator(), &"storage".into()).unwrap_or(JsValue::UNDEFINED);
    let ask = Reflect::get(&storage, &"persist".into()).ok().and_then(|ask| ask.dyn_into::<Function>().ok());
    let asked = ask.and_then(|ask| ask.call0(&storage).ok()).and_then(|asked| asked.dyn_into::<Promise>().ok());
    if let Some(asked) = asked {
        let _ = JsFuture::from(asked).await;
    }
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
    #[allow(clippy::cast_precision_loss)] // 64 MB
    if file.size() > LARGEST_TEXT as f64 {
        return Err(PickError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| PickError::Unreadable)?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    if bytes.starts_with(&GZIP) { unpack(file).await } else { Ok(bytes) }
}

/// Unpacks the sealed segments of a file with everything.
pub async fn unseal(reading: &mut Reading) {
    for sealed in std::mem::take(&mut reading.sealed) {
        let lines = streams::inflate(&sealed.packed, LARGEST_UNSEALED).await;
        reading.take_sealed(&sealed, &lines);
    }
}

/// A gzip file that is cut off gives what comes before the cut.
async fn unpack(file: &Blob) -> Result<Vec<u8>, PickError> {
    let unpacked = streams::gunzip(file, LARGEST_TEXT).await;
    match unpacked.end {
        End::Whole => Ok(unpacked.bytes),
        End::Damaged if !unpacked.bytes.is_empty() => Ok(unpacked.bytes),
        End::Damaged | End::Impossible => Err(PickError::Unreadable),
        End::TooMuch => Err(PickError::TooLarge),
    }
}
