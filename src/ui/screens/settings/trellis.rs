use crate::{
    platform::start,
    ui::{
        desk::Desk,
        route::Route,
        widgets::LathHead,
        words::{OnDevice, Privacy, Settings as Words},
    },
};
use leptos::prelude::*;

/// About Trellis: which version, the texts about it, the rescue page.
#[component]
pub fn TrellisPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let build = OnDevice::Build { version: env!("CARGO_PKG_VERSION"), build: start::build_mark() };
    view! {
        <section class="part" aria-labelledby="about-trellis">
            <LathHead id="about-trellis" text=desk.say(Words::About)/>
            <p class="version">{desk.say(build)}</p>
            <p><a class="lone-link" href=Route::About.href()>{desk.say(Words::AboutLink)}</a></p>
            <p><a class="lone-link" href=Route::Privacy.href()>{desk.say(Privacy::Link)}</a></p>
            <p><a class="lone-link" href="rescue.html">{desk.say(Words::RescueLink)}</a> <br/> {desk.say(Words::RescueWords)}</p>
        </section>
    }
}
