//! Put points on a plane: they stay points, or the line through them is drawn, or they are the corners of a shape.

mod plotting;
mod sheet;
mod yours;

use super::told;
use crate::{
    practice::{
        Makes, Response,
        pictures::{Plane, Squares},
    },
    ui::{desk::Desk, words::Plotting as Words},
};
use leptos::prelude::*;
use plotting::Plotting;
use sheet::Sheet;
use yours::Yours;

/// Put points on a plane. A ring goes from crossing to crossing: under a finger, by arrow keys, or by four buttons; lifting the finger,
/// Enter, Space, or a fifth button puts a point there or takes it away. The points are listed below, each with a button that moves it and
/// one that takes it away.
#[component]
pub fn PlotPoints(
    plane: Plane,
    makes: Makes,
    asked: usize,
    response: RwSignal<Response>,
    settled: Signal<bool>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let plotting = Plotting {
        desk,
        plane: StoredValue::new(plane),
        makes,
        asked,
        here: RwSignal::new((0, 0)),
        moving: RwSignal::new(None),
        enough: RwSignal::new(false),
        response,
        settled,
    };
    let put = move || {
        desk.say(match (plotting.moving.get().is_some(), plotting.stands_here()) {
            (true, _) => Words::PutHere,
            (false, true) => Words::Take,
            (false, false) => Words::Put { makes },
        })
    };
    view! {
        <div class="plane" role="group" aria-label=told(Words::Ask { makes, asked })>
            <Sheet plotting/>
            <div class="moves">
                <Move plotting way=(0, 1) name=Words::Up face="↑"/>
                <Move plotting way=(-1, 0) name=Words::Left face="←"/>
                <Move plotting way=(0, -1) name=Words::Down face="↓"/>
                <Move plotting way=(1, 0) name=Words::Right face="→"/>
                <button type="button" class="key put-here" on:click=move |_| plotting.put_or_take()>
                    {put}
                </button>
                <span class="told">{move || plotting.words()}</span>
            </div>
            <Yours plotting/>
        </div>
    }
}

/// A button that moves the ring one square.
#[component]
fn Move(plotting: Plotting, way: Squares, name: Words, face: &'static str) -> impl IntoView {
    let desk = plotting.desk;
    view! {
        <button
            type="button"
            class="key"
            aria-label=move || desk.say(name.clone())
            on:click=move |_| {
                plotting.step(way);
                desk.announce(untrack(|| plotting.words()));
            }
        >
            {face}
        </button>
    }
}
