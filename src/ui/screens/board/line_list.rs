use super::table::Table;
use crate::{
    board::{Board, KeptBoard, Line, progress},
    ui::{desk::Desk, widgets::LathHead, words::Board as Words},
};
use leptos::prelude::*;

/// Lines that stand in the margin at once.
const MOST: usize = 3;
/// The side of one square of the small picture, and the way from one to the next.
const SIDE: usize = 10;
const STEP: usize = 12;

/// The lines one could make next, and those that are made.
#[component]
pub fn LineList(kept: KeptBoard) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let done = kept.done();
    let now = progress(&kept.board, &done);
    let begun = now.begun.iter().take(MOST).map(|line| row(desk, &kept.board, line, &done)).collect_view();
    let whole = now.whole.iter().map(|line| row(desk, &kept.board, line, &done)).collect_view();
    let none = (now.begun.is_empty() && now.whole.is_empty()).then(|| view! { <p>{desk.say(Words::NoLines)}</p> });
    let end = if now.full { Words::Full } else { Words::NotFullYet };
    let full = now.full.then_some("");
    view! {
        <section class="lines" aria-labelledby="lines">
            <LathHead id="lines" text=desk.say(Words::Lines)/>
            {none}
            <ul>{whole}{begun}</ul>
            <p class="end" data-full=full>{desk.say(end)}</p>
        </section>
    }
}

fn row(desk: Desk, board: &Board, line: &Line, done: &[bool]) -> impl IntoView + use<> {
    let named = |wanted: bool| -> Vec<String> {
        let places = line.places.iter().filter(|place| done.get(**place).copied().unwrap_or(false) == wanted);
        places.map(|place| desk.say(Words::ThisMode(board.squares[*place].mode))).collect()
    };
    let (did, left) = (named(true), named(false));
    let words = if left.is_empty() { Words::LineWhole } else { Words::LineLeft { done: did, left } };
    view! {
        <li>
            {mini(board, line, done)}
            <div><b>{desk.say(Words::Line(line.name))}</b><p>{desk.say(words)}</p></div>
        </li>
    }
}

/// A small picture of the board with one line. The words beside it say it all.
fn mini(board: &Board, line: &Line, done: &[bool]) -> impl IntoView + use<> {
    let (rows, columns) = board.shape.size();
    let squares = (0..rows * columns).map(|place| {
        let kind = match (line.places.contains(&place), done.get(place).copied().unwrap_or(false)) {
            (true, true) => Some("done"),
            (true, false) => Some("left"),
            _ => None,
        };
        let (x, y) = (1 + place % columns * STEP, 1 + place / columns * STEP);
        view! { <rect data-kind=kind x=x y=y width=SIDE height=SIDE rx="1.5"></rect> }
    });
    let squares = squares.collect_view();
    view! { <svg class="mini" viewBox=format!("0 0 {} {}", columns * STEP, rows * STEP) aria-hidden="true">{squares}</svg> }
}
