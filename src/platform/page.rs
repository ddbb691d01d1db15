//! The page itself: title, focus, address, what the device prefers.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the keyboard to the element with this id. `false` where there is none.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    element.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| element.focus().is_ok())
}

/// Where something stands on a surface, in CSS pixels from the surface's upper left corner.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spot {
    /// Its middle.
    pub x: f64,
    /// The foot of its drawing.
    pub foot: f64,
    /// The sides of the compartment around it.
    pub left: f64,
    /// The other side.
    pub right: f64,
}

/// Where the drawing above the caption of the element `id` stands on the surface with the id `surface`, in the nearest
/// `compartment` around it. `None` where one of them is missing or not shown.
pub fn spot_of(id: &str, surface: &str, compartment: &str) -> Option<Spot> {
    let whole = document()?.get_element_by_id(id)?;
    let caption = whole.last_element_child()?.dyn_into::<HtmlElement>().ok()?;
    let around = whole.closest(compartment).ok()??.dyn_into::<HtmlElement>().ok()?;
    let (left, foot) = offset_on(&caption, surface)?;
    let (wall, _) = offset_on(&around, surface)?;
    Some(Spot {
        x: left + f64::from(caption.offset_width()) / 2.0,
        foot,
        left: wall,
        right: wall + f64::from(around.offset_width()),
    })
}

/// From the upper left corner of the surface to that of an element on it.
fn offset_on(element: &HtmlElement, surface: &str) -> Option<(f64, f64)> {
    let (mut left, mut top) = (0, 0);
    let mut at = element.clone();
    while at.id() != surface {
        left += at.offset_left();
        top += at.offset_top();
        at = at.offset_parent()?.dyn_into().ok()?; // none where it is not shown
    }
    Some((f64::from(left), f64::from(top)))
}

/// Sets an attribute of the root element, `data-theme` and the like; `None` takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// The address after and with `#`; empty where there is none.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a place inside the app, as a step one can go back from.
pub fn set_hash(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Goes to a place inside the app without a step to go back to; nobody is told by [`on_hash_change`].
pub fn replace_hash(hash: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// The whole address of a place inside the app, to be given away.
pub fn address_of(hash: &str) -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    format!("{}{hash}", href.split('#').next().unwrap_or_default())
}

/// Calls back whenever the place inside the app changes, as long as the page lives.
pub fn on_hash_change(changed: impl Fn(String) + 'static) {
    listen("hashchange", move || changed(hash()));
}

/// Calls back when the page is hidden or left: the last moment to keep something.
pub fn on_leaving(leaving: impl Fn() + 'static) {
    listen("pagehide", leaving);
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

pub(super) fn prefers(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Something that is listened to until this is dropped.
pub struct Listener {
    event: &'static str,
    heard: Closure<dyn Fn()>,
}

impl Listener {
    /// Listens to an event of the window.
    pub(super) fn new(event: &'static str, heard: impl Fn() + 'static) -> Self {
        let heard = Closure::<dyn Fn()>::new(heard);
        if let Some(window) = window() {
            let _ = window.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        }
        Self { event, heard }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(self.event, self.heard.as_ref().unchecked_ref());
        }
    }
}

fn listen(event: &str, heard: impl Fn() + 'static) {
    let heard = Closure::<dyn Fn()>::new(heard).into_js_value();
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(event, heard.unchecked_ref());
    }
}

/// Whether the keyboard is at the element with this id.
pub fn is_focused(id: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|element| element.id() == id)
}

/// Moves the keyboard into a text field and marks a stretch of its text, from and to in UTF-16 units.
pub fn select_text(id: &str, from: u32, to: u32) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        let _ = field.set_selection_range(from, to);
    }
}

/// What a person who does not read would ask somebody else to read: the words that are shown inside the element with this id,
/// in their order, headings, text and the names of what can be tapped, each as a sentence. What stands in a `.tools` row is left out:
/// it is the same on every page.
pub fn shown_words(id: &str) -> String {
    const READ: &str = "h1, h2, h3, p, li, summary, label > span, .button";
    let inside = format!("#{id} :is({READ}):not(#{id} :is({READ}) *, .tools *)");
    let found = document().and_then(|document| document.query_selector_all(&inside).ok());
    let nodes = found.iter().flat_map(|found| (0..found.length()).filter_map(|at| found.item(at)));
    let words = nodes.filter_map(|node| node.dyn_into::<HtmlElement>().ok()).flat_map(|element| {
        let shown = element.offset_parent().map(|_| element.inner_text()).unwrap_or_default();
        shown.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    });
    let sentence = |words: String| if words.ends_with(['.', '?', '!', ':']) { words } else { format!("{words}.") };
    words.filter(|words| !words.is_empty()).map(sentence).collect::<Vec<_>>().join(" ")
}

/// Moves the keyboard to the element with this id once the page has been drawn again.
pub fn focus_soon(id: &'static str) {
    wasm_bindgen_futures::spawn_local(async move {
        super::pause(0).await;
        focus(id);
    });
}
