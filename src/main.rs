//! Mounts the app, nothing else.

use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use trellis::{
    platform::start,
    ui::{App, Desk},
};

fn main() {
    std::panic::set_hook(Box::new(|info| start::stop_for_a_bug(&info.to_string())));
    spawn_local(async {
        let desk = Desk::open().await;
        if let Some(root) = start::cleared_root() {
            mount_to(root, move || view! { <App desk/> }).forget();
        }
        start::running();
    });
}
