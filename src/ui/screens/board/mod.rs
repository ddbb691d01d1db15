//! Choice boards: made, done, changed, shared; and the portfolio of all that was made on them.

mod edit;
mod evidence;
mod findings;
mod grid;
mod line_list;
mod list;
mod new;
mod one;
mod open;
mod panel;
mod piece;
mod portfolio;
mod print;
mod propose;
mod share;
mod solve;
mod square;
mod table;
mod timer;

pub use portfolio::PortfolioScreen;

use super::with_index::WithIndex;
use crate::ui::board_place::BoardPlace;
use leptos::prelude::*;
use table::WithTable;

/// Whatever stands behind `#/board`.
#[component]
pub fn BoardScreen(
    /// Which place.
    place: BoardPlace,
) -> impl IntoView {
    view! {
        <WithIndex>
            <WithTable place=place.clone()/>
        </WithIndex>
    }
}

/// The screen of a place, once the bank and the record are here.
fn screen(place: BoardPlace) -> AnyView {
    match place {
        BoardPlace::List => view! { <list::BoardList/> }.into_any(),
        BoardPlace::New => view! { <new::NewBoard/> }.into_any(),
        BoardPlace::One(id) => view! { <one::OneBoard id/> }.into_any(),
        BoardPlace::Square(id, square) => view! { <square::OneSquare id square/> }.into_any(),
        BoardPlace::Edit(id) => view! { <edit::EditBoard id/> }.into_any(),
        BoardPlace::Open(packed) => view! { <open::OpenBoard packed/> }.into_any(),
        BoardPlace::Solve(packed) => view! { <solve::SolveProblem packed/> }.into_any(),
    }
}
