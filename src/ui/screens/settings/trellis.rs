use crate::ui::{desk::Desk, route::Route, widgets::LathHead, words::Settings as Words};
use leptos::prelude::*;

/// About Trellis: which version, the texts about it, the rescue page.
#[component]
pub fn TrellisPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <section class="part" aria-labelledby="about-trellis">
            <LathHead id="about-trellis" text=desk.say(Words::About)/>
            <p>{desk.say(Words::Version(env!("CARGO_PKG_VERSION")))}</p>
            <p><a class="lone-link" href=Route::About.href()>{desk.say(Words::AboutLink)}</a></p>
            <p><a class="lone-link" href="rescue.html">{desk.say(Words::RescueLink)}</a> <br/> {desk.say(Words::RescueWords)}</p>
        </section>
    }
}
