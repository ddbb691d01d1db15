use super::{ANSWER_ID, told};
use crate::{
    language::Rich,
    practice::Response,
    ui::{
        desk::Desk,
        rich::RichText,
        widgets::{Icon, IconName},
        words::Practice,
    },
};
use leptos::prelude::*;

/// Put cards in order: by Move up and Move down, by arrow keys on a card, or by drag.
#[component]
pub fn Order(
    cards: Vec<Rich>,
    first: Rich,
    last: Rich,
    response: RwSignal<Response>,
    settled: Signal<bool>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let texts: StoredValue<Vec<Rich>> = StoredValue::new(cards);
    let row =
        Signal::derive(move || if let Response::Order { cards, .. } = response.get() { cards } else { Vec::new() });
    let dragged = RwSignal::new(None::<usize>);
    let shift = move |from: usize, to: usize| {
        let of = row.with_untracked(Vec::len);
        if settled.get_untracked() || to >= of || from >= of {
            return;
        }
        response.update(|response| {
            if let Response::Order { cards, moved } = response {
                let card = cards.remove(from);
                cards.insert(to, card);
                *moved = true;
            }
        });
        let card = row.with_untracked(|row| texts.with_value(|texts| texts[row[to]].plain()));
        desk.announce(desk.say(Practice::Moved { card, place: to + 1, of }));
    };
    let cards = move || {
        let of = row.with(Vec::len);
        let card = move |(place, card): (usize, usize)| {
            let rich = texts.with_value(|texts| texts[card].clone());
            let name = rich.plain();
            let (up, down) = (name.clone(), name);
            let on_key = move |event: leptos::ev::KeyboardEvent| {
                let to = match event.key().as_str() {
                    "ArrowUp" => place.checked_sub(1),
                    "ArrowDown" => Some(place + 1),
                    _ => None,
                };
                if let Some(to) = to {
                    event.prevent_default();
                    shift(place, to);
                }
            };
            view! {
                <li
                    class="card"
                    draggable=move || if settled.get() { "false" } else { "true" }
                    data-held=move || (dragged.get() == Some(place)).then_some("")
                    on:dragstart=move |_| dragged.set(Some(place))
                    on:dragend=move |_| dragged.set(None)
                    on:dragover=move |event| event.prevent_default()
                    on:drop=move |event| {
                        event.prevent_default();
                        if let Some(from) = dragged.get_untracked() {
                            shift(from, place);
                        }
                        dragged.set(None);
                    }
                    on:keydown=on_key
                >
                    <span class="face"><RichText rich/></span>
                    <button
                        type="button"
                        class="key"
                        id=(place == 0).then_some(ANSWER_ID)
                        aria-label=desk.say(Practice::MoveUp { card: up })
                        aria-disabled=(place == 0).to_string()
                        on:click=move |_| if let Some(to) = place.checked_sub(1) { shift(place, to) }
                    >
                        <Icon name=IconName::Up/>
                    </button>
                    <button
                        type="button"
                        class="key"
                        aria-label=desk.say(Practice::MoveDown { card: down })
                        aria-disabled=(place + 1 == of).to_string()
                        on:click=move |_| shift(place, place + 1)
                    >
                        <Icon name=IconName::Down/>
                    </button>
                </li>
            }
        };
        row.get().into_iter().enumerate().map(card).collect_view()
    };
    view! {
        <div class="order">
            <p class="end"><RichText rich=first/></p>
            <ol aria-label=told(Practice::PutInOrder)>{cards}</ol>
            <p class="end"><RichText rich=last/></p>
        </div>
    }
}
