use super::desk::Desk;
use leptos::prelude::*;

/// A sentence that comes to stand on the page. The one live region says it too, each time it changes.
#[component]
pub fn Told(
    /// What it says, if anything.
    says: Signal<Option<String>>,
    /// How it looks.
    #[prop(default = "told")]
    class: &'static str,
) -> impl IntoView {
    expect_context::<Desk>().tell(move || says.get());
    view! { <p class=class>{says}</p> }
}

/// A sentence that says what went wrong, said as it comes.
#[component]
pub fn Wrong(
    /// What it says.
    says: String,
) -> impl IntoView {
    expect_context::<Desk>().announce(says.clone());
    view! { <p>{says}</p> }
}
