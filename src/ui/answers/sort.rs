use super::{ANSWER_ID, told};
use crate::{
    language::Rich,
    practice::Response,
    ui::{desk::Desk, rich::RichText, words::Answering},
};
use leptos::prelude::*;

/// Put cards into bins: a row for each card, with a native radio button for each bin. A card can be dragged onto a bin too.
#[component]
pub fn Sort(bins: Vec<Rich>, cards: Vec<Rich>, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let names: Vec<String> = bins.iter().map(Rich::plain).collect();
    let texts: StoredValue<(Vec<String>, Vec<String>)> =
        StoredValue::new((names.clone(), cards.iter().map(Rich::plain).collect()));
    let dragged = RwSignal::new(None::<usize>);
    let bin_of = move |card: usize| {
        if let Response::Sort(put) = response.get() { put.get(card).copied().flatten() } else { None }
    };
    let put = move |card: usize, bin: usize| {
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Sort(put) = response
                && let Some(place) = put.get_mut(card)
            {
                *place = Some(bin);
            }
        });
        let left = response.with_untracked(|response| {
            if let Response::Sort(put) = response { put.iter().filter(|place| place.is_none()).count() } else { 0 }
        });
        let (bin, card) = texts.with_value(|(bins, cards)| (bins[bin].clone(), cards[card].clone()));
        desk.announce(desk.say(Answering::Sorted { card, bin, left }));
    };
    let drop_on = move |bin: usize| {
        if let Some(card) = dragged.get_untracked() {
            put(card, bin);
        }
        dragged.set(None);
    };
    let heads = bins.into_iter().enumerate().map(|(bin, rich)| {
        view! {
            <span
                class="bin"
                aria-hidden="true"
                on:dragover=move |event| event.prevent_default()
                on:drop=move |event| {
                    event.prevent_default();
                    drop_on(bin);
                }
            >
                <RichText rich/>
            </span>
        }
    });
    let rows = cards.into_iter().enumerate().map(|(card, rich)| {
        let name = rich.plain();
        let cells = names.iter().cloned().enumerate().map(|(bin, bin_name)| {
            view! {
                <label
                    class="slot"
                    on:dragover=move |event| event.prevent_default()
                    on:drop=move |event| {
                        event.prevent_default();
                        drop_on(bin);
                    }
                >
                    <input
                        type="radio"
                        name=format!("card-{card}")
                        id=(card == 0 && bin == 0).then_some(ANSWER_ID)
                        aria-label=bin_name
                        prop:checked=move || bin_of(card) == Some(bin)
                        disabled=settled
                        on:change=move |_| put(card, bin)
                    />
                </label>
            }
        });
        view! {
            <div
                class="card-row"
                role="radiogroup"
                aria-label=name
                data-held=move || (dragged.get() == Some(card)).then_some("")
                draggable=move || if settled.get() { "false" } else { "true" }
                on:dragstart=move |_| dragged.set(Some(card))
                on:dragend=move |_| dragged.set(None)
            >
                <span class="face" aria-hidden="true"><RichText rich/></span>
                {cells.collect_view()}
            </div>
        }
    });
    view! {
        <div class="sort" data-bins=names.len().to_string() role="group" aria-label=told(Answering::SortCards)>
            <div class="bins"><span></span>{heads.collect_view()}</div>
            {rows.collect_view()}
        </div>
    }
}
