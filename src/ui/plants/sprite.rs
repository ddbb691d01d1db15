use leptos::prelude::*;

/// Every plant and icon as a symbol, once in the page. The app renders it before anything that draws.
///
/// 12.7 kB of text, 2.6 kB compressed: a `view!` for each drawing costs several times that in wasm.
#[component]
pub fn Sprite() -> impl IntoView {
    view! { <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false" inner_html=include_str!("sprite.svg")></svg> }
}
