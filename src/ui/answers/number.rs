use super::{ANSWER_ID, told};
use crate::{
    language::Math,
    practice::Response,
    ui::{
        desk::Desk,
        widgets::{Pad, PadKey},
        words::Practice,
    },
    units::apart,
};
use leptos::prelude::*;

/// Type or tap a number. The pad serves, so no keyboard of the device's slides up; hardware keys always work.
#[component]
pub fn Number(
    unit: Option<String>,
    signs: String,
    response: RwSignal<Response>,
    settled: Signal<bool>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let text = Signal::derive(move || if let Response::Number(text) = response.get() { text } else { String::new() });
    let edit = move |f: &dyn Fn(&mut String)| {
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Number(text) = response {
                f(text);
                text.truncate(text.char_indices().nth(40).map_or(text.len(), |(at, _)| at));
            }
        });
    };
    let press = move |key: PadKey| match key {
        PadKey::Sign(sign) => edit(&|text| text.push(sign)),
        PadKey::Clear => edit(&String::clear),
        PadKey::Rub => edit(&|text| {
            text.pop();
        }),
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            edit(&String::clear);
        }
    };
    let fraction = signs.contains('/');
    let described = unit.is_some().then_some("answer-unit");
    view! {
        <div class="line">
            <input
                id=ANSWER_ID
                type="text"
                inputmode="none"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                maxlength="40"
                aria-label=told(Practice::AnswerLine)
                aria-describedby=described
                prop:value=text
                prop:readOnly=settled
                on:input:target=move |event| {
                    let typed = event.target().value();
                    edit(&|text| typed.clone_into(text));
                }
                on:keydown=on_key
            />
            {fraction.then(|| apart(|| stack(text).into_any()))}
            {unit.map(|unit| view! { <span class="unit" id="answer-unit">{unit}</span> })}
        </div>
        <Pad
            keys=PadKey::with(&signs)
            label=desk.say(Practice::Pad)
            clear=desk.say(Practice::Clear)
            and=desk.say(Practice::And)
            rub=desk.say(Practice::RubOut)
            on_key=press
        />
    }
}

/// What is typed as a fraction, one number over the other, as it stands on paper; the whole part of a mixed number beside it.
fn stack(text: Signal<String>) -> impl IntoView {
    let shown = move || {
        let text = text.get();
        let (above, below) = text.split_once('/')?;
        let (whole, above) = above.trim().rsplit_once(' ').map_or((None, above), |(whole, above)| (Some(whole), above));
        let part = |digits: &str| match digits.trim() {
            "" => Math::Unknown,
            digits => Math::Number(digits.to_owned()),
        };
        let fraction = Math::Fraction(Box::new(part(above)), Box::new(part(below)));
        Some(match whole {
            Some(whole) => Math::Mixed(Box::new(part(whole)), Box::new(fraction)).mathml(),
            None => fraction.mathml(),
        })
    };
    view! { <span class="stack math" aria-hidden="true" inner_html=move || shown().unwrap_or_default()></span> }
}
