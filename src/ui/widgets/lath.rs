use leptos::prelude::*;

/// A bare lath: the line things stand on. Decoration, so it is silent.
#[component]
pub fn Lath() -> impl IntoView {
    view! { <div class="lath" aria-hidden="true"></div> }
}
