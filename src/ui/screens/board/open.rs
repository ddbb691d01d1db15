use super::{
    grid::{BoardGrid, Target},
    list::keep,
    table::{Table, icon},
};
use crate::{
    board::{
        Board,
        link::{self, BadLink},
    },
    platform::links::{self, NotUnpacked},
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        route::Route,
        screens::wait::Wait,
        told::Wrong,
        widgets::{Button, ButtonTone, Icon},
        words::Board as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// What a link holds and who made it, before anything is added.
#[component]
pub fn OpenBoard(packed: String) -> impl IntoView {
    let table = expect_context::<Table>();
    let opened = RwSignal::new(None::<Result<Board, BadLink>>);
    let bank = table.bank(); // now: whoever leaves while it is unpacked takes the table along
    spawn_local(async move {
        let read = unpacked(&packed).await.and_then(|bytes| link::read(&bytes, &bank));
        opened.try_set(Some(read));
    });
    move || match opened.get() {
        None => view! { <Wait/> }.into_any(),
        Some(Err(bad)) => refused(table.desk, bad),
        Some(Ok(board)) => preview(table, board),
    }
}

/// The bytes of a link's part, with every bound held before and while it is unpacked.
pub async fn unpacked(part: &str) -> Result<Vec<u8>, BadLink> {
    let packed = link::unspell(part)?;
    links::unpack(&packed, link::LARGEST).await.map_err(|why| match why {
        NotUnpacked::TooMuch => BadLink::TooLarge,
        NotUnpacked::Damaged => BadLink::Damaged,
    })
}

/// Why a link opens nothing, and where to go.
pub fn refused(desk: Desk, bad: BadLink) -> AnyView {
    view! {
        <main class="page" id="page" tabindex="-1">
            <header class="page-head"><h1>{desk.say(Words::Title)}</h1></header>
            <Wrong says=desk.say(Words::Bad(bad))/>
            <p><a class="button" data-tone="main" href=Route::Board(BoardPlace::List).href()>{desk.say(Words::AllBoards)}</a></p>
        </main>
    }
    .into_any()
}

fn preview(table: Table, board: Board) -> AnyView {
    let desk = table.desk;
    let all = squares(desk, &board);
    let (by, title, can) = (board.by.clone(), board.title.clone(), board.aim.can.clone());
    let rule = desk.say(Words::RuleSays(board.rule, board.shape));
    let kept = StoredValue::new(board.clone());
    let add = move |()| keep(table, kept.get_value());
    view! {
        <main class="page board-page" id="page" tabindex="-1" data-sent="">
            <header class="page-head" data-size="small">
                <div><h1>{desk.say(Words::Opened { by })}</h1><p>{desk.say(Words::OpenedUnder)}</p></div>
                <div class="tools">
                    <Button tone=ButtonTone::Main on_press=add>{desk.say(Words::Add)}</Button>
                    <a class="button" data-tone="quiet" href=Route::Board(BoardPlace::List).href()>{desk.say(Words::AddNot)}</a>
                </div>
            </header>
            <div class="board-body">
                <div class="board-side"><BoardGrid board states=Vec::new() target=Target::Look/>{all}</div>
                <aside class="board-margin"><h2>{title}</h2><p>{can}</p><p>{rule}</p></aside>
            </div>
        </main>
    }
    .into_any()
}

/// The squares one under the other, for windows in which the board has no room for their words.
fn squares(desk: Desk, board: &Board) -> impl IntoView + use<> {
    let rows = board.squares.iter().map(|square| {
        view! {
            <li>
                <Icon name=icon(square.mode)/>
                <div><h3>{desk.say(Words::ThisMode(square.mode))}</h3><p>{square.task.clone()}</p></div>
            </li>
        }
    });
    view! { <ol class="square-list">{rows.collect_view()}</ol> }
}
