//! Mounts the app, nothing else.

use leptos::{mount::mount_to, prelude::*};
use trellis::{
    platform::start,
    ui::{App, Desk},
};

fn main() {
    std::panic::set_hook(Box::new(|info| start::stop_for_a_bug(&info.to_string())));
    start::make_room();
    // not leptos's own: its executor starts with the mount
    wasm_bindgen_futures::spawn_local(async {
        let desk = Desk::open().await;
        if let Some(root) = start::cleared_root() {
            mount_to(root, move || view! { <App desk/> }).forget();
        }
        start::running();
    });
}
