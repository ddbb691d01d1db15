use super::round::Round;
use crate::{
    practice::{
        AnswerFace, Item,
        pictures::{Picture, SpotKind},
    },
    ui::{answers::TapPicture, desk::Desk, pictures::PictureView, rich::RichText, words::Practice as Words},
    units::apart,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The story, the question in strong letters, and the picture.
#[component]
pub fn Question(item: Arc<Item>) -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let mut sentences = item.face.ask.sentences();
    let asks = sentences.pop();
    let picture = item.face.picture.clone();
    let has_picture = picture.is_some();
    let on = if let AnswerFace::Tap { on, .. } = &item.face.answer { *on } else { None };
    let shown = move || {
        round.picture().or_else(|| picture.clone()).map(|picture| {
            let figure = match on {
                Some(on) => apart(|| tapped(picture, on, round)),
                None => view! { <PictureView words=picture.words() picture/> }.into_any(),
            };
            view! { <figure>{figure}</figure> }
        })
    };
    view! {
        <h1 id="question" tabindex="-1">
            {sentences.into_iter().map(|sentence| view! { <RichText rich=sentence/> " " }).collect_view()}
            {asks.map(|sentence| view! { <span class="question"><RichText rich=sentence/></span> })}
        </h1>
        {move || {
            if round.picture_open() {
                shown().into_any()
            } else if has_picture {
                view! {
                    <p class="picture-offer">
                        <button type="button" class="button" on:click=move |_| round.open_picture()>
                            {desk.say(Words::ShowPicture)}
                        </button>
                    </p>
                }
                    .into_any()
            } else {
                view! { <div class="no-picture"></div> }.into_any()
            }
        }}
    }
}

fn tapped(picture: Picture, on: SpotKind, round: Round) -> AnyView {
    view! { <TapPicture picture on response=round.response() settled=Signal::derive(move || round.solved())/> }
        .into_any()
}
