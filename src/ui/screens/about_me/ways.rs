use super::{drawing::Drawing, sketches};
use crate::{
    record::Ways,
    ui::{
        desk::Desk,
        words::{AboutMe, Way},
    },
};
use leptos::prelude::*;

/// Ways of working, to tick or to leave: settings like any other.
#[component]
pub fn WaysOfWorking(
    /// What is ticked.
    #[prop(into)]
    ways: Signal<Ways>,
    /// Called with what is ticked now.
    #[prop(into)]
    on_change: Callback<Ways>,
    /// The question stands above already, as a heading with this id.
    #[prop(optional)]
    labelled: Option<&'static str>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let card = move |way: Way| {
        let change = move |event| {
            let mut changed = ways.get_untracked();
            *place(&mut changed, way) = event_target_checked(&event);
            on_change.run(changed);
        };
        let help = move || {
            let silent = way == Way::ReadAloud && !desk.has_voice();
            desk.say(if silent { AboutMe::NoVoice } else { AboutMe::WayHelp(way) })
        };
        view! {
            <label class="pick">
                <input type="checkbox" prop:checked=move || *place(&mut ways.get(), way) on:change=change/>
                <Drawing sketch=sketches::way(way)/>
                <span>{desk.say(AboutMe::Way(way))} <small>{help}</small></span>
            </label>
        }
    };
    view! {
        <fieldset class="pick-list about-me" data-part="ways" aria-labelledby=labelled>
            {labelled.is_none().then(|| view! { <legend>{desk.say(AboutMe::WaysAsk)}</legend> })}
            {Way::ALL.map(card).collect_view()}
        </fieldset>
    }
}

const fn place(ways: &mut Ways, way: Way) -> &mut bool {
    match way {
        Way::Pictures => &mut ways.pictures,
        Way::ExampleFirst => &mut ways.example_first,
        Way::ReadAloud => &mut ways.read_aloud,
        Way::OneThing => &mut ways.one_thing,
        Way::TwoChoices => &mut ways.two_choices,
        Way::MoreSpace => &mut ways.more_space,
        Way::Breaks => &mut ways.breaks,
    }
}
