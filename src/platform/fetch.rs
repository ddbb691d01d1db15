//! Files of the app itself, by relative path.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Why a file of the app did not come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FetchError {
    /// There is no network and no stored copy.
    Unreachable,
    /// The host answered with this status.
    Status(u16),
    /// It came and is no text.
    Unreadable,
    /// The path leads away from the app's own folder; nothing was asked for.
    Elsewhere,
}

/// The text of a file of the app, by its path inside the app's folder: `packs/math.3.oa.json`.
pub async fn fetch_text(path: &str) -> Result<String, FetchError> {
    if path.is_empty() || path.starts_with('/') || path.contains("..") || path.contains(':') {
        return Err(FetchError::Elsewhere);
    }
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let address = super::start::address_of(path);
    let mut answer = ask(&window, &address).await?;
    if answer.status() == 404 && address != path {
        // the host has a newer build than this page: its file stands under the plain name too
        answer = ask(&window, path).await?;
    }
    if !answer.ok() {
        return Err(FetchError::Status(answer.status()));
    }
    let text = answer.text().map_err(|_| FetchError::Unreadable)?;
    JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or(FetchError::Unreadable)
}

async fn ask(window: &web_sys::Window, address: &str) -> Result<web_sys::Response, FetchError> {
    let answer = JsFuture::from(window.fetch_with_str(address)).await.map_err(|_| FetchError::Unreachable)?;
    answer.dyn_into().map_err(|_| FetchError::Unreadable)
}
