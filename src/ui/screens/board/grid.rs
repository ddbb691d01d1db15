use super::table::{Table, icon};
use crate::{
    board::{Board, LineName, Shape, Square, SquareState},
    platform::page,
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        route::Route,
        widgets::{Icon, IconName},
        words::{Board as Words, Day as DayWords},
    },
    units::{BoardId, Day},
};
use leptos::{ev, prelude::*};

/// What a square does when it is chosen.
#[derive(Clone, Copy)]
pub enum Target {
    /// It opens.
    Open(BoardId),
    /// It is picked, to be changed; dragged, it changes places.
    Pick { picked: RwSignal<usize>, swap: Callback<(usize, usize)> },
    /// It is only looked at.
    Look,
}

/// The squares as a grid one walks by arrow keys.
#[component]
pub fn BoardGrid(board: Board, states: Vec<SquareState>, target: Target) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let (rows, columns) = board.shape.size();
    let at = RwSignal::new(match target {
        Target::Pick { picked, .. } => picked.get_untracked(),
        _ => 0,
    });
    let walk = move |event: ev::KeyboardEvent| {
        let here = at.get_untracked();
        let (row, column) = (here / columns, here % columns);
        let there = match event.key().as_str() {
            "ArrowRight" if column + 1 < columns => here + 1,
            "ArrowLeft" if column > 0 => here - 1,
            "ArrowDown" if row + 1 < rows => here + columns,
            "ArrowUp" if row > 0 => here - columns,
            "Home" => row * columns,
            "End" => row * columns + columns - 1,
            _ => return,
        };
        event.prevent_default();
        at.set(there);
        page::focus(&format!("sq-{there}"));
    };
    let cells = (0..rows).map(|row| {
        let cells = (0..columns).map(|column| {
            let place = row * columns + column;
            let square = board.squares.get(place).cloned().unwrap_or_default();
            let state = states.get(place).copied().unwrap_or(SquareState::Open);
            view! { <div role="gridcell">{cell(table, (place, square, state), target, at)}</div> }
        });
        let course = (board.shape == Shape::Menu)
            .then(|| view! { <div role="rowheader">{desk.say(Words::Line(LineName::Course(row + 1)))}</div> });
        view! { <div role="row">{course}{cells.collect_view()}</div> }
    });
    let cells = cells.collect_view();
    let listed = (board.shape == Shape::MustMay).then_some("list");
    view! {
        <div class="board" role="grid" data-columns=columns.to_string() data-kind=listed aria-label=desk.say(Words::GridName { rows, columns }) on:keydown=walk>
            {cells}
        </div>
    }
}

fn cell(
    table: Table,
    (place, square, state): (usize, Square, SquareState),
    target: Target,
    at: RwSignal<usize>,
) -> AnyView {
    let desk = table.desk;
    let id = format!("sq-{place}");
    let tab = move || if at.get() == place { "0" } else { "-1" };
    let kind = kind_of(&square, state);
    let face = face(desk, &square, state, table.today);
    match target {
        Target::Open(board) => {
            let href = Route::Board(BoardPlace::Square(board, square.id)).href();
            view! { <a class="square" id=id data-state=kind href=href tabindex=tab on:focus=move |_| at.set(place)>{face}</a> }.into_any()
        }
        Target::Pick { picked, swap } => {
            let pick = move |_| picked.set(place);
            let drop = move |event: ev::DragEvent| {
                event.prevent_default();
                if let Some(from) = dragged(None) {
                    swap.run((from, place));
                }
            };
            view! {
                <button
                    type="button" class="square" id=id data-state=kind tabindex=tab draggable="true"
                    aria-pressed=move || (picked.get() == place).to_string()
                    on:focus=move |_| at.set(place) on:click=pick
                    on:dragstart=move |_| { dragged(Some(place)); }
                    on:dragover=move |event: ev::DragEvent| event.prevent_default()
                    on:drop=drop
                >
                    <span class="number">{place + 1}</span>
                    {face}
                </button>
            }
            .into_any()
        }
        Target::Look => view! { <div class="square" id=id data-state=kind tabindex=tab>{face}</div> }.into_any(),
    }
}

thread_local! {
    static DRAGGED: std::cell::Cell<Option<usize>> = const { std::cell::Cell::new(None) };
}

/// Notes which square is being dragged, or takes the note.
fn dragged(place: Option<usize>) -> Option<usize> {
    DRAGGED.with(|cell| if place.is_some() { cell.replace(place) } else { cell.take() })
}

/// How a square is painted.
pub const fn kind_of(square: &Square, state: SquareState) -> &'static str {
    match state {
        SquareState::Done(_) => "done",
        _ if square.must => "must",
        SquareState::Begun { .. } => "begun",
        SquareState::Open => "open",
    }
}

/// What stands on a square: its mode, its task, its state in words.
fn face(desk: Desk, square: &Square, state: SquareState, today: Day) -> impl IntoView + use<> {
    view! {
        <span class="mode"><Icon name=icon(square.mode)/>{desk.say(Words::ThisMode(square.mode))}</span>
        <span class="task">{square.task.clone()}</span>
        {state_words(desk, square, state, today)}
    }
}

/// The state in words, with a sign.
pub fn state_words(desk: Desk, square: &Square, state: SquareState, today: Day) -> impl IntoView + use<> {
    let (sign, words) = match state {
        SquareState::Done(day) => {
            let when = desk.say(DayWords::Seen { day, from: today });
            (Some(IconName::Tick), desk.say(Words::Done { when }))
        }
        SquareState::Begun { right } if right > 0 => {
            (square.must.then_some(IconName::Star), desk.say(Words::Begun(right.min(square.right), square.right)))
        }
        SquareState::Begun { .. } => (Some(IconName::Leaf), desk.say(Words::BegunPlain)),
        SquareState::Open if square.must => (Some(IconName::Star), desk.say(Words::Must)),
        SquareState::Open if !square.screen => (None, desk.say(Words::OffScreen)),
        SquareState::Open => (None, desk.say(Words::Minutes(square.minutes))),
    };
    view! { <span class="state">{sign.map(|name| view! { <Icon name/> })}{words}</span> }
}
