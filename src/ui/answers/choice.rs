use super::{ANSWER_ID, are_short, spoken_name, told};
use crate::{
    language::Rich,
    practice::Response,
    ui::{rich::RichText, words::Practice},
};
use leptos::prelude::*;

/// Choose one: native radio buttons, so arrow keys and speech work as everywhere.
#[component]
pub fn Choice(
    options: Vec<Rich>,
    shown: Vec<usize>,
    response: RwSignal<Response>,
    settled: Signal<bool>,
) -> impl IntoView {
    let chosen = move |place| response.get() == Response::Choice(Some(place));
    let short = are_short(&options);
    let rows = shown
        .into_iter()
        .enumerate()
        .filter_map(|(row, place)| options.get(place).map(|text| (row, place, text.clone())));
    view! {
        <fieldset class="options" data-short=short.then_some("")>
            <legend>{told(Practice::ChooseOne)}</legend>
            {rows
                .map(|(row, place, text)| {
                    view! {
                        <label class="option">
                            <input
                                type="radio"
                                name="choice"
                                id=(row == 0).then_some(ANSWER_ID)
                                aria-label=spoken_name(&text)
                                prop:checked=move || chosen(place)
                                disabled=settled
                                on:change=move |_| response.set(Response::Choice(Some(place)))
                            />
                            <span><RichText rich=text/></span>
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}
