use crate::ui::{
    desk::Desk,
    widgets::{Button, Field},
    words::Door as Words,
};
use leptos::prelude::*;

/// The most characters of a nickname.
const LONGEST: u32 = 24;

/// The way past for who forgot their pictures.
#[component]
pub fn Forgotten(
    /// Their name; may be empty.
    name: String,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    desk.tell(move || wrong.get());
    let open = move || {
        if !desk.vouch(&typed.get_untracked()) {
            wrong.set(Some(desk.say(Words::OtherName)));
        }
    };
    let asks = if name.is_empty() { Words::GrownUpWord } else { Words::GrownUpName };
    view! {
        <details class="forgotten">
            <summary>{desk.say(Words::Forgot)}</summary>
            <form
                on:submit=move |event| {
                    event.prevent_default();
                    open();
                }
            >
                <Field
                    id="grown-up"
                    label=desk.say(asks)
                    value=typed
                    wrong=Signal::derive(move || wrong.get())
                    on_input=move |text| {
                        wrong.set(None);
                        typed.set(text);
                    }
                    longest=LONGEST
                />
                <p class="tools-row"><Button submit=true>{desk.say(Words::Open)}</Button></p>
            </form>
        </details>
    }
}
