//! What was asked for since the page was opened, what this browser keeps, and a test anybody can do.

mod asked;
mod kept;

use crate::{
    platform::page,
    ui::{
        desk::Desk,
        widgets::{Button, IconName, LathHead},
        words::Privacy as Words,
    },
};
use asked::AskedPart;
use kept::KeptPart;
use leptos::prelude::*;

/// Privacy, shown: nothing here is a promise, all of it is what the browser itself tells.
#[component]
pub fn PrivacyScreen() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let steps: Vec<String> = desk.say(Words::TestSteps).lines().map(str::to_owned).collect();
    view! {
        <main class="page privacy" id="page" tabindex="-1">
            <header class="page-head" data-size="small">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)}</p>
                </div>
                <div class="tools">
                    <Button icon=IconName::Print on_press=move |()| page::print()>{desk.say(Words::Print)}</Button>
                </div>
            </header>
            <div class="spread">
                <AskedPart/>
                <div class="margin">
                    <section class="part" aria-labelledby="unplug">
                        <LathHead id="unplug" text=desk.say(Words::TestHead)/>
                        <ol>{steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
                    </section>
                    <KeptPart/>
                </div>
            </div>
        </main>
    }
}
