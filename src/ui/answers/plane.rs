use super::{ANSWER_ID, told};
use crate::{
    platform::page,
    practice::{
        Response,
        pictures::{LaterPicture, Picture, Plane, Squares, way_words},
    },
    ui::{desk::Desk, pictures, words::Plotting as Words},
};
use leptos::{ev, html, prelude::*};
use std::collections::BTreeSet;

/// Shift and an arrow key go so many squares.
const FAR: i64 = 5;

/// Put points on a plane. A ring goes from crossing to crossing: under a finger, by arrow keys, or by four buttons; lifting the finger,
/// Enter, Space, or a fifth button puts a point there or takes it away. The points are listed below, each with a button of its own.
#[component]
pub fn PlotPoints(plane: Plane, asked: usize, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let plotting = Plotting {
        desk,
        plane: StoredValue::new(plane),
        asked,
        here: RwSignal::new((0, 0)),
        enough: RwSignal::new(false),
        response,
        settled,
    };
    view! {
        <div class="plane" role="group" aria-label=told(Words::PutPoints { asked })>
            <Sheet plotting/>
            <div class="moves">
                <Move plotting way=(0, 1) name=Words::Up face="↑"/>
                <Move plotting way=(-1, 0) name=Words::Left face="←"/>
                <Move plotting way=(0, -1) name=Words::Down face="↓"/>
                <Move plotting way=(1, 0) name=Words::Right face="→"/>
                <button type="button" class="key put-here" on:click=move |_| plotting.put_or_take()>
                    {move || desk.say(if plotting.stands_here() { Words::Take } else { Words::Put })}
                </button>
                <span class="told">{move || plotting.words()}</span>
            </div>
            <Points plotting/>
        </div>
    }
}

/// The plane, the ring on it, and the points so far.
#[derive(Clone, Copy)]
struct Plotting {
    desk: Desk,
    plane: StoredValue<Plane>,
    asked: usize,
    here: RwSignal<Squares>,
    /// Another point was to be put when all stood there.
    enough: RwSignal<bool>,
    response: RwSignal<Response>,
    settled: Signal<bool>,
}

impl Plotting {
    fn points(self) -> BTreeSet<usize> {
        self.response
            .with(|response| if let Response::Plane(points) = response { points.clone() } else { BTreeSet::new() })
    }

    fn crossing(self) -> Option<usize> {
        let here = self.here.get();
        self.plane.with_value(|plane| plane.crossing(here))
    }

    fn stands_here(self) -> bool {
        self.crossing().is_some_and(|crossing| self.points().contains(&crossing))
    }

    /// What is where the ring is.
    fn words(self) -> String {
        let place = way_words(self.here.get());
        self.desk.say(match (self.enough.get(), self.stands_here()) {
            (true, _) => Words::Enough { asked: self.asked },
            (false, true) => Words::PointAt { place },
            (false, false) => Words::Empty { place },
        })
    }

    fn so_far(self) -> String {
        self.desk.say(Words::SoFar { count: self.points().len(), asked: self.asked })
    }

    fn go(self, (right, up): Squares) {
        if self.settled.get_untracked() {
            return;
        }
        let inside = |at: i64, (first, last): (i64, i64)| at.clamp(first, last);
        self.enough.set(false);
        self.here.set(self.plane.with_value(|plane| (inside(right, plane.x.reach()), inside(up, plane.y.reach()))));
    }

    fn step(self, (right, up): Squares) {
        let here = self.here.get_untracked();
        self.go((here.0 + right, here.1 + up));
    }

    fn put_or_take(self) {
        let Some(crossing) = untrack(|| self.crossing()).filter(|_| !self.settled.get_untracked()) else { return };
        let mut points = untrack(|| self.points());
        let took = points.remove(&crossing);
        let enough = !took && points.len() >= self.asked;
        self.enough.set(enough);
        if enough {
            self.desk.announce(untrack(|| self.words()));
            return;
        }
        if !took {
            points.insert(crossing);
        }
        self.response.set(Response::Plane(points));
        self.desk.announce(untrack(|| format!("{} {}.", self.words(), self.so_far())));
    }

    fn take(self, crossing: usize) {
        self.here.set(self.plane.with_value(|plane| plane.squares(crossing)));
        self.put_or_take();
    }
}

/// The plane: it takes a finger, and holds the two sliders that a keyboard and a screen reader meet. They cannot be seen; the ring shows
/// where they stand and whether one has the focus.
#[component]
fn Sheet(plotting: Plotting) -> impl IntoView {
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
        let points = plotting.points();
        plotting.plane.with_value(|plane| {
            pictures::draw_plotting(plane, points.into_iter().map(|point| plane.squares(point)).collect(), here)
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

/// The points so far, each with the button that takes it away.
#[component]
fn Points(plotting: Plotting) -> impl IntoView {
    let desk = plotting.desk;
    let point = move |crossing: usize| {
        let place = plotting.plane.with_value(|plane| way_words(plane.squares(crossing)));
        let name = desk.say(Words::TakeAway { place: place.clone() });
        view! {
            <li>
                <button
                    type="button"
                    class="key"
                    aria-label=name
                    disabled=plotting.settled
                    on:click=move |_| {
                        plotting.take(crossing);
                        // the button is gone: the focus stays in the answer
                        page::focus(ANSWER_ID);
                    }
                >
                    {place}
                    <span aria-hidden="true">"×"</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="yours">
            <span class="so-far">{move || plotting.so_far()}</span>
            <ul aria-label=told(Words::YourPoints)>{move || plotting.points().into_iter().map(point).collect_view()}</ul>
        </div>
    }
}
