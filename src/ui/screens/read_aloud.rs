use crate::{
    platform::page,
    ui::{
        desk::Desk,
        widgets::{Button, ButtonTone, IconName},
        words::Shell,
    },
};
use leptos::prelude::*;

/// Reads what the page shows, or stops. Nothing where the device has no voice of its own.
#[component]
pub fn ReadAloud() -> impl IntoView {
    let desk = expect_context::<Desk>();
    move || {
        desk.has_voice().then(|| {
            let press = move |()| desk.read_or_stop(|| page::shown_words("page"));
            view! {
                <Button tone=ButtonTone::Quiet icon=IconName::Speak on_press=press>
                    {move || desk.say(if desk.reading() { Shell::StopReading } else { Shell::ReadAloud })}
                </Button>
            }
        })
    }
}
