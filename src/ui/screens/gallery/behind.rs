use super::room::Room;
use crate::{
    practice::{Item, SmallAnswer, told_key},
    ui::{
        desk::Desk,
        pictures::PictureView,
        rich::RichText,
        scaffold::{SMALL_ANSWER_ID, SmallQuestion},
        words::Gallery as Words,
    },
};
use leptos::prelude::*;

/// What learners see only when they ask, or never: the answer, the slips, the hints, the steps, the drawn values.
#[component]
pub fn Behind() -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    view! {
        <details class="behind">
            <summary>{desk.say(Words::Behind)}</summary>
            {move || room.item.get().map(|item| all(desk, &item))}
        </details>
    }
}

fn all(desk: Desk, item: &Item) -> AnyView {
    let key = match item.told(&desk.notation()) {
        told if told.is_empty() => told_key(item),
        told => told,
    };
    let slips = item.slips.iter().map(|slip| {
        let words = Words::Slip { name: slip.name.clone(), gives: slip.gives.clone() };
        view! { <li><b>{desk.say(words)}</b> " " <RichText rich=slip.says.clone()/> {figure(slip.picture.as_ref())}</li> }
    });
    let hints = item.hints.iter().enumerate().map(|(place, hint)| {
        let small = hint.scaffold.clone().map(|scaffold| {
            let id = if place == 0 { SMALL_ANSWER_ID.to_owned() } else { format!("{SMALL_ANSWER_ID}-{place}") };
            let answer = RwSignal::new(SmallAnswer::default());
            view! { <SmallQuestion scaffold=*scaffold answer id/> }
        });
        view! { <li><RichText rich=hint.says.clone()/> {small}</li> }
    });
    let steps = item.steps.iter().map(|step| {
        view! { <li><RichText rich=step.says.clone()/> {figure(step.picture.as_ref())}</li> }
    });
    let values = item.values.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join(" · ");
    view! {
        <h3>{desk.say(Words::RightAnswer)}</h3>
        <p>{key}</p>
        <h3>{desk.say(Words::Slips)}</h3>
        <ul>{slips.collect_view()}</ul>
        <h3>{desk.say(Words::Hints)}</h3>
        <ol>{hints.collect_view()}</ol>
        <h3>{desk.say(Words::Steps)}</h3>
        <ol>{steps.collect_view()}</ol>
        <h3>{desk.say(Words::Values)}</h3>
        <p class="values">{values}</p>
    }
    .into_any()
}

fn figure(picture: Option<&crate::practice::pictures::Picture>) -> impl IntoView + use<> {
    picture.cloned().map(|picture| view! { <figure><PictureView words=picture.words() picture/></figure> })
}
