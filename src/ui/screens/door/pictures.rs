use crate::{
    record::{PIN_LENGTH, PinPicture},
    ui::{
        desk::Desk,
        screens::about_me::{Drawing, sketches},
        words::Door as Words,
    },
};
use leptos::prelude::*;

/// Nine pictures to tap, and a place for each that was tapped.
#[component]
pub fn Pictures(
    /// What was tapped so far.
    tapped: RwSignal<Vec<PinPicture>>,
    /// Called with all of them, once there are enough.
    #[prop(into)]
    on_all: Callback<Vec<PinPicture>>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let tap = move |picture| {
        tapped.update(|tapped| tapped.push(picture));
        if tapped.with_untracked(Vec::len) >= PIN_LENGTH {
            on_all.run(tapped.get_untracked());
        }
    };
    let places = move || {
        let tapped = tapped.get();
        let place = |place: usize| {
            let drawing = tapped.get(place).map(|picture| view! { <Drawing sketch=sketches::picture(*picture)/> });
            view! { <span class="place">{drawing}</span> }
        };
        (0..PIN_LENGTH).map(place).collect_view()
    };
    desk.tell(move || Some(desk.say(Words::Tapped { number: tapped.with(Vec::len) })));
    view! {
        <div class="pictures">
            <p class="places" aria-hidden="true">{places}</p>
            <div class="keys" role="group" aria-label=desk.say(Words::Keys)>
                {PinPicture::ALL
                    .map(|picture| {
                        view! {
                            <button type="button" class="picture-key" on:click=move |_| tap(picture)>
                                <Drawing sketch=sketches::picture(picture)/>
                                {desk.say(Words::Picture(picture))}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
        </div>
    }
}
