//! Settings and my data. Every change is kept at once.

mod erase;
mod learners;
mod look;
mod my_data;
mod my_pictures;
mod on_device;
mod profile;
mod trellis;

use crate::ui::{
    desk::Desk,
    route::Route,
    widgets::{Button, IconName},
    words::Settings as Words,
};
use learners::LearnersPart;
use leptos::prelude::*;
use look::LookPart;
use my_data::MyDataPart;
use my_pictures::MyPicturesPart;
use on_device::OnDevicePart;
use profile::ProfilePart;
use trellis::TrellisPart;

/// Who I am here, how it looks, where my data is, who else learns here.
#[component]
pub fn SettingsScreen() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let tabs_hidden = desk.read(|tutor| tutor.learner().profile().ways.one_thing);
    view! {
        <main class="page settings" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::KeptAtOnce)}</p>
                </div>
                <Show when=move || tabs_hidden.get()>
                    <Button icon=IconName::Back href=Route::Today.href()>{desk.say(Words::ToToday)}</Button>
                </Show>
            </header>
            <div class="parts">
                <ProfilePart/>
                <div class="column">
                    <LookPart/>
                    <MyDataPart/>
                    <OnDevicePart/>
                    <LearnersPart/>
                    <Show when=move || !desk.is_new()><MyPicturesPart/></Show>
                    <TrellisPart/>
                </div>
            </div>
        </main>
    }
}
