//! Find my place: a few real questions, chosen by what they tell, then a picture and three places to begin.

mod asking;
mod finding;
mod intro;
mod picture;
mod seen;

use super::with_index::WithIndex;
use crate::ui::{desk::Desk, spine::Spine};
use asking::Asking;
use finding::{Finding, Phase};
use intro::Intro;
use leptos::prelude::*;
use picture::Picture;

/// The whole of it.
#[component]
pub fn PlaceScreen() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let finding = Finding::open(desk);
    provide_context(finding);
    let asks = Memo::new(move |_| finding.phase() == Phase::Asking);
    move || {
        if asks.get() {
            view! { <Asking/> }.into_any()
        } else {
            view! { <div class="book"><Spine/><WithIndex><Still/></WithIndex></div> }.into_any()
        }
    }
}

/// What is not a question: the beginning, a moment's thought, the picture.
#[component]
fn Still() -> impl IntoView {
    let finding = expect_context::<Finding>();
    move || match finding.phase() {
        Phase::Found => view! { <Picture/> }.into_any(),
        _ => view! { <Intro/> }.into_any(),
    }
}
