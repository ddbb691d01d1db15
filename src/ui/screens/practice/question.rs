use super::round::Round;
use crate::{
    practice::Item,
    ui::{desk::Desk, pictures::PictureView, rich::RichText, words::Practice as Words},
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
    let shown = move || {
        round
            .picture()
            .or_else(|| picture.clone())
            .map(|picture| view! { <figure><PictureView words=picture.words() picture/></figure> })
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
