use super::table::{Table, icon};
use crate::{
    board::{Board, Square, SquareState},
    platform::{page, pause},
    ui::{
        desk::Desk,
        widgets::{Icon, IconName},
        words::{Board as Words, BoardSquare},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// Lines to tick that fill a page as large as they should be; where there are more, they are smaller.
const FULL_LIST: usize = 9;

/// What comes out of the printer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// The board as it is.
    Board,
    /// A card a square, to cut out.
    Cards,
    /// A list to tick.
    Ticks,
}

impl Paper {
    /// As the style names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Cards => "cards",
            Self::Ticks => "ticks",
        }
    }
}

/// Three ways to print a board.
#[component]
pub fn PrintTools(paper: RwSignal<Paper>) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let print = move |chosen: Paper| {
        paper.set(chosen);
        spawn_local(async move {
            pause(0).await; // the page has to be the chosen paper first
            page::print();
        });
    };
    let buttons = [(Paper::Board, Words::PrintBoard), (Paper::Cards, Words::PrintCards), (Paper::Ticks, Words::PrintList)]
        .map(|(paper, words)| view! { <button type="button" class="button" on:click=move |_| print(paper)>{desk.say(words)}</button> });
    view! {
        <details class="print-tools">
            <summary class="button"><Icon name=IconName::Print/>{desk.say(Words::Print)}</summary>
            <div>{buttons.into_iter().collect_view()}</div>
        </details>
    }
}

/// The cards and the list to tick: only on paper.
#[component]
pub fn Papers(board: Board, states: Vec<SquareState>) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let cards = board.squares.iter().map(|square| card(desk, square)).collect_view();
    let ticks = board.squares.iter().zip(states).map(|(square, state)| {
        let done = matches!(state, SquareState::Done(_)).then(|| view! { <Icon name=IconName::Tick/> });
        let must = square.must.then(|| view! { <Icon name=IconName::Star/> });
        view! { <li><span class="box">{done}</span><div><b>{must}{desk.say(Words::ThisMode(square.mode))}</b>" "{square.task.clone()}</div></li> }
    });
    let ticks = ticks.collect_view();
    let many = (board.squares.len() > FULL_LIST).then_some("");
    view! {
        <ul class="print-cards">{cards}</ul>
        <ul class="print-ticks" data-many=many>{ticks}</ul>
    }
}

fn card(desk: Desk, square: &Square) -> impl IntoView + use<> {
    let criteria = square.criteria.iter().cloned().map(|line| view! { <li>{line}</li> }).collect_view();
    let needs = (!square.materials.is_empty())
        .then(|| view! { <p class="soft">{desk.say(BoardSquare::Needs)}": "{square.materials.join(", ")}</p> });
    view! {
        <li>
            <h3><Icon name=icon(square.mode)/>{desk.say(Words::ThisMode(square.mode))}</h3>
            <p>{square.task.clone()}</p>
            {needs}
            <ul>{criteria}</ul>
        </li>
    }
}
