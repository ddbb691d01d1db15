use super::round::Round;
use crate::ui::{
    desk::Desk,
    pictures::PictureView,
    rich::RichText,
    widgets::{Icon, IconName},
    words::Practice as Words,
};
use leptos::prelude::*;

/// The first steps of this very item, and that the rest is the learner's: between an example and a question alone.
#[component]
pub fn Begun() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let steps = round.begun();
    let picture = steps.iter().rev().find_map(|step| step.picture.clone());
    let rows = steps.into_iter().map(|step| view! { <li><RichText rich=step.says/></li> });
    view! {
        <section class="begun" aria-labelledby="begun-title">
            <h2 id="begun-title"><Icon name=IconName::Steps/>{desk.say(Words::BegunTitle)}</h2>
            {picture.map(|picture| view! { <figure><PictureView words=picture.words() picture/></figure> })}
            <ol>{rows.collect_view()}</ol>
            <p><b>{desk.say(Words::RestIsYours)}</b></p>
        </section>
    }
}
