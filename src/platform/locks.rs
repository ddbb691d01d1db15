//! Web Locks, where the browser has them: which tabs are alive, and one at a time for what must not be done twice at once.

use js_sys::{Array, Function, Object, Promise, Reflect};
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// Holds a name as long as the page lives, so that other tabs can see that it does.
pub(super) fn hold(name: &str) {
    let forever = Closure::once_into_js(|| Promise::new(&mut |_, _| {}));
    if let Some((locks, request)) = locks("request") {
        let _ = request.call2(&locks, &name.into(), &forever);
    }
}

/// The names that are held by any tab; `None` where the browser does not tell.
pub(super) async fn held() -> Option<BTreeSet<String>> {
    let (locks, query) = locks("query")?;
    let told = JsFuture::from(query.call0(&locks).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    let held: Array = Reflect::get(&told, &"held".into()).ok()?.dyn_into().ok()?;
    Some(held.iter().filter_map(|one| Reflect::get(&one, &"name".into()).ok()?.as_string()).collect())
}

/// Something that one tab holds until it is dropped.
pub(super) struct Turn(Option<Function>);

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Takes a name for a while; `None` where another tab has it. Without Web Locks everybody may go on.
pub(super) async fn take(name: &str) -> Option<Turn> {
    let Some((locks, request)) = locks("request") else { return Some(Turn(None)) };
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    let mut asked = None;
    // resolves with the function that gives the name back, or with null
    let answer = Promise::new(&mut |resolve, _| {
        let granted = Closure::once_into_js(move |lock: JsValue| {
            if lock.is_null() {
                let _ = resolve.call1(&JsValue::NULL, &JsValue::NULL);
                return JsValue::UNDEFINED;
            }
            Promise::new(&mut |release, _| {
                let _ = resolve.call1(&JsValue::NULL, &release);
            })
            .into()
        });
        asked = request.call3(&locks, &name.into(), &options, &granted).ok();
    });
    asked?;
    let release = JsFuture::from(answer).await.ok()?;
    release.dyn_into::<Function>().ok().map(|release| Turn(Some(release)))
}

fn locks(method: &str) -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)?;
    let method = Reflect::get(&locks, &method.into()).ok()?.dyn_into().ok()?;
    Some((locks, method))
}
