use super::{
    round::Round,
    stuck::{CheckOver, StuckOffer},
};
use crate::ui::{
    desk::Desk,
    pictures::PictureView,
    rich::RichText,
    widgets::{Icon, IconName},
    words::Practice as Words,
};
use leptos::prelude::*;

/// How much of a worked example is shown. It fades: an example, one that is begun, then a question alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// All of it before the first try, with another item's numbers.
    Example,
    /// The first steps of this very item.
    Begun,
    /// All of this very item.
    Whole,
}

/// A worked example: steps appear one at a time, the picture changing along.
#[component]
pub fn Worked(
    /// The whole of this item, or an example first.
    part: Part,
) -> impl IntoView {
    let first = part == Part::Example;
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let shown = RwSignal::new(1usize);
    let item = move || if first { round.example() } else { round.item() };
    let steps = move || item().map(|item| item.steps.clone()).unwrap_or_default();
    let count = move || steps().len();
    let picture = move || {
        let steps = steps();
        let latest = steps.iter().take(shown.get()).rev().find_map(|step| step.picture.clone());
        latest.or_else(|| if first { item().and_then(|item| item.face.picture.clone()) } else { None })
    };
    let next = move || {
        shown.update(|shown| *shown += 1);
        if let Some(step) = steps().get(shown.get_untracked() - 1) {
            desk.announce(step.says.spoken());
        }
    };
    let heading = if first { Words::ExampleFirst } else { Words::HowTitle };
    view! {
        <section class="worked" aria-labelledby="worked-title">
            <h2 id="worked-title" tabindex="-1"><Icon name=IconName::Steps/>{desk.say(heading)}</h2>
            {move || first.then(|| item().map(|item| view! { <p class="asked"><RichText rich=item.face.ask.clone()/></p> }))}
            {move || picture().map(|picture| view! { <figure><PictureView words=picture.words() picture/></figure> })}
            <ol>
                {move || steps().into_iter().take(shown.get()).map(|step| view! { <li><span><RichText rich=step.says/></span></li> }).collect_view()}
            </ol>
            {(!first).then(|| view! { <CheckOver/> })}
            {move || (!first && shown.get() >= count()).then(|| view! { <StuckOffer/> })}
            <p class="tools-row">
                {move || if shown.get() < count() {
                    view! {
                        <button type="button" class="button" data-tone="main" on:click=move |_| next()>
                            {desk.say(Words::NextStep)}
                        </button>
                    }
                        .into_any()
                } else if first {
                    view! {
                        <button type="button" class="button" data-tone="main" on:click=move |_| round.end_example()>
                            {desk.say(Words::ToQuestion)}
                        </button>
                    }
                        .into_any()
                } else {
                    view! {
                        <button type="button" class="button" data-tone="main" on:click=move |_| round.sibling()>
                            {desk.say(Words::TryOneLikeIt)}
                        </button>
                    }
                        .into_any()
                }}
                <Show when=move || !first>
                    <button type="button" class="button" data-tone="quiet" on:click=move |_| round.close_how()>
                        {desk.say(Words::Close)}
                    </button>
                </Show>
            </p>
        </section>
    }
}
