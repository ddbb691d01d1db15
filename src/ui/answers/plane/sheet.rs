use super::{
    super::{ANSWER_ID, told},
    plotting::Plotting,
};
use crate::{
    practice::pictures::{LaterPicture, Picture},
    ui::{pictures, words::Plotting as Words},
};
use leptos::{ev, html, prelude::*};

/// Shift and an arrow key go so many squares.
const FAR: i64 = 5;

/// The plane: it takes a finger, and holds the two sliders that a keyboard and a screen reader meet. They cannot be seen; the ring shows
/// where they stand and whether one has the focus.
#[component]
pub(super) fn Sheet(plotting: Plotting) -> impl IntoView {
    let sheet = NodeRef::<html::Div>::new();
    let sliders = [NodeRef::<html::Input>::new(), NodeRef::new()];
    let held = RwSignal::new(false);
    let follow = move |event: &ev::PointerEvent| {
        let Some(sheet) = sheet.get_untracked() else { return };
        let room = (f64::from(sheet.client_width()), f64::from(sheet.client_height()));
        let at = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        plotting.go(plotting.plane.with_value(|plane| pictures::crossing_under(plane, at, room)));
    };
    let drawing = Memo::new(move |_| {
        let here = (!plotting.settled.get()).then(|| plotting.here.get());
        let put = plotting.put();
        plotting.plane.with_value(|plane| {
            let put = put.into_iter().map(|point| plane.squares(point)).collect();
            let Plotting { makes, asked, .. } = plotting;
            pictures::draw_plotting(plane, &pictures::Plotted { makes, asked, put, here })
        })
    });
    let words = plotting.plane.with_value(|plane| Picture::from(LaterPicture::Plane(plane.clone())).words());
    view! {
        <div
            class="ground"
            node_ref=sheet
            on:pointerdown=move |event| {
                if let Some(sheet) = sheet.get_untracked() {
                    let _ = sheet.set_pointer_capture(event.pointer_id());
                }
                held.set(true);
                follow(&event);
            }
            on:pointermove=move |event| if held.get_untracked() { follow(&event) }
            on:pointerup=move |_| {
                if held.get_untracked() {
                    plotting.put_or_take();
                }
                held.set(false);
            }
            on:pointercancel=move |_| held.set(false)
        >
            <svg
                class="picture"
                data-kind="plane"
                viewBox=move || drawing.with(pictures::Drawing::view_box)
                role="img"
                aria-label=words
                inner_html=move || drawing.with(|drawing| drawing.body().to_owned())
            ></svg>
            <Slider plotting upward=false sliders/>
            <Slider plotting upward=true sliders/>
        </div>
    }
}

/// One way of the ring. An arrow key of the other way moves along that one, and the focus goes with it.
#[component]
fn Slider(plotting: Plotting, upward: bool, sliders: [NodeRef<html::Input>; 2]) -> impl IntoView {
    let (first, last) = plotting.plane.with_value(|plane| if upward { plane.y.reach() } else { plane.x.reach() });
    let on_key = move |event: ev::KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let far = if event.shift_key() { FAR } else { 1 };
        let way = match event.key().as_str() {
            "ArrowLeft" => (-far, 0),
            "ArrowRight" => (far, 0),
            "ArrowUp" => (0, far),
            "ArrowDown" => (0, -far),
            "Home" => {
                event.prevent_default();
                return plotting.go((0, 0));
            }
            "Escape" if plotting.is_moving() => {
                event.prevent_default();
                return plotting.stay();
            }
            "Enter" | " " => {
                event.prevent_default(); // Enter in a field of a form would check the answer
                if !event.repeat() {
                    plotting.put_or_take();
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        plotting.step(way);
        let [across, up] = sliders;
        if let Some(slider) = (if way.0 == 0 { up } else { across }).get_untracked() {
            let _ = slider.focus();
        }
    };
    view! {
        <input
            type="range"
            node_ref=sliders[usize::from(upward)]
            id=(!upward).then_some(ANSWER_ID)
            min=first.to_string()
            max=last.to_string()
            aria-label=told(if upward { Words::UpAndDown } else { Words::LeftAndRight })
            aria-valuetext=move || plotting.words()
            prop:value=move || {
                let (right, up) = plotting.here.get();
                (if upward { up } else { right }).to_string()
            }
            disabled=plotting.settled
            on:keydown=on_key
            on:input:target=move |event| {
                if let Ok(to) = event.target().value().parse::<i64>() {
                    let (right, up) = plotting.here.get_untracked();
                    plotting.go(if upward { (right, to) } else { (to, up) });
                }
            }
        />
    }
}
