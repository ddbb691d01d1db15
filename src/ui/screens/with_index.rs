use super::wait::Wait;
use crate::ui::desk::Desk;
use leptos::{prelude::*, task::spawn_local};

/// A screen that needs to know all skills: it waits for the index, and offers to try again where that did not come.
#[component]
pub fn WithIndex(
    /// The screen.
    children: ChildrenFn,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let failed = RwSignal::new(false);
    let here = desk.read(|tutor| !tutor.index().packs.is_empty());
    let fetch = move |()| {
        failed.set(false);
        spawn_local(async move {
            if desk.need_index().await.is_err() {
                failed.try_set(true);
            }
        });
    };
    if !here.get_untracked() {
        fetch(());
    }
    move || if here.get() { children() } else { view! { <Wait failed again=fetch/> }.into_any() }
}
