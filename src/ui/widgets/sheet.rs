use leptos::prelude::*;

/// One raised paper in the margin: the one thing pinned to the page. Never a sheet inside a sheet.
#[component]
pub fn Sheet(
    /// The id of its heading, which names it.
    #[prop(into)]
    heading: String,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    view! { <aside class="sheet" aria-labelledby=heading>{children()}</aside> }
}
