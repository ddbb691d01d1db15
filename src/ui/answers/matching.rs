use super::ANSWER_ID;
use crate::{
    language::Rich,
    practice::Response,
    ui::{desk::Desk, rich::RichText, words::Answering},
};
use leptos::prelude::*;

/// Find each card's partner: a partner that is touched goes to the card that waits, the first without one. Drag does it too.
/// Cards are named as they are written (`1/3`): said in words, a fraction would tell a listener that it belongs to “one third”.
#[component]
pub fn Match(left: Vec<Rich>, right: Vec<Rich>, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (cards, partners) = (StoredValue::new(left), StoredValue::new(right));
    let given = Signal::derive(move || if let Response::Match(given) = response.get() { given } else { Vec::new() });
    let waiting = RwSignal::new(given.with_untracked(|given| first_open(given)).unwrap_or(0));
    let dragged = RwSignal::new(None::<usize>);
    let says = move |card: usize, partner: Option<usize>| {
        let card = cards.with_value(|cards| cards[card].plain());
        desk.say(match partner {
            Some(place) => Answering::GoesWith { card, partner: partners.with_value(|right| right[place].plain()) },
            None => Answering::NoPartner { card },
        })
    };
    let give = move |card: usize, partner: Option<usize>| {
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Match(given) = response {
                given
                    .iter_mut()
                    .filter(|place| partner.is_some() && **place == partner)
                    .for_each(|place| *place = None);
                given[card] = partner;
            }
        });
        waiting.set(if partner.is_some() {
            given.with_untracked(|given| first_open(given)).unwrap_or(card)
        } else {
            card
        });
        desk.announce(untrack(|| says(card, partner)));
    };
    // a partner that is given already comes back
    let touch = move |partner: usize| match given
        .with_untracked(|given| given.iter().position(|place| *place == Some(partner)))
    {
        Some(card) => give(card, None),
        None => give(waiting.get_untracked(), Some(partner)),
    };
    let slot = move |card: usize| {
        let partner = move || given.with(|given| given.get(card).copied().flatten());
        let shown =
            move || partner().map(|place| view! { <RichText rich=partners.with_value(|right| right[place].clone())/> });
        view! {
            <li
                on:dragover=move |event| event.prevent_default()
                on:drop=move |event| {
                    event.prevent_default();
                    if let Some(partner) = dragged.get_untracked() {
                        give(card, Some(partner));
                    }
                    dragged.set(None);
                }
            >
                <button
                    type="button"
                    class="slot"
                    id=(card == 0).then_some(ANSWER_ID)
                    aria-pressed=move || (waiting.get() == card && !settled.get()).to_string()
                    on:click=move |_| if partner().is_some() { give(card, None) } else { waiting.set(card) }
                >
                    <span class="hidden-name">{move || says(card, partner())}</span>
                    <span class="face" aria-hidden="true"><RichText rich=cards.with_value(|cards| cards[card].clone())/></span>
                    <span class="place-for" aria-hidden="true" data-filled=move || partner().map(|_| "")>{shown}</span>
                </button>
            </li>
        }
    };
    let partner = move |place: usize| {
        let rich = partners.with_value(|right| right[place].clone());
        let name = rich.plain();
        let used = move || given.with(|given| given.contains(&Some(place)));
        view! {
            <button
                type="button"
                class="partner"
                aria-pressed=move || used().to_string()
                draggable=move || if settled.get() { "false" } else { "true" }
                on:dragstart=move |_| dragged.set(Some(place))
                on:dragend=move |_| dragged.set(None)
                on:click=move |_| touch(place)
            >
                <span class="hidden-name">{name}</span>
                <span aria-hidden="true"><RichText rich/></span>
            </button>
        }
    };
    let all = |cards: StoredValue<Vec<Rich>>| 0..cards.with_value(Vec::len);
    view! {
        <div class="match">
            <ul aria-label=desk.say(Answering::FindPartners)>{all(cards).map(slot).collect_view()}</ul>
            <div class="tray" role="group" aria-label=desk.say(Answering::Partners)>
                {all(partners).map(partner).collect_view()}
            </div>
        </div>
    }
}

/// The first card without a partner.
fn first_open(given: &[Option<usize>]) -> Option<usize> {
    given.iter().position(Option::is_none)
}
