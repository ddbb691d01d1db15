//! Put a value together: a view for a clock, one for pieces that are counted, one for ten frames.

mod clock;
mod frames;
mod pieces;

use super::{ANSWER_ID, told};
use crate::practice::{BuildSet, Response};
use clock::Clock;
use frames::Frames;
use leptos::prelude::*;
use pieces::Pieces;

/// Put a value together with what the set holds.
#[component]
pub fn Build(set: BuildSet, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    match set {
        BuildSet::Clock => view! { <Clock response settled/> }.into_any(),
        BuildSet::Frames { frames } => view! { <Frames frames response settled/> }.into_any(),
        BuildSet::Blocks { .. } | BuildSet::Coins { .. } | BuildSet::Tiles => {
            view! { <Pieces set response settled/> }.into_any()
        }
    }
}

/// How the parts lie.
fn parts(set: &BuildSet, response: RwSignal<Response>) -> Vec<u32> {
    response.with(|response| if let Response::Build { parts, .. } = response { parts.clone() } else { set.start() })
}
