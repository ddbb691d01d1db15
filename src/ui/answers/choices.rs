use super::{ANSWER_ID, are_short, spoken_name, told};
use crate::{
    language::Rich,
    practice::Response,
    ui::{rich::RichText, words::Practice},
};
use leptos::prelude::*;

/// Choose all that fit: native checkboxes.
#[component]
pub fn Choices(options: Vec<Rich>, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let chosen = move |place: usize| matches!(response.get(), Response::Choices(chosen) if chosen.contains(&place));
    let toggle = move |place: usize| {
        response.update(|response| {
            if let Response::Choices(chosen) = response
                && !chosen.remove(&place)
            {
                chosen.insert(place);
            }
        });
    };
    let short = are_short(&options);
    view! {
        <fieldset class="options" data-short=short.then_some("")>
            <legend>{told(Practice::ChooseAll)}</legend>
            {options
                .into_iter()
                .enumerate()
                .map(|(place, text)| {
                    view! {
                        <label class="option">
                            <input
                                type="checkbox"
                                id=(place == 0).then_some(ANSWER_ID)
                                aria-label=spoken_name(&text)
                                prop:checked=move || chosen(place)
                                disabled=settled
                                on:change=move |_| toggle(place)
                            />
                            <span><RichText rich=text/></span>
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}
