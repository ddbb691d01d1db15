use crate::{
    platform::page,
    ui::{desk::Desk, told::Wrong, words::Shell},
};
use leptos::prelude::*;

/// A page that waits for something to be fetched, and offers to try again where it did not come. When the page it waited for takes
/// its place, the keyboard goes along.
#[component]
pub fn Wait(
    /// It did not come.
    #[prop(optional, into)]
    failed: Signal<bool>,
    /// Asks for it again.
    #[prop(optional, into)]
    again: Option<Callback<()>>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    on_cleanup(|| {
        if page::is_focused("page") {
            page::focus_soon("page");
        }
    });
    let refused = move || {
        let retry = again.map(|again| {
            let press = move |_| again.run(());
            view! { <p><button type="button" class="button" data-tone="main" on:click=press>{desk.say(Shell::TryAgain)}</button></p> }
        });
        view! {
            <Wrong says=desk.say(Shell::NotFetched)/>
            {retry}
        }
        .into_any()
    };
    view! {
        <main class="page" id="page" tabindex="-1">
            {move || if failed.get() { refused() } else { view! { <p class="soft">{desk.say(Shell::Fetching)}</p> }.into_any() }}
        </main>
    }
}
