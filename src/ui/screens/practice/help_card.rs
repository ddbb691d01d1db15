use super::round::Round;
use crate::{
    platform::page,
    ui::{
        desk::Desk,
        pictures::PictureView,
        rich::RichText,
        widgets::{Icon, IconName},
        words::HelpCard as Words,
    },
};
use leptos::prelude::*;

/// One card to show a grown-up, on screen or on paper: the question, what was tried, what to ask. It does not tell the answer.
#[component]
pub fn HelpCard() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let item = round.item();
    let tried = round.tried();
    let question = item.clone().map(|item| {
        let picture = item.face.picture.clone();
        view! {
            <p class="asked"><RichText rich=item.face.ask.clone()/></p>
            {picture.map(|picture| view! { <figure><PictureView words=picture.words() picture/></figure> })}
        }
    });
    let tries = if tried.is_empty() {
        view! { <p>{desk.say(Words::NoTries)}</p> }.into_any()
    } else {
        let rows = tried.into_iter().map(|typed| view! { <li class="nums">{typed}</li> });
        view! { <ul class="tried">{rows.collect_view()}</ul> }.into_any()
    };
    let first_hint = item.and_then(|item| item.hints.first().cloned());
    view! {
        <main id="page" class="waiting">
            <article class="help-card" aria-labelledby="card-title">
                <h1 id="card-title" tabindex="-1">{desk.say(Words::Title)}</h1>
                <p class="soft">{round.title()}</p>
                {question}
                <h2>{desk.say(Words::Tried)}</h2>
                {tries}
                <h2>{desk.say(Words::Ask)}</h2>
                <ol>
                    <li>{desk.say(Words::AskTell)}</li>
                    <li>{desk.say(Words::AskKnown)}</li>
                    <li>{desk.say(Words::AskDraw)}</li>
                    {first_hint.map(|hint| view! { <li>{desk.say(Words::AskHint)} " " <RichText rich=hint.says/></li> })}
                </ol>
                <p class="soft">{desk.say(Words::NoAnswer)}</p>
            </article>
            <p class="tools-row">
                <button type="button" class="button" data-tone="main" on:click=move |_| round.close_card()>
                    {desk.say(Words::Back)}
                </button>
                <button type="button" class="button" on:click=move |_| page::print()>
                    <Icon name=IconName::Print/>
                    {desk.say(Words::Print)}
                </button>
            </p>
        </main>
    }
}
