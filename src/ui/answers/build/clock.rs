use super::{ANSWER_ID, parts, told};
use crate::{
    practice::{
        BuildSet, Response,
        pictures::{self as drawn, ClockFace, HALF_A_DAY, Picture},
    },
    ui::{desk::Desk, pictures, words::Answering},
};
use leptos::{ev, html, prelude::*};
use std::f64::consts::TAU;

/// The short hand reaches so far from the middle, in widths of the clock; beyond it a finger means the long one.
const SHORT_REACH: f64 = 0.24;

/// Turn the hands of a clock by drag, by arrow keys on a hand, or by buttons.
#[component]
pub(super) fn Clock(response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let parts = Signal::derive(move || parts(&BuildSet::Clock, response));
    let minutes = Signal::derive(move || parts.with(|parts| parts.first().copied().unwrap_or(0) % HALF_A_DAY));
    let turn_to = move |to: u32| {
        if !settled.get_untracked() {
            response.set(Response::Build { parts: vec![to], moved: true });
        }
    };
    let tell = move || desk.announce(BuildSet::Clock.words(&parts.get_untracked()));
    let by_button = move |long: bool, on: bool| {
        turn_to(turned(minutes.get_untracked(), long, if on { 1 } else { -1 }));
        tell();
    };
    view! {
        <div class="build" data-set="clock" role="group" aria-label=told(Answering::SetTheClock)>
            <Dial minutes settled on_turn=turn_to on_end=tell/>
            {[false, true]
                .map(|long| {
                    let name = move || desk.say(if long { Answering::LongHand } else { Answering::ShortHand });
                    let button = move |on: bool, face: &'static str| {
                        let label = move || {
                            desk.say(if on { Answering::TurnOn { long } } else { Answering::TurnBack { long } })
                        };
                        view! {
                            <button type="button" class="key" aria-label=label on:click=move |_| by_button(long, on)>
                                {face}
                            </button>
                        }
                    };
                    view! {
                        <p class="turn">{button(false, "−")} <span>{name}</span> {button(true, "+")}</p>
                    }
                })}
        </div>
    }
}

/// The clock with a slider for each hand: what a keyboard and a screen reader meet.
#[component]
fn Dial(
    minutes: Signal<u32>,
    settled: Signal<bool>,
    #[prop(into)] on_turn: Callback<u32>,
    #[prop(into)] on_end: Callback<()>,
) -> impl IntoView {
    let dial = NodeRef::<html::Div>::new();
    let held = RwSignal::new(None::<bool>);
    let drag = move |event: &ev::PointerEvent, down: bool| {
        let Some(at) = place(dial, event) else { return };
        let now = minutes.get_untracked();
        if down {
            held.set(Some(nearest_is_long(now, at)));
        }
        if let Some(long) = held.get_untracked() {
            on_turn.run(dragged(now, long, at.0));
        }
    };
    let end = move || {
        if held.get_untracked().is_some() {
            held.set(None);
            on_end.run(());
        }
    };
    let drawing = Memo::new(move |_| {
        let face = ClockFace { minutes: minutes.get(), label: None };
        pictures::draw(&Picture::Clock(drawn::Clock { faces: vec![face] }))
    });
    view! {
        <div
            class="dial"
            node_ref=dial
            on:pointerdown=move |event| {
                if let Some(dial) = dial.get_untracked() {
                    let _ = dial.set_pointer_capture(event.pointer_id());
                }
                drag(&event, true);
            }
            on:pointermove=move |event| drag(&event, false)
            on:pointerup=move |_| end()
            on:pointercancel=move |_| end()
        >
            <svg
                class="picture"
                data-kind="clock"
                viewBox=move || drawing.with(pictures::Drawing::view_box)
                aria-hidden="true"
                inner_html=move || drawing.with(|drawing| drawing.body().to_owned())
            ></svg>
            <Hand long=false minutes settled on_turn/>
            <Hand long=true minutes settled on_turn/>
        </div>
    }
}

