//! What the page asked for, and what this browser keeps: read from the browser itself, for the page that shows it.

use super::start::member;
use crate::record::segments::learner_of;
use crate::units::LearnerId;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// One thing the page asked for since it was opened.
#[derive(Clone, PartialEq, Debug)]
pub struct Request {
    /// Its address without the app's own folder in front; the whole address where it leads elsewhere.
    pub address: String,
    /// Whether it went to the host the page came from.
    pub ours: bool,
    /// What came over the network, in bytes; 0 where this device had it.
    pub bytes: u64,
}

/// What this browser keeps under one heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stored {
    /// Whose it is; `None` for what belongs to the device.
    pub learner: Option<LearnerId>,
    /// The keys, with the size of each in bytes of UTF-8.
    pub keys: Vec<(String, u64)>,
}

/// Every request since the page was opened, the page itself first.
pub fn requests() -> Vec<Request> {
    let Some(performance) = web_sys::window().and_then(|window| member(&window, "performance")) else {
        return Vec::new();
    };
    let base = super::page::address_of("");
    let folder = base.split(['?', '#']).next().unwrap_or_default().rsplit_once('/').map_or("", |(folder, _)| folder);
    ["navigation", "resource"]
        .iter()
        .flat_map(|kind| entries(&performance, kind))
        .map(|entry| read(&entry, folder))
        .collect()
}

fn entries(performance: &JsValue, kind: &str) -> Vec<JsValue> {
    let ask = member(performance, "getEntriesByType").and_then(|ask| ask.dyn_into::<Function>().ok());
    let list = ask.and_then(|ask| ask.call1(performance, &kind.into()).ok());
    list.and_then(|list| list.dyn_into::<Array>().ok()).map(|list| list.to_vec()).unwrap_or_default()
}

fn read(entry: &JsValue, folder: &str) -> Request {
    let named = member(entry, "name").and_then(|name| name.as_string()).unwrap_or_default();
    // what follows the mark stays in the browser
    let whole = named.split('#').next().unwrap_or_default().to_owned();
    let origin = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    let bytes = member(entry, "transferSize").and_then(|size| size.as_f64()).unwrap_or_default();
    let inside = whole.strip_prefix(folder).map(|path| path.trim_start_matches('/'));
    Request {
        ours: whole.starts_with(&format!("{origin}/")) || whole.starts_with("blob:") || whole.starts_with("data:"),
        address: inside.map_or_else(|| whole.clone(), |path| format!("/{path}")),
        bytes: bytes.max(0.0) as u64,
    }
}

/// What localStorage holds of ours, by learner, with the size of each text.
pub fn stored() -> Vec<Stored> {
    let Some(storage) = web_sys::window().and_then(|window| window.local_storage().ok().flatten()) else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or(0);
    let mut keys: Vec<String> = (0..count).filter_map(|place| storage.key(place).ok().flatten()).collect();
    keys.retain(|key| key.starts_with("trellis/"));
    keys.sort();
    let mut found = Vec::<Stored>::new();
    for key in keys {
        let learner = learner_of(&key);
        let size = storage.get_item(&key).ok().flatten().map_or(0, |text| text.len() as u64);
        match found.iter_mut().find(|stored| stored.learner == learner) {
            Some(stored) => stored.keys.push((key, size)),
            None => found.push(Stored { learner, keys: vec![(key, size)] }),
        }
    }
    found
}

/// How many files of Trellis itself this browser keeps for the time without a network.
pub async fn kept_files() -> usize {
    let Some(caches) = web_sys::window().and_then(|window| member(&window, "caches")) else { return 0 };
    let mut files = 0;
    for name in list(&caches, "keys", None).await {
        if let Some(cache) = waited(&caches, "open", Some(&name)).await {
            files += list(&cache, "keys", None).await.len();
        }
    }
    files
}

async fn list(of: &JsValue, method: &str, with: Option<&JsValue>) -> Vec<JsValue> {
    let told = waited(of, method, with).await;
    told.and_then(|told| told.dyn_into::<Array>().ok()).map(|list| list.to_vec()).unwrap_or_default()
}

async fn waited(of: &JsValue, method: &str, with: Option<&JsValue>) -> Option<JsValue> {
    let function: Function = member(of, method)?.dyn_into().ok()?;
    let promise = match with {
        Some(with) => function.call1(of, with),
        None => function.call0(of),
    };
    JsFuture::from(promise.ok()?.dyn_into::<Promise>().ok()?).await.ok()
}
