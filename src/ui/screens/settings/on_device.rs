use crate::{
    platform::offline::{self, Install, Offline},
    ui::{
        desk::Desk,
        widgets::{Button, IconName, LathHead},
        words::OnDevice as Words,
    },
};
use leptos::prelude::*;

/// Without a network: whether Trellis starts then, why not where it does not, and how it becomes an app.
#[component]
pub fn OnDevicePart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let now = || (offline::state(), offline::install(), offline::newer_waits());
    let shown = RwSignal::new(now());
    let listener = offline::on_change(move || {
        shown.try_set(now());
    });
    StoredValue::new_local(listener);
    view! {
        <section class="part" aria-labelledby="on-device">
            <LathHead id="on-device" text=desk.say(Words::Title)/>
            {move || {
                let (state, install, newer) = shown.get();
                view! {
                    {says(state).into_iter().map(|words| view! { <p>{desk.say(words)}</p> }).collect_view()}
                    {newer.then(|| view! { <Newer/> })}
                    {(state != Offline::Plain).then(|| install.map(|way| view! { <InstallWay way/> }))}
                }
            }}
        </section>
    }
}

fn says(state: Offline) -> Vec<Words> {
    match state {
        Offline::Ready => vec![Words::Ready],
        Offline::Coming => vec![Words::Coming],
        Offline::Failed => vec![Words::Failed],
        Offline::Plain => vec![Words::Plain, Words::PlainLacks],
        Offline::Unable => vec![Words::Unable],
    }
}

#[component]
fn Newer() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <p>{desk.say(Words::Newer)}</p>
        <p class="tools-row"><Button on_press=move |()| offline::take_newer()>{desk.say(Words::UseNewer)}</Button></p>
    }
}

/// On iPhone and iPad an installed app has a storage of its own: the file comes first.
#[component]
fn InstallWay(way: Install) -> impl IntoView {
    let desk = expect_context::<Desk>();
    match way {
        Install::Asks => view! {
            <p class="tools-row"><Button on_press=move |()| offline::ask_to_install()>{desk.say(Words::Install)}</Button></p>
        }
        .into_any(),
        Install::ByHand => {
            let steps: Vec<String> = desk.say(Words::ByHandSteps).lines().map(str::to_owned).collect();
            view! {
                <p>{desk.say(Words::ByHand)}</p>
                <ol class="steps">{steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
                <p class="tools-row"><Button icon=IconName::Save on_press=move |()| desk.save_file_soon()>{desk.say(Words::SaveFile)}</Button></p>
            }
            .into_any()
        }
    }
}
