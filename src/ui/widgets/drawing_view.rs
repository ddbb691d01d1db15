use crate::units::{Drawing, DrawingInk, Stroke, Width};
use leptos::prelude::*;

/// The name of a color in the style sheet.
pub(super) const fn ink(ink: DrawingInk) -> &'static str {
    match ink {
        DrawingInk::Ink => "ink",
        DrawingInk::Moss => "moss",
        DrawingInk::Water => "water",
        DrawingInk::Pollen => "pollen",
        DrawingInk::Madder => "madder",
    }
}

/// One stroke as SVG.
pub(super) fn stroke(stroke: &Stroke) -> impl IntoView + use<> {
    let wide = (stroke.width == Width::Wide).then_some("");
    view! { <path data-ink=ink(stroke.ink) data-wide=wide d=stroke.path()></path> }
}

/// A finished drawing, as large as its place.
#[component]
pub fn DrawingView(
    /// The strokes.
    drawing: Drawing,
    /// What it is, for the ear.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let strokes = drawing.strokes().iter().map(stroke).collect_view();
    let sheet = format!("0 0 {} {}", Drawing::WIDE, Drawing::HIGH);
    view! { <svg class="drawing-sheet" viewBox=sheet role="img" aria-label=label>{strokes}</svg> }
}
