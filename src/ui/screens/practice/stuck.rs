use super::round::Round;
use crate::ui::{
    desk::Desk,
    words::{HelpCard, Practice as Words},
};
use leptos::prelude::*;

/// Help that is offered unasked: a hint, how it goes, the skill underneath, a card for a grown-up. Offered, never forced.
#[component]
pub fn StuckOffer() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    move || {
        let offer = round.offer()?;
        let underneath = offer.underneath().map(|(title, href)| {
            view! {
                <p>{desk.say(Words::UnderneathWhy { title: title.clone() })}</p>
                <p class="tools-row"><a class="button" href=href>{desk.say(Words::Underneath { title })}</a></p>
            }
        });
        let says = offer.says().map(|word| view! { <p>{desk.say(word)}</p> });
        let card = offer.offers_card().then(|| {
            view! {
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.open_card()>
                    {desk.say(HelpCard::Open)}
                </button>
            }
        });
        Some(view! { <div class="stuck">{says}{underneath}{card}</div> })
    }
}

/// What is said when "I think I know this" did not work out: nothing falls, and it goes on.
#[component]
pub fn CheckOver() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    move || match round.check_stands() {
        Some(Words::CheckNotYet) => Some(view! { <p>{desk.say(Words::CheckNotYet)}</p> }),
        _ => None,
    }
}
