use super::drawing_view::{ink, stroke};
use crate::{
    ui::words::DrawingPad as Words,
    units::{Drawing, DrawingInk, Place, Stroke, Tool, Width},
};
use leptos::{ev, html, prelude::*};

/// How near a stroke the eraser has to come, in units of the sheet.
const REACH: u16 = 28;
/// Steps of the pen by the arrow keys, and with Shift.
const STEP: i32 = 25;
const BIG_STEP: i32 = 100;
/// Steps that can be taken back.
const MOST_BACK: usize = 40;

/// What lies in the hand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Hand {
    Draws(Tool),
    Rubs,
}

/// What the pad knows while one draws.
#[derive(Clone, Copy)]
struct Pen {
    drawing: Signal<Drawing>,
    on_draw: Callback<Drawing>,
    say: Callback<Words, String>,
    on_told: Callback<String>,
    hand: RwSignal<Hand>,
    ink: RwSignal<DrawingInk>,
    width: RwSignal<Width>,
    /// The stroke that is being made.
    open: RwSignal<Option<Stroke>>,
    /// Where the keys have brought the pen.
    at: RwSignal<Option<Place>>,
    back: StoredValue<Vec<Drawing>>,
    told: RwSignal<String>,
}

/// A sheet to draw on with a pointer, a finger or the arrow keys; pen, shapes, eraser, colors, undo.
#[component]
pub fn DrawingPad(
    /// What is drawn.
    #[prop(into)]
    drawing: Signal<Drawing>,
    /// Called with the whole drawing after each stroke.
    #[prop(into)]
    on_draw: Callback<Drawing>,
    /// Its words in the learner's language.
    #[prop(into)]
    say: Callback<Words, String>,
    /// Called with what it has to say: it stands under the sheet too.
    #[prop(into)]
    on_told: Callback<String>,
) -> impl IntoView {
    let pen = Pen {
        drawing,
        on_draw,
        say,
        on_told,
        hand: RwSignal::new(Hand::Draws(Tool::Pen)),
        ink: RwSignal::new(DrawingInk::Ink),
        width: RwSignal::new(Width::Thin),
        open: RwSignal::new(None),
        at: RwSignal::new(None),
        back: StoredValue::new(Vec::new()),
        told: RwSignal::new(String::new()),
    };
    view! {
        <div class="drawing-pad">
            {tools(pen)}
            {sheet(pen)}
            <p class="told">{pen.told}</p>
            <p class="by-keys soft" id="drawing-keys">{say.run(Words::ByKeys)}</p>
        </div>
    }
}

fn tools(pen: Pen) -> impl IntoView {
    let say = move |words| pen.say.run(words);
    let key = |pressed: Signal<bool>, ink: Option<&'static str>, words: Words, press: Callback<()>| {
        view! {
            <button type="button" data-ink=ink aria-pressed=move || pressed.get().to_string() on:click=move |_| press.run(())>
                {pen.say.run(words)}
            </button>
        }
        .into_any()
    };
    let hand = move |hand: Hand, words: Words| {
        key(Signal::derive(move || pen.hand.get() == hand), None, words, Callback::new(move |()| pen.take(hand)))
    };
    let inks = DrawingInk::ALL.map(|one| {
        let pressed = Signal::derive(move || pen.ink.get() == one);
        key(pressed, Some(ink(one)), Words::Ink(one), Callback::new(move |()| pen.ink.set(one)))
    });
    let widths = [Width::Thin, Width::Wide].map(|one| {
        let pressed = Signal::derive(move || pen.width.get() == one);
        key(pressed, None, Words::Width(one), Callback::new(move |()| pen.width.set(one)))
    });
    view! {
        <div class="keys" role="group" aria-label=say(Words::Tools)>
            {Tool::ALL.map(|tool| hand(Hand::Draws(tool), Words::Tool(tool))).into_iter().collect_view()}
            {hand(Hand::Rubs, Words::Eraser)}
            <button type="button" on:click=move |_| pen.undo()>{say(Words::Undo)}</button>
        </div>
        <div class="keys" role="group" aria-label=say(Words::Colors)>
            {inks.into_iter().collect_view()}
            {widths.into_iter().collect_view()}
        </div>
    }
}

