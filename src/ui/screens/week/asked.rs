use crate::{
    record::Topic,
    ui::{
        desk::Desk,
        screens::{
            about_me::Sketch,
            goals::{BigPick, OwnWords},
        },
        widgets::LathHead,
        words::Journal as Words,
    },
};
use leptos::prelude::*;

/// Something to tap instead of writing: a picture and the words that are kept.
pub type Chip = (Sketch, String);

/// One question of the look back: taps that write the answer, and a line for own words.
#[component]
pub fn Asked(
    /// Which.
    topic: Topic,
    /// The answer.
    says: RwSignal<String>,
    /// What can be tapped.
    chips: Vec<Chip>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let id = format!("ask-{topic:?}");
    let picks = chips.into_iter().map(|(sketch, words)| {
        let (shown, wanted) = (words.clone(), words.clone());
        let tap = move |()| {
            let put_back = says.with_untracked(|says| *says == words);
            says.set(if put_back { String::new() } else { words.clone() });
        };
        view! {
            <BigPick sketch words=shown pressed=Signal::derive(move || says.with(|says| *says == wanted)) on_tap=tap/>
        }
    });
    view! {
        <section class="asked" aria-labelledby=id.clone()>
            <LathHead id=id.clone() text=desk.say(Words::About(topic))/>
            <div class="big-picks" role="group" aria-labelledby=id.clone()>{picks.collect_view()}</div>
            <OwnWords words=says on_write=Callback::new(move |words: String| says.set(words))/>
        </section>
    }
}
