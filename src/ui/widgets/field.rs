use super::{Icon, IconName};
use leptos::prelude::*;

/// One line to write on, under its label.
#[component]
pub fn Field(
    /// Its id, unique on the page.
    #[prop(into)]
    id: String,
    /// What to write.
    #[prop(into)]
    label: String,
    /// A word of help under the line.
    #[prop(optional, into)]
    help: Option<String>,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the text after every key.
    #[prop(into)]
    on_input: Callback<String>,
    /// What is missing, once it was looked for.
    #[prop(optional, into)]
    wrong: Signal<Option<String>>,
    /// The longest text it takes.
    #[prop(default = 60)]
    longest: u32,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let wrong_id = format!("{id}-wrong");
    let described = {
        let (help_id, wrong_id) = (help.as_ref().map(|_| help_id.clone()).unwrap_or_default(), wrong_id.clone());
        move || {
            let wrong = wrong.get().map(|_| wrong_id.as_str()).unwrap_or_default();
            let both = format!("{help_id} {wrong}").trim().to_owned();
            (!both.is_empty()).then_some(both)
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                maxlength=longest
                autocomplete="off"
                prop:value=value
                aria-invalid=move || wrong.get().map(|_| "true")
                aria-describedby=described
                on:input=move |event| on_input.run(event_target_value(&event))
            />
            {help.map(|help| view! { <small id=help_id>{help}</small> })}
            <p class="wrong" id=wrong_id hidden=move || wrong.get().is_none()>
                <Icon name=IconName::Look/>
                {move || wrong.get()}
            </p>
        </div>
    }
}
