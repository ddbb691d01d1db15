use super::{
    evidence::{Also, Wants},
    grid::state_words,
    piece::PieceView,
    table::{Table, icon, not_here},
    timer::Timer,
};
use crate::{
    board::{KeptBoard, KeptPiece, Square, SquareState},
    ui::{
        board_place::BoardPlace,
        route::Route,
        widgets::{Button, ButtonTone, Icon, IconName, LathHead},
        words::{Board as Words, BoardSquare, Shell},
    },
    units::BoardId,
};
use leptos::prelude::*;

/// One square: what to do, what good work is, and a place for what was made.
#[component]
pub fn OneSquare(id: BoardId, square: u8) -> impl IntoView {
    let table = expect_context::<Table>();
    // what is being written must not be drawn anew when something is kept
    let here = table.boards.with_untracked(|boards| boards.get(id).cloned());
    let Some((kept, square)) = here.and_then(|kept| Some((kept.clone(), kept.board.square(square)?.clone()))) else {
        return not_here(table.desk);
    };
    view! { <Whole kept square/> }.into_any()
}

#[component]
fn Whole(kept: KeptBoard, square: Square) -> impl IntoView {
    let table = expect_context::<Table>();
    let (desk, board, number) = (table.desk, kept.id, square.id);
    let state = {
        let square = square.clone();
        move || {
            let state = table.boards.with(|boards| boards.get(board).map(|kept| kept.state(number)));
            let told = state.filter(|state| *state != SquareState::Open || square.must);
            told.map(|state| state_words(desk, &square, state, table.today))
        }
    };
    let pieces =
        Memo::new(move |_| table.boards.with(|boards| boards.on(board, number).cloned().collect::<Vec<KeptPiece>>()));
    let criteria = square.criteria.clone();
    let criteria = criteria.into_iter().map(|line| view! { <li><Icon name=IconName::Tick/>{line}</li> }).collect_view();
    let aloud = format!("{} {}", square.task, square.criteria.join(" "));
    let facts = [
        desk.say(Words::Minutes(square.minutes)),
        desk.say(if square.screen { Words::OnScreen } else { Words::OffScreen }),
        desk.say(Words::With(square.with)),
    ]
    .join(" · ");
    let needs = (!square.materials.is_empty())
        .then(|| view! { <p>{desk.say(BoardSquare::Needs)}": "{square.materials.join(", ")}</p> });
    let why = square.why.as_ref().map(|why| view! { <p class="soft">{desk.say(Words::SquareWhy(why.clone()))}</p> });
    let lines = StoredValue::new(square.criteria.clone());
    view! {
        <main class="page square-page" id="page" tabindex="-1">
            <p><a class="lone-link" href=Route::Board(BoardPlace::One(board)).href()><Icon name=IconName::Back/>{desk.say(BoardSquare::Back)}</a></p>
            <header class="page-head" data-size="small">
                <div><h1><Icon name=icon(square.mode)/>{desk.say(Words::ThisMode(square.mode))}</h1><p>{kept.board.aim.can.clone()}</p></div>
                <p class="square-state">{state}</p>
            </header>
            <div class="spread">
                <div class="work">
                    <p class="task">{square.task.clone()}</p>
                    <p class="soft">{facts}</p>
                    {move || desk.has_voice().then(|| {
                        let aloud = aloud.clone();
                        view! {
                            <p class="tools-row">
                                <Button tone=ButtonTone::Quiet icon=IconName::Speak on_press=move |()| desk.read_or_stop(|| aloud.clone())>
                                    {move || desk.say(if desk.reading() { Shell::StopReading } else { Shell::ReadAloud })}
                                </Button>
                            </p>
                        }
                    })}
                    <Wants board square=square.clone()/>
                    <Also board square=square.clone()/>
                </div>
                <aside class="criteria">
                    <LathHead id="good" text=desk.say(BoardSquare::GoodWork)/>
                    <ul>{criteria}</ul>
                    {needs}
                    {why}
                    <Timer/>
                </aside>
            </div>
            {move || (!pieces.with(Vec::is_empty)).then(|| {
                let list = pieces.get().into_iter().rev().map(|kept| view! { <li><PieceView kept criteria=lines.get_value()/></li> });
                view! {
                    <section class="so-far-here" aria-labelledby="so-far">
                        <LathHead id="so-far" text=desk.say(BoardSquare::SoFar)/>
                        <ul class="pieces">{list.collect_view()}</ul>
                    </section>
                }
            })}
        </main>
    }
}
