use super::{ANSWER_ID, told};
use crate::{
    language::Rich,
    practice::{Response, Sign},
    ui::{desk::Desk, rich::RichText, words::Practice},
};
use leptos::prelude::*;

/// Put `<`, `=` or `>` between two sides. The signs carry their words for speech.
#[component]
pub fn Compare(left: Rich, right: Rich, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let chosen = move || if let Response::Compare(sign) = response.get() { sign } else { None };
    let keys = Sign::ALL.map(|sign| {
        view! {
            <label class="sign">
                <input
                    type="radio"
                    name="sign"
                    id=(sign == Sign::Less).then_some(ANSWER_ID)
                    aria-label=desk.say(words(sign))
                    prop:checked=move || chosen() == Some(sign)
                    disabled=settled
                    on:change=move |_| response.set(Response::Compare(Some(sign)))
                />
                <span aria-hidden="true">{sign.as_str()}</span>
                <small aria-hidden="true">{desk.say(words(sign))}</small>
            </label>
        }
    });
    view! {
        <div class="compare">
            <p class="sides">
                <span><RichText rich=left/></span>
                <output aria-live="off">{move || chosen().map_or("", Sign::as_str)}</output>
                <span><RichText rich=right/></span>
            </p>
            <fieldset class="signs">
                <legend>{told(Practice::ChooseSign)}</legend>
                {keys.collect_view()}
            </fieldset>
        </div>
    }
}

const fn words(sign: Sign) -> Practice {
    match sign {
        Sign::Less => Practice::IsLess,
        Sign::Equal => Practice::IsEqual,
        Sign::Greater => Practice::IsGreater,
    }
}
