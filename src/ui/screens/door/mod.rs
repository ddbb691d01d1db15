//! Before somebody sits down who chose three pictures. It keeps a sibling out by accident; it is no security.

mod forgotten;
mod pictures;

use crate::{
    platform::page,
    record::PinPicture,
    ui::{
        desk::{Desk, Door},
        told::Told,
        widgets::{Button, ButtonTone, Icon, IconName},
        words::{Door as Words, Shell},
    },
};
use forgotten::Forgotten;
use leptos::{prelude::*, task::spawn_local};
pub use pictures::Pictures;

const TITLE: &str = "door-title";

/// Asks for the three pictures of a learner.
#[component]
pub fn DoorScreen(
    /// Who is asked.
    door: Door,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let tapped = RwSignal::new(Vec::<PinPicture>::new());
    let told = RwSignal::new(None::<Words>);
    let look = move |all: Vec<PinPicture>| {
        if !desk.knock(&all) {
            tapped.set(Vec::new());
            told.set(Some(Words::Others));
        }
    };
    Effect::new(move |_| page::focus_soon(TITLE));
    spawn_local(async move {
        // most pages behind the door need it; the one that does asks again if this fails
        let _ = desk.need_index().await;
    });
    let away = if desk.is_new() { Words::SomeoneElse } else { Words::GoBack };
    view! {
        <div class="door">
            <p class="mark"><Icon name=IconName::Mark/>{desk.say(Shell::Name)}</p>
            <main id="page" tabindex="-1">
                <section class="sheet" aria-labelledby=TITLE>
                    <h1 id=TITLE tabindex="-1">{desk.say(Words::Hello { name: door.name.clone() })}</h1>
                    <p>{desk.say(Words::Tap)}</p>
                    <Pictures tapped on_all=look/>
                    <Told says=Signal::derive(move || told.get().map(|told| desk.say(told)))/>
                    <Forgotten name=door.name/>
                    <p class="tools-row">
                        <Button tone=ButtonTone::Quiet icon=IconName::Back on_press=move |()| desk.turn_away()>{desk.say(away)}</Button>
                    </p>
                </section>
            </main>
        </div>
    }
}
