//! One view for each kind of answer. A view gets the face and the response as a signal; it never sees the key.

mod blanks;
mod build;
mod choice;
mod choices;
mod compare;
mod line;
mod matching;
mod number;
mod order;
mod place;
mod plane;
mod plot;
mod shade;
mod sort;
mod tap;

use super::{desk::Desk, words::Say};
use crate::{
    language::{Rich, Run},
    practice::{AnswerFace, Response},
    units::apart,
};
use blanks::Blanks;
use build::Build;
use choice::Choice;
use choices::Choices;
use compare::Compare;
use leptos::prelude::*;
use line::Line;
use matching::Match;
use number::Number;
use order::Order;
use place::Place;
use plane::PlotPoints;
use plot::Plot;
use shade::Shade;
use sort::Sort;
use tap::Tap;
pub use tap::TapPicture;

/// The element that takes the focus when an item appears or waits for another try.
pub const ANSWER_ID: &str = "answer";

/// The answer area of an item, whatever its kind.
#[component]
pub fn Answer(
    /// How the item is answered.
    face: AnswerFace,
    /// What is entered so far.
    response: RwSignal<Response>,
    /// No more changes: the item is solved.
    #[prop(into)]
    settled: Signal<bool>,
    /// Whether to offer two choices instead of all.
    two_choices: bool,
) -> impl IntoView {
    match face {
        AnswerFace::Number { unit, signs, .. } => view! { <Number unit signs response settled/> }.into_any(),
        AnswerFace::Choice { options, two } => {
            let shown: Vec<usize> = if two_choices { two } else { (0..options.len()).collect() };
            apart(|| view! { <Choice options shown response settled/> }.into_any())
        }
        AnswerFace::Choices { options } => apart(|| view! { <Choices options response settled/> }.into_any()),
        AnswerFace::Blanks { lines, signs, .. } => {
            apart(|| view! { <Blanks lines signs response settled/> }.into_any())
        }
        AnswerFace::Compare { left, right } => apart(|| view! { <Compare left right response settled/> }.into_any()),
        AnswerFace::Order { cards, first, last } => {
            apart(|| view! { <Order cards first last response settled/> }.into_any())
        }
        AnswerFace::Build { set } => apart(|| view! { <Build set response settled/> }.into_any()),
        AnswerFace::Plot { chart } => apart(|| view! { <Plot chart response settled/> }.into_any()),
        AnswerFace::Plane { plane, makes, asked } => {
            apart(|| view! { <PlotPoints plane=*plane makes asked response settled/> }.into_any())
        }
        AnswerFace::Place { line } => apart(|| view! { <Place line response settled/> }.into_any()),
        AnswerFace::Shade { shape, whole } => apart(|| view! { <Shade shape whole response settled/> }.into_any()),
        AnswerFace::Match { left, right } => apart(|| view! { <Match left right response settled/> }.into_any()),
        AnswerFace::Sort { bins, cards } => apart(|| view! { <Sort bins cards response settled/> }.into_any()),
        AnswerFace::Tap { spots, on } => apart(|| view! { <Tap spots on response settled/> }.into_any()),
        AnswerFace::Line { sort, .. } => apart(|| view! { <Line sort response settled/> }.into_any()),
    }
}

/// So many signs fit beside another card on a phone.
const SHORT: usize = 12;

/// Whether the cards are short enough to stand two in a row on a phone.
fn are_short(options: &[Rich]) -> bool {
    options.iter().all(|text| text.plain().chars().count() <= SHORT)
}

/// The name of a card for the ear where its words alone would not tell: not every reader takes MathML into a name.
fn spoken_name(text: &Rich) -> Option<String> {
    text.0.iter().any(|run| matches!(run, Run::Math(_))).then(|| text.spoken())
}

/// A sentence of the interface.
fn told(sentence: impl Say) -> String {
    expect_context::<Desk>().say(sentence)
}
