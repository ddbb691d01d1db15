use leptos::prelude::*;

/// One thing to tick.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pick {
    /// What it stands for.
    pub value: String,
    /// The word.
    pub label: String,
    /// A line of help under the word.
    pub help: Option<String>,
}

/// Cards to tick: one of them (radio), or as many as one likes (checkbox). Native inputs, so keys work as everywhere.
#[component]
pub fn PickList(
    /// The name of the group in the page.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// What there is.
    picks: Vec<Pick>,
    /// The values that are ticked.
    #[prop(into)]
    ticked: Signal<Vec<String>>,
    /// Called with a value and whether it is ticked now.
    #[prop(into)]
    on_pick: Callback<(String, bool)>,
    /// As many as one likes.
    #[prop(optional)]
    many: bool,
    /// In a grid of equal tiles.
    #[prop(optional)]
    tiles: bool,
) -> impl IntoView {
    let kind = if many { "checkbox" } else { "radio" };
    let cards = picks
        .into_iter()
        .map(|Pick { value, label, help }| {
            let shown = value.clone();
            let is_ticked = move || ticked.with(|ticked| ticked.contains(&shown));
            let sent = value.clone();
            let pick = move |event| on_pick.run((sent.clone(), event_target_checked(&event)));
            view! {
                <label class="pick">
                    <input type=kind name=name.clone() value=value prop:checked=is_ticked on:change=pick/>
                    <span>{label} {help.map(|help| view! { <small>{help}</small> })}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="pick-list" data-kind=tiles.then_some("tiles")>
            <legend>{legend}</legend>
            {cards}
        </fieldset>
    }
}
