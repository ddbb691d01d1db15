use super::{
    grid::{BoardGrid, Target, kind_of, state_words},
    line_list::LineList,
    print::{Paper, PrintTools},
    share::Share,
    table::{Table, icon, not_here},
};
use crate::{
    board::{KeptBoard, Shape, SquareState},
    tutor::BoardCommand,
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        route::Route,
        widgets::{Button, ButtonTone, Icon, IconName},
        words::{Board as Words, BoardEdit},
    },
    units::BoardId,
};
use leptos::prelude::*;

/// One board: its squares as a grid or a list, and the lines one could make.
#[component]
pub fn OneBoard(id: BoardId) -> impl IntoView {
    let table = expect_context::<Table>();
    let kept = Memo::new(move |_| table.boards.with(|boards| boards.get(id).cloned()));
    let as_list = RwSignal::new(false);
    let sharing = RwSignal::new(false);
    let paper = RwSignal::new(Paper::Board);
    move || match kept.get() {
        None => not_here(table.desk),
        Some(kept) => whole(table, kept, (as_list, sharing), paper),
    }
}

fn whole(
    table: Table,
    kept: KeptBoard,
    (as_list, sharing): (RwSignal<bool>, RwSignal<bool>),
    paper: RwSignal<Paper>,
) -> AnyView {
    let (desk, id, board) = (table.desk, kept.id, kept.board.clone());
    let why = board.aim.why.map(|why| desk.say(Words::Why(why)));
    let away = move |()| {
        table.act(BoardCommand::PutAway { id, away: true }, move |_| desk.go(&Route::Board(BoardPlace::List)));
    };
    let states = states(&kept);
    let (grid_board, grid_states, list_kept) = (board.clone(), states.clone(), kept.clone());
    let squares = move || {
        if as_list.get() {
            square_list(desk, table, &list_kept).into_any()
        } else {
            view! { <BoardGrid board=grid_board.clone() states=grid_states.clone() target=Target::Open(id)/> }
                .into_any()
        }
    };
    let rule = desk.say(Words::RuleSays(board.rule, board.shape));
    view! {
        <main class="page board-page" id="page" tabindex="-1" data-paper=move || paper.get().as_str()>
            <header class="page-head" data-size="small">
                <div><h1>{board.title.clone()}</h1><p>{rule}</p></div>
                <div class="tools">
                    <button type="button" class="button" data-tone="quiet" aria-pressed=move || as_list.get().to_string()
                        on:click=move |_| as_list.update(|list| *list = !*list)>{desk.say(Words::AsList)}</button>
                    <PrintTools paper/>
                    <Button icon=IconName::Link on_press=move |()| sharing.set(true)>{desk.say(Words::Share)}</Button>
                    <a class="button" href=Route::Board(BoardPlace::Edit(id)).href()>{desk.say(Words::Change)}</a>
                </div>
            </header>
            <div class="board-body">
                <div class="board-side">
                    {squares}
                    <super::print::Papers board=board.clone() states=states/>
                </div>
                <aside class="board-margin">
                    <LineList kept=kept.clone()/>
                    <p class="marginalia">{board.aim.can.clone()}{why.map(|why| view! { <br/>{why} })}</p>
                    <p class="more">
                        <a class="lone-link" href=format!("{}?propose", Route::Board(BoardPlace::Edit(id)).href())>{desk.say(BoardEdit::Propose)}</a>
                        <a class="lone-link" href=Route::Portfolio.href()>{desk.say(Words::Portfolio)}</a>
                        <a class="lone-link" href=Route::Board(BoardPlace::List).href()>{desk.say(Words::AllBoards)}</a>
                        <Button tone=ButtonTone::Quiet on_press=away>{desk.say(Words::PutAway)}</Button>
                    </p>
                </aside>
            </div>
            <Share board open=sharing/>
        </main>
    }
    .into_any()
}

/// The states of all squares, in their order.
pub fn states(kept: &KeptBoard) -> Vec<SquareState> {
    kept.board.squares.iter().map(|square| kept.state(square.id)).collect()
}

/// The twin of the grid: all of it in one column, with every word.
fn square_list(desk: Desk, table: Table, kept: &KeptBoard) -> impl IntoView + use<> {
    let rows = kept.board.squares.iter().map(|square| {
        let state = kept.state(square.id);
        let href = Route::Board(BoardPlace::Square(kept.id, square.id)).href();
        view! {
            <li data-state=kind_of(square, state)>
                <Icon name=icon(square.mode)/>
                <div>
                    <h3><a href=href>{desk.say(Words::ThisMode(square.mode))}</a></h3>
                    <p>{square.task.clone()}</p>
                    <p class="soft">{desk.say(Words::Minutes(square.minutes))}" · "{desk.say(Words::With(square.with))}</p>
                </div>
                {state_words(desk, square, state, table.today)}
            </li>
        }
    });
    let list = rows.collect_view();
    let ordered = kept.board.shape == Shape::MustMay;
    view! { <ol class="square-list" data-ordered=ordered.then_some("")>{list}</ol> }
}