/// The slider of a hand, over the clock; it cannot be seen, its hand shows where it stands and whether it has the focus.
#[component]
fn Hand(long: bool, minutes: Signal<u32>, settled: Signal<bool>, on_turn: Callback<u32>) -> impl IntoView {
    let of_hand = move |minutes: u32| if long { minutes % 60 } else { minutes / 60 };
    let value_text = move || {
        let face = ClockFace { minutes: minutes.get(), label: None };
        if long { face.long_hand() } else { face.short_hand() }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let steps = match event.key().as_str() {
            "ArrowUp" | "ArrowRight" => 1,
            "ArrowDown" | "ArrowLeft" => -1,
            "PageUp" => {
                if long {
                    5
                } else {
                    3
                }
            }
            "PageDown" => {
                if long {
                    -5
                } else {
                    -3
                }
            }
            _ => return,
        };
        event.prevent_default();
        on_turn.run(turned(minutes.get_untracked(), long, steps));
    };
    view! {
        <input
            class="hand"
            data-hand=if long { "long" } else { "short" }
            id=(!long).then_some(ANSWER_ID)
            type="range"
            min="0"
            max=if long { "59" } else { "11" }
            aria-label=told(if long { Answering::LongHand } else { Answering::ShortHand })
            aria-valuetext=value_text
            prop:value=move || of_hand(minutes.get()).to_string()
            disabled=settled
            on:keydown=on_key
            on:input:target=move |event| {
                if let Ok(to) = event.target().value().parse::<i32>() {
                    let now = minutes.get_untracked();
                    on_turn.run(turned(now, long, to - i32::try_from(of_hand(now)).unwrap_or(0)));
                }
            }
        />
    }
}

/// Where a finger is on the clock: a share of a turn from the top, and how far from the middle in widths of the clock.
fn place(dial: NodeRef<html::Div>, event: &ev::PointerEvent) -> Option<(f64, f64)> {
    let size = f64::from(dial.get_untracked()?.client_width());
    if size <= 0.0 {
        return None;
    }
    let (x, y) = (f64::from(event.offset_x()) / size - 0.5, f64::from(event.offset_y()) / size - 0.5);
    Some(((libm::atan2(x, -y) / TAU).rem_euclid(1.0), libm::hypot(x, y)))
}

/// The time after a hand went some steps; the short hand goes along with the long one.
fn turned(minutes: u32, long: bool, steps: i32) -> u32 {
    let step = if long { 1 } else { 60 };
    let turned = i64::from(minutes) + i64::from(steps) * step;
    u32::try_from(turned.rem_euclid(i64::from(HALF_A_DAY))).unwrap_or(0)
}

/// Whether a finger at this place means the long hand.
fn nearest_is_long(minutes: u32, (turn, reach): (f64, f64)) -> bool {
    let off = |hand: f64| {
        let gap = (turn - hand).rem_euclid(1.0);
        gap.min(1.0 - gap)
    };
    let (long, short) = (f64::from(minutes % 60) / 60.0, f64::from(minutes) / f64::from(HALF_A_DAY));
    reach > SHORT_REACH || off(long) <= off(short)
}

/// The time after a hand was dragged to a share of a turn: the long hand to the nearest minute, the short one to the nearest hour
/// that the minutes allow.
fn dragged(minutes: u32, long: bool, turn: f64) -> u32 {
    let nearest = |value: f64| libm::round(value) as i32;
    if long {
        let off = (nearest(turn * 60.0) - i32::try_from(minutes % 60).unwrap_or(0)).rem_euclid(60);
        turned(minutes, true, if off > 30 { off - 60 } else { off })
    } else {
        let hour = nearest(turn * 12.0 - f64::from(minutes % 60) / 60.0);
        turned(minutes % 60, false, hour)
    }
}
