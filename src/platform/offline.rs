//! Trellis on this device: whether it starts without a network, whether a newer build waits, how it is installed. `public/offline.js` and
//! the service worker do it; here it is asked.

use super::{
    page::{Listener, prefers},
    start::member,
};
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};

/// Whether Trellis starts here without a network.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Offline {
    /// It does, with every pack of the learner's grade.
    Ready,
    /// Its files are on their way.
    Coming,
    /// Not all of them came; it is tried again.
    Failed,
    /// The address begins with `http`, and browsers keep pages only where it begins with `https`.
    Plain,
    /// This browser keeps no pages, or not in this window.
    Unable,
}

/// How Trellis becomes an app of its own on this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Install {
    /// The browser asks, when told to.
    Asks,
    /// By hand, on iPhone and iPad. The app then has a storage of its own, which is empty.
    ByHand,
}

/// How it stands now.
pub fn state() -> Offline {
    let Some(window) = web_sys::window() else { return Offline::Unable };
    if !window.is_secure_context() {
        return Offline::Plain;
    }
    if member(&window.navigator(), "serviceWorker").is_none() {
        return Offline::Unable;
    }
    match told("offline").and_then(|state| state.as_string()).as_deref() {
        Some("ready") => Offline::Ready,
        Some("failed") => Offline::Failed,
        _ => Offline::Coming,
    }
}

/// Whether a newer build waits.
pub fn newer_waits() -> bool {
    told("newer").is_some_and(|newer| newer.is_truthy())
}

/// Whether a newer build waits, and nobody has put it off since Trellis was opened.
pub fn newer_is_offered() -> bool {
    newer_waits() && !told("putOff").is_some_and(|off| off.is_truthy())
}

/// Begins the newer build: every tab of Trellis loads anew as soon as it is between two questions.
pub fn take_newer() {
    tell("takeNewer");
}

/// Offers the newer build no more until Trellis is opened again; the settings still have it.
pub fn put_off_newer() {
    if let Some(start) = start() {
        let _ = js_sys::Reflect::set(&start, &"putOff".into(), &JsValue::TRUE);
    }
}

/// How Trellis can be installed here; `None` where it cannot, or is already.
pub fn install() -> Option<Install> {
    if prefers("(display-mode: standalone)") {
        return None;
    }
    // only Safari on iPhone and iPad has this member; it is true in an installed app
    let navigator = web_sys::window()?.navigator();
    match member(&navigator, "standalone") {
        Some(standalone) => standalone.is_falsy().then_some(Install::ByHand),
        None => told("installer").map(|_| Install::Asks),
    }
}

/// Has the browser ask whether to install.
pub fn ask_to_install() {
    let installer = told("installer");
    let prompt = installer.as_ref().and_then(|installer| member(installer, "prompt")?.dyn_into::<Function>().ok());
    if let (Some(installer), Some(prompt)) = (installer, prompt) {
        let _ = prompt.call0(&installer);
    }
}

/// Calls back when any of this changes, as long as the listener lives.
pub fn on_change(changed: impl Fn() + 'static) -> Listener {
    Listener::new("trellis-offline", changed)
}

fn start() -> Option<JsValue> {
    member(&web_sys::window()?.into(), "trellisStart")
}

fn told(what: &str) -> Option<JsValue> {
    member(&start()?, what)
}

fn tell(what: &str) {
    if let Some(start) = start()
        && let Some(function) = member(&start, what).and_then(|found| found.dyn_into::<Function>().ok())
    {
        let _ = function.call0(&start);
    }
}
