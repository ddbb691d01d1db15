use crate::ui::{desk::Desk, words::Shell};
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
    let fetch = move || {
        failed.set(false);
        spawn_local(async move {
            if desk.need_index().await.is_err() {
                failed.try_set(true);
            }
        });
    };
    if !here.get_untracked() {
        fetch();
    }
    move || {
        if here.get() {
            return children();
        }
        view! {
            <main class="page" id="page" tabindex="-1">
                {move || if failed.get() {
                    view! {
                        <p role="alert">{desk.say(Shell::NotFetched)}</p>
                        <p>
                            <button type="button" class="button" data-tone="main" on:click=move |_| fetch()>
                                {desk.say(Shell::TryAgain)}
                            </button>
                        </p>
                    }.into_any()
                } else {
                    view! { <p class="soft" role="status">{desk.say(Shell::Fetching)}</p> }.into_any()
                }}
            </main>
        }
        .into_any()
    }
}
