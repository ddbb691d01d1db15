use super::{ANSWER_ID, told};
use crate::{
    practice::{Chart, Response},
    ui::{desk::Desk, pictures, words::Answering},
};
use leptos::{ev, html, prelude::*};

/// Draw a graph: by touch and drag on a column, by arrow keys on it, or by the two buttons below.
#[component]
pub fn Plot(chart: Chart, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (columns, most) = (chart.heights().len(), chart.most());
    let (empty, inset) = pictures::draw_chart(&chart);
    let (kind, view_box) = (chart.picture().kind(), empty.view_box());
    let chart = StoredValue::new(chart);
    let here = RwSignal::new(0_usize);
    let drawn = Memo::new(move |_| {
        let heights = if let Response::Plot(heights) = response.get() { heights } else { vec![0; columns] };
        chart.with_value(|chart| chart.with(&heights))
    });
    let words = move |place: usize| drawn.with(|chart| format!("{}: {}", chart.name(place), chart.column_words(place)));
    let put = move |place: usize, height: u32| {
        here.set(place);
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Plot(heights) = response
                && let Some(old) = heights.get_mut(place)
            {
                *old = height.min(most);
            }
        });
    };
    let tell = move |place: usize| desk.announce(words(place));
    let by_button = move |more: bool| {
        let place = here.get_untracked();
        let now = drawn.with_untracked(|chart| chart.heights().get(place).copied().unwrap_or(0));
        put(place, if more { now + 1 } else { now.saturating_sub(1) });
        tell(place);
    };
    let name_here = move || chart.with_value(|chart| chart.name(here.get()));
    view! {
        <div class="plot" data-chart=kind role="group" aria-label=told(Answering::DrawTheGraph)>
            <div class="paper">
                <svg
                    class="picture"
                    data-kind=kind
                    viewBox=view_box
                    aria-hidden="true"
                    inner_html=move || drawn.with(|chart| pictures::draw_chart(chart).0.body().to_owned())
                ></svg>
                <div class="columns" style:inset=inset.map(|side| format!("{side:.3}%")).join(" ")>
                    {(0..columns)
                        .map(|place| view! { <Column place drawn here settled on_put=move |height| put(place, height) on_end=move |()| tell(place)/> })
                        .collect_view()}
                </div>
            </div>
            <p class="turn">
                <button
                    type="button"
                    class="key"
                    aria-label=move || desk.say(Answering::ColumnLess { name: name_here() })
                    on:click=move |_| by_button(false)
                >
                    "−"
                </button>
                <span class="stands">{move || words(here.get())}</span>
                <button
                    type="button"
                    class="key"
                    aria-label=move || desk.say(Answering::ColumnMore { name: name_here() })
                    on:click=move |_| by_button(true)
                >
                    "+"
                </button>
            </p>
        </div>
    }
}

/// One column: a slider for the keyboard and the ear, and the place a finger touches.
#[component]
fn Column(
    place: usize,
    drawn: Memo<Chart>,
    here: RwSignal<usize>,
    settled: Signal<bool>,
    #[prop(into)] on_put: Callback<u32>,
    #[prop(into)] on_end: Callback<()>,
) -> impl IntoView {
    let field = NodeRef::<html::Div>::new();
    let height = move || drawn.with(|chart| chart.heights().get(place).copied().unwrap_or(0));
    let touch = move |event: &ev::PointerEvent, down: bool| {
        let Some(field) = field.get_untracked() else { return };
        let (w, h) = (f64::from(field.client_width()), f64::from(field.client_height()));
        let share = (f64::from(event.offset_x()) / w.max(1.0), 1.0 - f64::from(event.offset_y()) / h.max(1.0));
        if let Some(to) = drawn.with_untracked(|chart| touched(chart, place, share, down)) {
            on_put.run(to);
        }
    };
    view! {
        <div
            class="column"
            node_ref=field
            data-here=move || (here.get() == place).then_some("")
            on:pointerdown=move |event| {
                if let Some(field) = field.get_untracked() {
                    let _ = field.set_pointer_capture(event.pointer_id());
                }
                touch(&event, true);
            }
            on:pointermove=move |event| if event.buttons() == 1 { touch(&event, false) }
            on:pointerup=move |_| on_end.run(())
        >
            <input
                type="range"
                id=(place == 0).then_some(ANSWER_ID)
                min="0"
                max=drawn.with_untracked(Chart::most).to_string()
                aria-label=drawn.with_untracked(|chart| chart.name(place))
                aria-valuetext=move || drawn.with(|chart| chart.column_words(place))
                prop:value=move || height().to_string()
                disabled=settled
                on:focus=move |_| here.set(place)
                on:input:target=move |event| {
                    if let Ok(to) = event.target().value().parse() {
                        on_put.run(to);
                    }
                }
            />
        </div>
    }
}

/// The height that a touch asks for, at a share of the column's width and height. Bars follow the finger; a mark or a symbol is
/// added by a touch beyond the last, and taken away by a touch on it.
fn touched(chart: &Chart, place: usize, (across, up): (f64, f64), down: bool) -> Option<u32> {
    let (now, most) = (chart.heights().get(place).copied().unwrap_or(0), chart.most());
    let level = |share: f64| libm::round((share * f64::from(most)).clamp(0.0, f64::from(most))) as u32;
    match chart {
        Chart::BarGraph(_) => Some(level(up)),
        Chart::PictureGraph(_) if down => {
            let cell = libm::floor((across * f64::from(most)).clamp(0.0, f64::from(most) - 1.0)) as u32 + 1;
            Some(if cell == now { now - 1 } else { cell })
        }
        Chart::LinePlot(_) if down => {
            let cell = libm::floor((up * f64::from(most)).clamp(0.0, f64::from(most) - 1.0)) as u32;
            Some(if cell < now { now - 1 } else { now + 1 })
        }
        Chart::PictureGraph(_) | Chart::LinePlot(_) => None,
    }
}
