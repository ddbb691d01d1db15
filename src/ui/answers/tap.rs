use super::{ANSWER_ID, told};
use crate::{
    language::Rich,
    practice::{
        Response,
        pictures::{Picture, SpotKind},
    },
    ui::{
        pictures::{Spot, draw, spots},
        rich::RichText,
        words::Answering,
    },
};
use leptos::prelude::*;

/// Tap all that fit. Words stand in their sentence; parts of a picture stand as a list, and can be tapped in the picture as well.
#[component]
pub fn Tap(
    spots: Vec<Rich>,
    on: Option<SpotKind>,
    response: RwSignal<Response>,
    settled: Signal<bool>,
) -> impl IntoView {
    let boxes = spots.into_iter().enumerate().map(|(place, text)| {
        view! {
            <label class="tap-box">
                <input
                    type="checkbox"
                    id=(place == 0).then_some(ANSWER_ID)
                    prop:checked=move || is_tapped(response, place)
                    disabled=settled
                    on:change=move |_| toggle(response, place)
                />
                <span><RichText rich=text/></span>
            </label>
        }
    });
    let legend = told(if on.is_some() { Answering::TapParts } else { Answering::TapWords });
    view! {
        <fieldset class="tap" data-words=on.is_none().then_some("")>
            <legend>{legend}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}

/// The picture of such an item: its parts take a finger or the mouse. The list beside it serves keyboard and speech.
#[component]
pub fn TapPicture(
    /// What it shows.
    picture: Picture,
    /// What is tapped.
    on: SpotKind,
    /// What is tapped so far.
    response: RwSignal<Response>,
    /// No more changes.
    #[prop(into)]
    settled: Signal<bool>,
) -> impl IntoView {
    let drawing = draw(&picture);
    let tap = move |place: usize| {
        if !settled.get_untracked() {
            toggle(response, place);
        }
    };
    let marks = spots(&picture, on).into_iter().enumerate().map(|(place, spot): (usize, Spot)| {
        let (sort, path) = (spot.sort(), spot.path());
        view! {
            <path class="spot-mark" data-sort=sort d=path.clone() data-on=move || is_tapped(response, place).then_some("")></path>
            <path class="spot" data-sort=sort data-place=place.to_string() d=path on:click=move |_| tap(place)></path>
        }
    });
    view! {
        <svg
            class="picture"
            data-kind=picture.kind()
            data-tall=drawing.is_tall().then_some("")
            viewBox=drawing.view_box()
            preserveAspectRatio="xMinYMid meet"
            role="img"
            aria-label=picture.words()
        >
            <g inner_html=drawing.body().to_owned()></g>
            {marks.collect_view()}
        </svg>
    }
}

fn is_tapped(response: RwSignal<Response>, place: usize) -> bool {
    response.with(|response| matches!(response, Response::Tap(tapped) if tapped.contains(&place)))
}

fn toggle(response: RwSignal<Response>, place: usize) {
    response.update(|response| {
        if let Response::Tap(tapped) = response
            && !tapped.remove(&place)
        {
            tapped.insert(place);
        }
    });
}
