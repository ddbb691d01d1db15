use super::{
    super::{ANSWER_ID, told},
    plotting::Plotting,
};
use crate::{platform::page, ui::words::Plotting as Words};
use leptos::prelude::*;

/// The points so far, corners in turn: each with a button that moves it and one that takes it away. Both lead the focus back to the plane.
#[component]
pub(super) fn Yours(plotting: Plotting) -> impl IntoView {
    let makes = plotting.makes;
    let point = move |crossing: usize| view! { <Point plotting crossing/> };
    view! {
        <div class="yours">
            <span class="so-far">{move || plotting.so_far()}</span>
            <ol aria-label=told(Words::Yours { makes })>{move || plotting.put().into_iter().map(point).collect_view()}</ol>
        </div>
    }
}

#[component]
fn Point(plotting: Plotting, crossing: usize) -> impl IntoView {
    let makes = plotting.makes;
    let place = plotting.way_to(crossing);
    view! {
        <li>
            <button
                type="button"
                class="key"
                aria-label=told(Words::Move { makes, place: place.clone() })
                aria-pressed=move || (plotting.moving.get() == Some(crossing)).to_string()
                disabled=plotting.settled
                on:click=move |_| {
                    if plotting.moving.get_untracked() == Some(crossing) {
                        plotting.stay();
                    } else {
                        plotting.move_from(crossing);
                        page::focus(ANSWER_ID);
                    }
                }
            >
                {place.clone()}
            </button>
            <button
                type="button"
                class="key"
                aria-label=told(Words::TakeAway { makes, place })
                disabled=plotting.settled
                on:click=move |_| {
                    plotting.take(crossing);
                    // the button is gone: the focus stays in the answer
                    page::focus(ANSWER_ID);
                }
            >
                <span aria-hidden="true">"×"</span>
            </button>
        </li>
    }
}
