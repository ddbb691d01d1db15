use super::table::Table;
use crate::{
    board::{BadBoard, Board, KeptBoard},
    platform::chance,
    tutor::BoardCommand,
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        route::Route,
        told::Wrong,
        widgets::{Button, Icon, IconName, LathHead},
        words::{Board as Words, Day as DayWords},
    },
    units::BoardId,
};
use leptos::{prelude::*, task::spawn_local};

/// All boards of a learner, and the ways to another one.
#[component]
pub fn BoardList() -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let says = RwSignal::new(None::<BadBoard>);
    let open = move |()| {
        spawn_local(async move {
            match desk.pick_board().await {
                Ok(Some(board)) => keep(table, board),
                Ok(None) => {}
                Err(bad) => says.set(Some(bad)),
            }
        });
    };
    let boards = Memo::new(move |_| {
        table.boards.with(|boards| {
            let row = |kept: &KeptBoard| (kept.id, kept.board.title.clone(), kept.done(), kept.made.day());
            let (shown, away) = (boards.shown(), boards.put_away());
            (shown.into_iter().map(row).collect::<Vec<_>>(), away.into_iter().map(row).collect::<Vec<_>>())
        })
    });
    let row = move |(id, title, done, day): (BoardId, String, Vec<bool>, crate::units::Day), away: bool| {
        let count = done.iter().filter(|done| **done).count();
        let out = move |()| table.act(BoardCommand::PutAway { id, away: false }, |_| {});
        view! {
            <li>
                <Icon name=IconName::Board/>
                <div>
                    <h3><a href=Route::Board(BoardPlace::One(id)).href()>{title}</a></h3>
                    <p>{desk.say(Words::Progress { done: count, of: done.len() })}" · "{desk.say(DayWords::Date(day))}</p>
                </div>
                {away.then(|| view! { <Button on_press=out>{desk.say(Words::TakeOut)}</Button> })}
            </li>
        }
    };
    view! {
        <main class="page board-list" id="page" tabindex="-1">
            <header class="page-head" data-size="small">
                <div><h1>{desk.say(Words::Title)}</h1><p>{desk.say(Words::Under)}</p></div>
                <div class="tools">
                    <a class="button" href=Route::Portfolio.href()><Icon name=IconName::Star/>{desk.say(Words::Portfolio)}</a>
                    <Button icon=IconName::Open on_press=open>{desk.say(Words::OpenFile)}</Button>
                    <a class="button" data-tone="main" href=Route::Board(BoardPlace::New).href()><Icon name=IconName::Plus/>{desk.say(Words::Make)}</a>
                </div>
            </header>
            {move || says.get().map(|bad| view! { <Wrong says=desk.say(Words::BadFile(bad))/> })}
            {move || {
                let (shown, away) = boards.get();
                let empty = shown.is_empty().then(|| view! { <p>{desk.say(Words::Empty)}</p> });
                let away = (!away.is_empty()).then(|| view! {
                    <section aria-labelledby="away">
                        <LathHead id="away" text=desk.say(Words::Away)/>
                        <ul class="boards">{away.into_iter().map(|kept| row(kept, true)).collect_view()}</ul>
                    </section>
                });
                view! { {empty}<ul class="boards">{shown.into_iter().map(|kept| row(kept, false)).collect_view()}</ul>{away} }
            }}
        </main>
    }
}

/// Keeps a board as a new one and goes there.
pub fn keep(table: Table, board: Board) {
    let (id, desk): (BoardId, Desk) = (chance::board(), table.desk);
    table.act(BoardCommand::Keep { id, board: Box::new(board) }, move |kept| {
        if kept {
            desk.go(&Route::Board(BoardPlace::One(id)));
        }
    });
}
