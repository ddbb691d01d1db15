use super::ANSWER_ID;
use crate::{
    platform::page,
    practice::{Response, ShadeShape, pictures::Whole},
    ui::{
        desk::Desk,
        pictures::{Field, shade_field},
        words::Answering,
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Shade parts of a bar, a circle or a grid. Every part is a native checkbox that lies over it; arrow keys go from part to part.
#[component]
pub fn Shade(shape: ShadeShape, whole: Whole, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let field = shade_field(shape, &whole);
    let in_whole = whole.parts.len();
    let columns = in_whole / whole.rows.max(1) as usize;
    let of = field.parts.len();
    let here = RwSignal::new(0usize);
    let shaded = move || if let Response::Shade(shaded) = response.get() { shaded } else { BTreeSet::new() };
    let told = move || desk.say(Answering::Shaded { count: shaded().len() });
    let toggle = move |place: usize| {
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Shade(shaded) = response
                && !shaded.remove(&place)
            {
                shaded.insert(place);
            }
        });
        here.set(place);
        desk.announce(untrack(told));
    };
    let on_key = move |event: leptos::ev::KeyboardEvent, place: usize| {
        let to = match event.key().as_str() {
            "ArrowLeft" => place.checked_sub(1),
            "ArrowRight" => Some(place + 1),
            "ArrowUp" => place.checked_sub(columns),
            "ArrowDown" => Some(place + columns),
            "Home" => Some(0),
            "End" => Some(of - 1),
            _ => return,
        };
        event.prevent_default();
        if let Some(to) = to.filter(|to| *to < of) {
            here.set(to);
            page::focus(&part_id(to));
        }
    };
    let name = move |place: usize| {
        let number = place % in_whole + 1;
        if of > in_whole {
            desk.say(Answering::PartOfWhole { whole: place / in_whole + 1, number, of: in_whole })
        } else {
            desk.say(Answering::Part { number, of })
        }
    };
    let Field { width, height, parts } = field;
    let boxes: Vec<_> = parts.iter().map(|part| part.touch).collect();
    let shapes = parts
        .into_iter()
        .enumerate()
        .map(|(place, part)| {
            let is_shaded = move || shaded().contains(&place).then_some("");
            view! { <path class="part solid" data-shaded=is_shaded d=part.path on:click=move |_| toggle(place)></path> }
        })
        .collect_view();
    let share = |length: f64, of: f64| format!("{:.2}%", length / of * 100.0);
    let boxes = boxes
        .into_iter()
        .enumerate()
        .map(|(place, at)| {
            view! {
                <input
                    type="checkbox"
                    id=part_id(place)
                    tabindex=move || if here.get() == place { "0" } else { "-1" }
                    aria-label=move || name(place)
                    prop:checked=move || shaded().contains(&place)
                    aria-disabled=move || settled.get().to_string()
                    style:left=share(at.0, width)
                    style:top=share(at.1, height)
                    style:width=share(at.2, width)
                    style:height=share(at.3, height)
                    on:focus=move |_| here.set(place)
                    on:keydown=move |event| on_key(event, place)
                    on:click=move |event| if settled.get_untracked() { event.prevent_default() }
                    on:change=move |_| toggle(place)
                />
            }
        })
        .collect_view();
    view! {
        <fieldset class="shade">
            <legend>{desk.say(Answering::ShadeParts)}</legend>
            <div class="field" style:aspect-ratio=format!("{width:.0} / {height:.0}")>
                <svg class="picture" data-kind="fraction-bar" viewBox=format!("0 0 {width:.0} {height:.0}") aria-hidden="true">
                    {shapes}
                </svg>
                {boxes}
            </div>
            <output class="told" for=ANSWER_ID aria-live="off">{told}</output>
        </fieldset>
    }
}

fn part_id(place: usize) -> String {
    if place == 0 { ANSWER_ID.to_owned() } else { format!("{ANSWER_ID}-{place}") }
}
