//! The gallery: every kind of answer, every picture, and the text that makes them, for people who write exercises. Nothing is recorded.

mod behind;
mod feedback;
mod item;
mod reading;
mod room;
mod shelves;
mod source;
mod texts;
mod trial;

use super::{wait::Wait, with_index::WithIndex};
use crate::ui::{desk::Desk, gallery_place::GalleryPlace, route::Route, told::Wrong, words::Gallery as Words};
use item::ItemPart;
use leptos::prelude::*;
use room::Room;
use shelves::{Choice, Shelves};
use source::SourcePart;
use texts::Texts;
use trial::TrialPart;

/// The gallery.
#[component]
pub fn GalleryScreen() -> impl IntoView {
    view! { <WithIndex><Fetched/></WithIndex> }
}

/// All packs are needed: which exercise has which picture stands in their texts alone.
#[component]
fn Fetched() -> impl IntoView {
    let texts = Texts::fetch(expect_context::<Desk>());
    move || {
        if texts.here() {
            view! { <Hall texts/> }.into_any()
        } else {
            view! { <Wait failed=texts.failed() again=move |()| texts.begin()/> }.into_any()
        }
    }
}

#[component]
fn Hall(texts: Texts) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let place = Memo::new(move |before: Option<&GalleryPlace>| match desk.route() {
        Route::Gallery(place) => place,
        _ => before.cloned().unwrap_or_default(), // on the way out
    });
    view! {
        <main class="page gallery" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)}</p>
                </div>
                <Choice texts place/>
            </header>
            <Shelves texts place/>
            {move || match Room::open(desk, texts, place.get()) {
                Some(room) => view! { <Opened room/> }.into_any(),
                None => view! { <Wrong says=desk.say(Words::NoSuchExercise)/> }.into_any(),
            }}
        </main>
    }
}

/// The text on one side, what it makes on the other.
#[component]
fn Opened(room: Room) -> impl IntoView {
    provide_context(room);
    view! {
        <div class="text-and-item">
            <SourcePart/>
            <div class="made">
                <ItemPart/>
                <TrialPart/>
            </div>
        </div>
    }
}
