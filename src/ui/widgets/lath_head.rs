use leptos::prelude::*;

/// A heading over a rule, with a quiet note at its end: the one divider.
#[component]
pub fn LathHead(
    /// The id of the heading, so that its part can be named by it.
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    text: String,
    /// The note.
    #[prop(optional, into)]
    note: Option<String>,
) -> impl IntoView {
    view! {
        <div class="lath-head">
            <h2 id=id>{text}</h2>
            {note.map(|note| view! { <small>{note}</small> })}
        </div>
    }
}
