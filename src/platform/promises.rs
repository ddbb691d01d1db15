use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A promise that some handler will resolve. The handler is the browser's own function, so nothing is left behind if it never runs.
pub(super) fn promised(attach: impl FnOnce(&Function)) -> Promise {
    let mut attach = Some(attach);
    Promise::new(&mut |resolve, _| {
        if let Some(attach) = attach.take() {
            attach(&resolve);
        }
    })
}

/// Resolves after some milliseconds.
pub(super) fn timer(ms: i32) -> Promise {
    promised(|resolve| {
        let started =
            web_sys::window().map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, ms));
        if !matches!(started, Some(Ok(_))) {
            let _ = resolve.call0(&JsValue::NULL);
        }
    })
}

/// Lets the browser draw and listen for some milliseconds.
pub async fn pause(ms: i32) {
    let _ = JsFuture::from(timer(ms)).await;
}

/// Begins something that nobody waits for. Before the app is mounted, the browser's own queue is the only one there is.
pub fn begin(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// What comes first: the promise, or `None` when the time is up or it failed.
pub(super) async fn within(promise: &Promise, ms: i32) -> Option<JsValue> {
    // a timer resolves with `undefined`, the events and databases we wait for never do
    let first = JsFuture::from(Promise::race(&Array::of2(promise, &timer(ms)))).await.ok()?;
    (!first.is_undefined()).then_some(first)
}

/// The `type` of the event a promise was resolved with.
pub(super) fn event_type(value: &JsValue) -> Option<String> {
    value.dyn_ref::<web_sys::Event>().map(web_sys::Event::type_)
}
