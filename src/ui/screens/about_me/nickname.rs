use crate::ui::{desk::Desk, widgets::Field, words::AboutMe};
use leptos::prelude::*;

/// The most characters of a nickname.
const LONGEST: u32 = 24;

/// The line for a nickname.
#[component]
pub fn Nickname(
    /// Its id in the page.
    id: &'static str,
    /// What stands on it.
    #[prop(into)]
    name: Signal<String>,
    /// Called with the name after every key.
    #[prop(into)]
    on_name: Callback<String>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <Field
            id
            label=desk.say(AboutMe::Nickname)
            help=desk.say(AboutMe::NicknameHelp)
            value=name
            on_input=on_name
            longest=LONGEST
        />
    }
}
