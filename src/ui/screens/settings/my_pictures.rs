use crate::{
    record::{Pin, PinPicture, Profile},
    tutor::Command,
    ui::{
        desk::Desk,
        screens::door::Pictures,
        told::Told,
        widgets::{Button, ButtonTone, Dialog, LathHead},
        words::Door as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};

const HEADING: &str = "choose-pictures";

/// My three pictures: chosen twice, changed, taken away.
#[component]
pub fn MyPicturesPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let has = desk.read(|tutor| tutor.learner().profile().pin.is_some());
    let choosing = RwSignal::new(false);
    let told = RwSignal::new(None::<Words>);
    let keep = move |pin: Option<Pin>| {
        let says = if pin.is_some() { Words::Kept } else { Words::Gone };
        let profile = Profile { pin, ..desk.peek(|tutor| tutor.learner().profile().clone()) };
        choosing.set(false);
        desk.keep_seat();
        spawn_local(async move {
            // pictures are never refused
            let _ = desk.act(Command::ChangeProfile(profile)).await;
            told.try_set(Some(says));
        });
    };
    view! {
        <section class="part" aria-labelledby="my-pictures">
            <LathHead id="my-pictures" text=desk.say(Words::MyPictures)/>
            <p>{desk.say(Words::WhatFor)}</p>
            <Show when=move || has.get() && told.with(Option::is_none)><p>{desk.say(Words::Chosen)}</p></Show>
            <p class="tools-row">
                <Button on_press=move |()| {
                    told.set(None);
                    choosing.set(true);
                }>{move || desk.say(if has.get() { Words::Change } else { Words::Choose })}</Button>
                <Show when=move || has.get()>
                    <Button tone=ButtonTone::Quiet on_press=move |()| keep(None)>{desk.say(Words::TakeAway)}</Button>
                </Show>
            </p>
            <Told says=Signal::derive(move || told.get().map(|told| desk.say(told)))/>
            <Dialog open=choosing on_close=move |()| choosing.set(false) heading=HEADING>
                {move || choosing.get().then(|| view! { <Choosing on_pin=move |pin| keep(Some(pin)) on_cancel=move |()| choosing.set(false)/> })}
            </Dialog>
        </section>
    }
}

/// The three pictures, tapped twice.
#[component]
fn Choosing(#[prop(into)] on_pin: Callback<Pin>, #[prop(into)] on_cancel: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let tapped = RwSignal::new(Vec::<PinPicture>::new());
    let first = RwSignal::new(None::<Pin>);
    let told = RwSignal::new(None::<Words>);
    let look = move |all: Vec<PinPicture>| {
        tapped.set(Vec::new());
        told.set(None);
        match (first.get_untracked(), Pin::new(&all)) {
            (None, pin) => first.set(pin),
            (Some(before), Some(pin)) if before == pin => on_pin.run(pin),
            _ => {
                first.set(None);
                told.set(Some(Words::NotTheSame));
            }
        }
    };
    let again = move || first.with(Option::is_some);
    view! {
        <h2 id=HEADING>{move || desk.say(if again() { Words::AgainTitle } else { Words::ChooseTitle })}</h2>
        <Told class="" says=Signal::derive(move || Some(desk.say(if again() { Words::AgainWords } else { Words::ChooseWords })))/>
        <Pictures tapped on_all=look/>
        <Told says=Signal::derive(move || told.get().map(|told| desk.say(told)))/>
        <p class="tools-row"><Button tone=ButtonTone::Quiet on_press=on_cancel>{desk.say(Words::Cancel)}</Button></p>
    }
}
