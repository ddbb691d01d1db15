use super::{ANSWER_ID, parts};
use crate::{
    platform::page,
    practice::{BuildSet, FRAME, Response},
    ui::{desk::Desk, words::Building},
};
use leptos::{ev, prelude::*};

/// So many places are in a row of a frame.
const ROW: usize = FRAME as usize / 2;

/// Counters in ten frames. Every place is a native checkbox; arrow keys go from place to place, and two buttons fill the frames in order.
#[component]
pub(super) fn Frames(frames: usize, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let counters = Counters { desk, frames, here: RwSignal::new(0), response, settled };
    let button = move |put: bool, face: &'static str| {
        let name = move || desk.say(if put { Building::PutIn } else { Building::TakeOut });
        view! {
            <button type="button" class="key" aria-label=name on:click=move |_| counters.next(put)>
                {face}
            </button>
        }
    };
    view! {
        <div class="build" data-set="frames" role="group" aria-label=move || desk.say(Building::PutCounters)>
            <div class="frames">
                {(0..frames).map(|frame| view! { <TenFrame counters frame/> }).collect_view()}
            </div>
            <p class="turn">
                {button(false, "−")} <span>{move || desk.say(Building::Counter)}</span> {button(true, "+")}
            </p>
        </div>
    }
}

/// The counters of all frames; a place counts on from the frame before.
#[derive(Clone, Copy)]
struct Counters {
    desk: Desk,
    frames: usize,
    here: RwSignal<usize>,
    response: RwSignal<Response>,
    settled: Signal<bool>,
}

impl Counters {
    fn set(self) -> BuildSet {
        BuildSet::Frames { frames: self.frames }
    }

    fn filled(self) -> Vec<u32> {
        parts(&self.set(), self.response)
    }

    const fn places(self) -> usize {
        self.frames * FRAME as usize
    }

    fn has(self, place: usize) -> bool {
        let (frame, bit) = split(place);
        self.filled().get(frame).is_some_and(|filled| filled & bit != 0)
    }

    fn turn(self, place: usize) {
        if self.settled.get_untracked() {
            return;
        }
        let (frame, bit) = split(place);
        let mut parts = untrack(|| self.filled());
        if let Some(filled) = parts.get_mut(frame) {
            *filled ^= bit;
        }
        self.here.set(place);
        self.desk.announce(self.set().words(&parts));
        self.response.set(Response::Build { parts, moved: true });
    }

    /// A counter into the first place that is empty, or out of the last that is filled.
    fn next(self, put: bool) {
        let at = untrack(|| {
            let mut places = 0..self.places();
            if put { places.find(|place| !self.has(*place)) } else { places.rfind(|place| self.has(*place)) }
        });
        match at {
            Some(place) => self.turn(place),
            None if put => self.desk.announce(self.desk.say(Building::Full)),
            None => self.desk.announce(untrack(|| self.set().words(&self.filled()))),
        }
    }

    fn on_key(self, event: &ev::KeyboardEvent, place: usize) {
        let to = match event.key().as_str() {
            "ArrowLeft" => place.checked_sub(1),
            "ArrowRight" => Some(place + 1),
            "ArrowUp" => place.checked_sub(ROW),
            "ArrowDown" => Some(place + ROW),
            "Home" => Some(0),
            "End" => self.places().checked_sub(1),
            _ => return,
        };
        event.prevent_default();
        if let Some(to) = to.filter(|to| *to < self.places()) {
            self.here.set(to);
            page::focus(&place_id(to));
        }
    }
}

/// A frame of ten places in two rows.
#[component]
fn TenFrame(counters: Counters, frame: usize) -> impl IntoView {
    let desk = counters.desk;
    let first = frame * FRAME as usize;
    let places = (first..first + FRAME as usize)
        .map(|place| {
            let (top, number) = ((place - first) < ROW, place % ROW + 1);
            view! {
                <input
                    type="checkbox"
                    id=place_id(place)
                    tabindex=move || if counters.here.get() == place { "0" } else { "-1" }
                    aria-label=move || desk.say(Building::Place { top, number })
                    prop:checked=move || counters.has(place)
                    aria-disabled=move || counters.settled.get().to_string()
                    on:focus=move |_| counters.here.set(place)
                    on:keydown=move |event| counters.on_key(&event, place)
                    on:click=move |event| if counters.settled.get_untracked() { event.prevent_default() }
                    on:change=move |_| counters.turn(place)
                />
            }
        })
        .collect_view();
    let number = (counters.frames > 1).then_some(frame + 1);
    view! {
        <fieldset class="frame">
            <legend>{move || desk.say(Building::Frame { number })}</legend>
            <div class="places">{places}</div>
        </fieldset>
    }
}

/// The frame of a place, and its bit there.
const fn split(place: usize) -> (usize, u32) {
    (place / FRAME as usize, 1 << (place % FRAME as usize))
}

fn place_id(place: usize) -> String {
    if place == 0 { ANSWER_ID.to_owned() } else { format!("{ANSWER_ID}-{place}") }
}
