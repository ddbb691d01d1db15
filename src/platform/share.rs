//! Giving a link or a text to somebody.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Puts a text on the clipboard. `false` where the browser does not let us: then show it to be copied by hand.
pub async fn share_link(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // without a secure context there is no clipboard object at all, whatever the type says
    let navigator = window.navigator();
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if present && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok() {
        return true;
    }
    copy_by_selection(text).unwrap_or(false)
}

/// The old way: select a hidden field and copy the selection.
fn copy_by_selection(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let field: web_sys::HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    let before = document.active_element();
    field.set_value(text);
    field.set_read_only(true);
    // what lies behind an open dialog takes no focus, and gives nothing to copy
    let dialog = document.query_selector("dialog[open]").ok().flatten();
    dialog.or_else(|| document.body().map(Into::into))?.append_child(&field).ok()?;
    field.select();
    let selected = document.active_element().is_some_and(|active| active == **field);
    let copy = js_sys::Reflect::get(&document, &"execCommand".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let copied = copy.call1(&document, &"copy".into()).is_ok_and(|done| done.is_truthy());
    field.remove();
    if let Some(before) = before.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = before.focus();
    }
    Some(copied && selected)
}