fn sheet(pen: Pen) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    let place = move |event: &ev::PointerEvent| {
        let (wide, high) = node.get_untracked().map_or((1, 1), |node| (node.client_width(), node.client_height()));
        Place { x: scaled(event.offset_x(), wide, Drawing::WIDE), y: scaled(event.offset_y(), high, Drawing::HIGH) }
    };
    let down = move |event: ev::PointerEvent| {
        if let Some(node) = node.get_untracked() {
            // where a browser cannot hold the pointer, a stroke ends at the edge of the sheet
            let _ = node.set_pointer_capture(event.pointer_id());
        }
        pen.at.set(None);
        pen.begin(place(&event));
    };
    let moved = move |event: ev::PointerEvent| {
        if event.buttons() != 0 {
            pen.go(place(&event));
        }
    };
    let view_box = format!("0 0 {} {}", Drawing::WIDE, Drawing::HIGH);
    view! {
        <div
            class="sheet-of-paper"
            node_ref=node
            tabindex="0"
            role="application"
            aria-label=pen.say.run(Words::Sheet)
            aria-describedby="drawing-keys"
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=move |_| pen.lift()
            on:pointercancel=move |_| pen.open.set(None)
            on:keydown=move |event| pen.key(&event)
        >
            <svg class="drawing-sheet" viewBox=view_box aria-hidden="true">
                {move || pen.drawing.with(|drawing| drawing.strokes().iter().map(stroke).collect_view())}
                {move || pen.open.with(|open| open.as_ref().map(stroke))}
                {move || pen.at.get().map(|Place { x, y }| view! { <circle class="at" cx=x cy=y r="14"></circle> })}
            </svg>
        </div>
    }
}

/// A place on the screen as a place on the sheet.
fn scaled(at: i32, of: i32, units: u16) -> u16 {
    let units = i32::from(units);
    u16::try_from((at * units / of.max(1)).clamp(0, units)).unwrap_or(0)
}

impl Pen {
    fn take(self, hand: Hand) {
        self.open.set(None);
        self.hand.set(hand);
    }

    fn begin(self, place: Place) {
        match self.hand.get_untracked() {
            Hand::Rubs => self.rub(place),
            Hand::Draws(tool) => {
                let (ink, width) = (self.ink.get_untracked(), self.width.get_untracked());
                self.open.set(Some(Stroke { tool, ink, width, places: vec![place] }));
            }
        }
    }

    fn go(self, place: Place) {
        if self.hand.get_untracked() == Hand::Rubs {
            self.rub(place);
            return;
        }
        self.open.update(|open| {
            if let Some(open) = open {
                match open.tool {
                    Tool::Pen if open.places.len() < Drawing::MOST_PLACES => open.places.push(place),
                    Tool::Pen => {}
                    Tool::Line | Tool::Box | Tool::Round => {
                        open.places.truncate(1);
                        open.places.push(place);
                    }
                }
            }
        });
    }

    fn lift(self) {
        let Some(made) = self.open.try_update(Option::take).flatten() else { return };
        if made.tool != Tool::Pen && made.places.len() < 2 {
            return; // a shape needs two corners
        }
        let before = self.drawing.get_untracked();
        let mut after = before.clone();
        if !after.add(made) {
            self.tell(Words::Full);
            return;
        }
        self.tell(Words::Drawn { strokes: after.strokes().len() });
        self.keep(before, after);
    }

    fn rub(self, place: Place) {
        let before = self.drawing.get_untracked();
        let mut after = before.clone();
        if after.rub(place, REACH) {
            self.tell(Words::Rubbed);
            self.keep(before, after);
        }
    }

    fn keep(self, before: Drawing, after: Drawing) {
        self.back.update_value(|back| {
            back.push(before);
            if back.len() > MOST_BACK {
                back.remove(0);
            }
        });
        self.on_draw.run(after);
    }

    fn undo(self) {
        self.open.set(None);
        match self.back.try_update_value(Vec::pop).flatten() {
            Some(before) => self.on_draw.run(before),
            None => self.tell(Words::NothingToUndo),
        }
    }

    fn tell(self, words: Words) {
        let words = self.say.run(words);
        self.told.set(words.clone());
        self.on_told.run(words);
    }

    /// Arrows move the pen, Space puts it down and lifts it, Escape drops the stroke.
    fn key(self, event: &ev::KeyboardEvent) {
        let step = if event.shift_key() { BIG_STEP } else { STEP };
        let by = match event.key().as_str() {
            "ArrowLeft" => (-step, 0),
            "ArrowRight" => (step, 0),
            "ArrowUp" => (0, -step),
            "ArrowDown" => (0, step),
            " " | "Enter" => (0, 0),
            "Escape" => {
                self.open.set(None);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        let middle = Place { x: Drawing::WIDE / 2, y: Drawing::HIGH / 2 };
        let from = self.at.get_untracked().unwrap_or(middle);
        if by == (0, 0) {
            self.at.set(Some(from));
            match self.open.with_untracked(Option::is_some) {
                true => self.lift(),
                false => {
                    self.begin(from);
                    if self.open.with_untracked(Option::is_some) {
                        self.tell(Words::PenDown);
                    }
                }
            }
            return;
        }
        let moved = |at: u16, by: i32, most: u16| u16::try_from((i32::from(at) + by).clamp(0, i32::from(most)));
        let x = moved(from.x, by.0, Drawing::WIDE).unwrap_or(from.x);
        let y = moved(from.y, by.1, Drawing::HIGH).unwrap_or(from.y);
        self.at.set(Some(Place { x, y }));
        self.tell(Words::At { across: x / (Drawing::WIDE / 10), down: y / (Drawing::HIGH / 10) });
        if self.open.with_untracked(Option::is_some) {
            self.go(Place { x, y });
        }
    }
}
