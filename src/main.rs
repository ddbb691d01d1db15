//! Mounts the app into `#app`, nothing else.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    let place = document().get_element_by_id("app").expect("index.html holds #app").unchecked_into();
    let here: web_sys::HtmlElement = place;
    here.set_inner_html("");
    mount_to(here, Hello).forget();
}

#[component]
fn Hello() -> impl IntoView {
    let (count, set_count) = signal(0);
    view! {
        <main>
            <h1>"Trellis"</h1>
            <button on:click=move |_| set_count.update(|n| *n += 1)>"Grow " {count}</button>
        </main>
    }
}
