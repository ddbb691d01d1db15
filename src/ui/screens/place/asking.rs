use super::finding::Finding;
use crate::ui::{
    answers::{ANSWER_ID, Answer},
    desk::Desk,
    pictures::PictureView,
    rich::RichText,
    widgets::{Evidence, Icon, IconName, Try},
    words::{Place as Words, Practice},
};
use leptos::prelude::*;

/// One question, as in practice, but nothing is called right or wrong.
#[component]
pub fn Asking() -> impl IntoView {
    let (desk, finding) = (expect_context::<Desk>(), expect_context::<Finding>());
    let leaves = move || {
        let shown = finding.answered().min(10);
        (0..shown).map(|_| Try::Helped).chain([Try::Open, Try::Open]).collect::<Vec<_>>()
    };
    let number = move || desk.say(Words::Question { number: finding.answered() + 1 });
    view! {
        <div class="bench" data-state="asking">
            <header class="bench-top">
                <button type="button" class="button" data-tone="quiet" on:click=move |_| finding.stop()>
                    <Icon name=IconName::Back/>
                    {desk.say(Words::Stop)}
                </button>
                <p class="skill"><b>{desk.say(Words::Title)}</b></p>
                <p class="calm soft">{desk.say(Practice::NoTimer)}</p>
            </header>
            <Task/>
            <Evidence
                tries=Signal::derive(leaves)
                label=desk.say(Words::Title)
                seen=view! { <b>{number}</b> }.into_any()
                missing=view! { {desk.say(Words::HowMany)} }.into_any()
            />
        </div>
    }
}

#[component]
fn Task() -> impl IntoView {
    let (desk, finding) = (expect_context::<Desk>(), expect_context::<Finding>());
    move || {
        let item = finding.item()?;
        let (kind, face) = (item.face.answer.kind(), item.face.answer.clone());
        let mut sentences = item.face.ask.sentences();
        let asks = sentences.pop();
        let figure = item.face.picture.clone().map_or_else(
            || view! { <div class="no-picture"></div> }.into_any(),
            |picture| view! { <figure><PictureView words=picture.words() picture/></figure> }.into_any(),
        );
        let label = desk.say(Practice::YourAnswer);
        let label = if kind == "number" {
            view! { <label for=ANSWER_ID>{label}</label> }.into_any()
        } else {
            view! { <span>{label}</span> }.into_any()
        };
        let two_choices = desk.peek(|tutor| tutor.learner().profile().ways.two_choices);
        Some(view! {
            <main id="page" class="work">
                <section class="problem" aria-labelledby="question">
                    <h1 id="question" tabindex="-1">
                        {sentences.into_iter().map(|sentence| view! { <RichText rich=sentence/> " " }).collect_view()}
                        {asks.map(|sentence| view! { <span class="question"><RichText rich=sentence/></span> })}
                    </h1>
                    {figure}
                    <div class="helps">
                        {move || finding.says().map(|says| view! { <p class="place-says"><Icon name=IconName::Look/>{desk.say(says)}</p> })}
                        <div class="tools-row">
                            <button type="button" class="button" on:click=move |_| finding.dont_know()>{desk.say(Words::DontKnow)}</button>
                        </div>
                    </div>
                </section>
                <form
                    class="answer"
                    data-kind=kind
                    aria-label=desk.say(Practice::YourAnswer)
                    on:submit=move |event| {
                        event.prevent_default();
                        finding.answer();
                    }
                >
                    <p class="label-line">{label}</p>
                    <Answer face response=finding.response() settled=Signal::stored(false) two_choices/>
                    <div class="check">
                        <button class="button" data-tone="main" data-size="big" data-width="full" type="submit" id="check">
                            {desk.say(Words::Answer)}
                        </button>
                    </div>
                </form>
            </main>
        })
    }
}
