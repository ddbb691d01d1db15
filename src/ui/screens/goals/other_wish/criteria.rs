use crate::{
    record::Goal,
    ui::{desk::Desk, words::Goals as Words},
};
use leptos::prelude::*;

/// How one will know that a project is done: up to three lines.
#[component]
pub fn Criteria(goal: RwSignal<Goal>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let line = move |n: usize| {
        let value = move || goal.with(|goal| goal.criteria.get(n).cloned().unwrap_or_default());
        let write = move |text: String| {
            goal.update(|goal| {
                goal.criteria.resize(goal.criteria.len().max(n + 1), String::new());
                goal.criteria[n] = text;
            });
        };
        view! {
            <label class="field">
                <span>{desk.say(Words::Criterion(n + 1))}</span>
                <input maxlength="120" prop:value=value on:input:target=move |event| write(event.target().value())/>
            </label>
        }
    };
    (0..3).map(line).collect_view()
}
