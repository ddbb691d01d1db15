//! One file that is kept up to date, where the browser lets a page write to a file that a person chose (File System Access).

use super::storage::Handles;
use crate::units::LearnerId;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether this browser can.
pub fn possible() -> bool {
    web_sys::window().is_some_and(|window| method(&window, "showSaveFilePicker").is_some())
}

/// Writes a text into the file that was chosen for a learner, or into one that is chosen now. `false` where nothing was written: the
/// person called it off, or the browser refused.
pub async fn save(learner: LearnerId, name: &str, text: &str) -> bool {
    let handles = Handles::open().await;
    let known = match &handles {
        Some(handles) => handles.get(learner).await,
        None => None,
    };
    if let Some(known) = known
        && allowed(&known).await
        && write(&known, text).await.is_some()
    {
        return true;
    }
    let Some(chosen) = choose(name).await else { return false };
    if write(&chosen, text).await.is_none() {
        return false;
    }
    if let Some(handles) = handles {
        handles.put(learner, &chosen).await;
    }
    true
}

async fn choose(name: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into()).ok()?;
    call(&window, "showSaveFilePicker", &options).await
}

/// Asks for the right to write, which browsers give for one visit.
async fn allowed(handle: &JsValue) -> bool {
    let options = Object::new();
    let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
    call(handle, "requestPermission", &options).await.is_some_and(|answer| answer == "granted")
}

async fn write(handle: &JsValue, text: &str) -> Option<()> {
    let stream = call(handle, "createWritable", &JsValue::UNDEFINED).await?;
    call(&stream, "write", &text.into()).await?;
    call(&stream, "close", &JsValue::UNDEFINED).await?;
    Some(())
}

async fn call(of: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let promise = method(of, name)?.apply(of, &Array::of1(argument)).ok()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(promise).await.ok()
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
