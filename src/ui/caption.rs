use super::desk::Desk;
use leptos::prelude::*;

/// The sentence that a voice is reading, with the word that is heard marked: for the eye alone, since the ear has it already. Nothing
/// where the voice does not tell its words.
#[component]
pub fn Caption() -> impl IntoView {
    let desk = expect_context::<Desk>();
    move || {
        desk.heard().map(|heard| {
            view! { <p class="caption" aria-hidden="true">{heard.before}<mark>{heard.word}</mark>{heard.after}</p> }
        })
    }
}
