//! The moments when the app begins and when it must stop.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// What a sitting of a thousand answers takes, in bytes.
const ROOM: usize = 1_500_000;

/// Takes the memory for a whole sitting at once: a program's memory that grows while somebody learns moves, and never shrinks again.
pub fn make_room() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
}

/// The element the app lives in, emptied of the first screen that stood there before the program came.
pub fn cleared_root() -> Option<HtmlElement> {
    let root = web_sys::window()?.document()?.get_element_by_id("app")?;
    root.set_text_content(None);
    root.dyn_into().ok()
}

/// Tells the start-up script that the program runs: from now on only a bug covers the page.
pub fn running() {
    tell_start("done");
}

/// Tells the start-up script that the first screen needs nothing more: what the other screens need can come now. `true` once
/// all of the program is here, `false` where it did not come.
pub async fn settled() -> bool {
    let told = tell_start("settled").and_then(|whole| whole.dyn_into::<js_sys::Promise>().ok());
    let Some(whole) = told else { return false };
    JsFuture::from(whole).await.is_ok_and(|came| came.is_truthy())
}

fn tell_start(what: &str) -> Option<JsValue> {
    let start = web_sys::window().and_then(|window| member(&window.into(), "trellisStart"))?;
    call(&start, what, &JsValue::UNDEFINED)
}

/// Where a file of the app lies: a pack's address carries its hash, which the start-up script knows.
pub(super) fn address_of(path: &str) -> String {
    let Some(start) = member(&web_sys::window().into(), "trellisStart") else { return path.to_owned() };
    let asked = member(&start, "file").and_then(|file| file.dyn_into::<js_sys::Function>().ok());
    let told = asked.and_then(|file| file.call1(&start, &path.into()).ok());
    told.and_then(|told| told.as_string()).unwrap_or_else(|| path.to_owned())
}

/// Whether somebody new came by a link to practice: the question stands there before all else.
pub fn is_aimed() -> bool {
    let start = web_sys::window().and_then(|window| member(&window.into(), "trellisStart"));
    start.and_then(|start| member(&start, "aimed")).is_some_and(|aimed| aimed.is_truthy())
}

/// What the page says of the build it is made of; empty where it says nothing.
pub fn build_mark() -> String {
    let page = web_sys::window().and_then(|window| window.document());
    let told = page.and_then(|page| page.query_selector("meta[name=build]").ok().flatten());
    told.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// Covers the page after a bug: plain JavaScript then saves the learner's work.
pub fn stop_for_a_bug(message: &str) {
    if let Some(window) = web_sys::window() {
        call(&window, "trellisPanic", &message.into());
    }
}

/// Whether a test has asked for the longer, accented language that shows what is hard-wired. Nothing in the app sets this key.
pub fn pseudo_language() -> bool {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    storage.and_then(|storage| storage.get_item("trellis-test/language").ok().flatten()).as_deref() == Some("pseudo")
}

/// A member of an object of the page, unless it is missing.
pub(super) fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(of, &name.into()).ok().filter(|found| !found.is_undefined() && !found.is_null())
}

fn call(of: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    member(of, name)?.dyn_into::<js_sys::Function>().ok()?.call1(of, argument).ok()
}
