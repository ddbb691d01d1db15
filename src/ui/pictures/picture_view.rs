use super::draw;
use crate::practice::pictures::Picture;
use leptos::prelude::*;

/// A picture for math in its figure. `words` says for the ear what the picture shows to the eye.
#[component]
pub fn PictureView(
    /// What it shows.
    picture: Picture,
    /// What it shows, in words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let drawing = draw(&picture);
    view! {
        <svg
            class="picture"
            data-kind=picture.kind()
            data-tall=drawing.is_tall().then_some("")
            viewBox=drawing.view_box()
            preserveAspectRatio="xMinYMid meet"
            role="img"
            aria-label=words
            inner_html=drawing.body().to_owned()
        ></svg>
    }
}
