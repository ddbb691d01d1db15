use super::ANSWER_ID;
use crate::{
    practice::{Response, pictures::NumberLine},
    ui::{
        desk::Desk,
        pictures::{draw_placing, nearest},
        widgets::{Icon, IconName},
        words::Answering,
    },
    units::Rational,
};
use leptos::{html, prelude::*};

/// Mark a point on a number line: a slider that moves from tick to tick, by arrow keys, by Home and End, by touch, or by two buttons.
/// Its place is told by counting ticks, as an eye would, so that nobody hears the answer.
#[component]
pub fn Place(line: NumberLine, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let line = StoredValue::new(line);
    let slider = NodeRef::<html::Div>::new();
    let placed = Signal::derive(move || if let Response::Place(at) = response.get() { at } else { None });
    let put = move |at: Rational| {
        if !settled.get_untracked() {
            response.set(Response::Place(Some(at)));
        }
    };
    let told = move || match placed.get() {
        Some(at) => desk.say(Answering::PointAt { place: line.with_value(|line| line.told_place(at)) }),
        None => desk.say(Answering::NoPoint),
    };
    // the words are true again once the signal has changed
    let shift = move |ticks: i64| {
        put(line.with_value(|line| moved(line, placed.get_untracked(), ticks)));
        desk.announce(untrack(told));
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let at = line.with_value(|line| {
            let moved = |ticks| moved(line, placed.get_untracked(), ticks);
            match event.key().as_str() {
                "ArrowLeft" | "ArrowDown" => Some(moved(-1)),
                "ArrowRight" | "ArrowUp" => Some(moved(1)),
                "PageDown" => Some(moved(-5)),
                "PageUp" => Some(moved(5)),
                "Home" => Some(line.from),
                "End" => Some(line.to),
                _ => None,
            }
        });
        if let Some(at) = at {
            event.prevent_default();
            put(at);
        }
    };
    let put_under = move |event: &leptos::ev::PointerEvent| {
        let Some(element) = slider.get_untracked() else { return };
        let share = f64::from(event.offset_x()) / f64::from(element.client_width()).max(1.0);
        put(line.with_value(|line| nearest(line, share)));
    };
    let body = move || line.with_value(|line| draw_placing(line, placed.get()).body().to_owned());
    view! {
        <div class="place">
            <div
                node_ref=slider
                class="slider"
                id=ANSWER_ID
                role="slider"
                tabindex="0"
                aria-label=desk.say(Answering::PlacePoint)
                aria-valuemin="0"
                aria-valuemax=line.with_value(|line| steps_to(line, line.to).to_string())
                aria-valuenow=move || line.with_value(|line| steps_to(line, placed.get().unwrap_or(line.from)).to_string())
                aria-valuetext=told
                aria-disabled=move || settled.get().to_string()
                on:keydown=on_key
                on:pointerdown=move |event| {
                    if let Some(element) = slider.get_untracked() {
                        let _ = element.set_pointer_capture(event.pointer_id());
                    }
                    put_under(&event);
                }
                on:pointermove=move |event| if event.buttons() == 1 { put_under(&event) }
                on:pointerup=move |_| desk.announce(untrack(told))
            >
                <svg
                    class="picture"
                    data-kind="number-line"
                    viewBox=line.with_value(|line| draw_placing(line, None).view_box())
                    aria-hidden="true"
                    inner_html=body
                ></svg>
            </div>
            <div class="steps">
                <button type="button" class="key" on:click=move |_| shift(-1)>
                    <Icon name=IconName::Back/>
                    {desk.say(Answering::TickLeft)}
                </button>
                <button type="button" class="key" data-flip="" on:click=move |_| shift(1)>
                    {desk.say(Answering::TickRight)}
                    <Icon name=IconName::Back/>
                </button>
            </div>
            <output class="told" for=ANSWER_ID aria-live="off">{told}</output>
        </div>
    }
}

/// So many ticks on; from where the line begins, if the point stands nowhere yet. It never leaves the line.
fn moved(line: &NumberLine, at: Option<Rational>, ticks: i64) -> Rational {
    let gap = line.tick.times(Rational::int(ticks));
    let to = gap.and_then(|gap| at.unwrap_or(line.from).plus(gap)).unwrap_or(line.from);
    to.clamp(line.from, line.to)
}

/// How many ticks a place lies from where the line begins.
fn steps_to(line: &NumberLine, at: Rational) -> i64 {
    at.minus(line.from).and_then(|gap| gap.over(line.tick)).map_or(0, Rational::floor)
}
