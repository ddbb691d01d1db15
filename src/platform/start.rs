//! The moments when the app begins and when it must stop.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

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

/// Tells the start-up script that the first screen needs nothing more: what the other screens need can come now.
pub fn settled() {
    tell_start("settled");
}

fn tell_start(what: &str) {
    if let Some(start) = web_sys::window().and_then(|window| js_sys::Reflect::get(&window, &"trellisStart".into()).ok())
    {
        call(&start, what, &JsValue::UNDEFINED);
    }
}

/// Covers the page after a bug: plain JavaScript then saves the learner's work.
pub fn stop_for_a_bug(message: &str) {
    if let Some(window) = web_sys::window() {
        call(&window, "trellisPanic", &message.into());
    }
}

/// Whether the address asks for the longer, accented language that shows what is hard-wired: `?language=pseudo`.
pub fn pseudo_language() -> bool {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    search.contains("language=pseudo")
}

fn call(of: &JsValue, name: &str, argument: &JsValue) {
    let function =
        js_sys::Reflect::get(of, &name.into()).ok().and_then(|found| found.dyn_into::<js_sys::Function>().ok());
    if let Some(function) = function {
        let _ = function.call1(of, argument);
    }
}
