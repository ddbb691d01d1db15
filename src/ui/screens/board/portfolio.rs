use super::{
    piece::PieceView,
    table::{Table, WithPortfolio},
};
use crate::{
    board::{Boards, KeptPiece},
    platform::page,
    record::PieceKind,
    tutor::BoardCommand,
    ui::{
        board_place::BoardPlace,
        route::Route,
        screens::with_index::WithIndex,
        widgets::{Button, ButtonTone, Field, Icon, IconName, LathHead, Pick, PickList},
        words::{BoardSquare as Words, Day as DayWords},
    },
};
use leptos::prelude::*;

const ORDERS: [(&str, Words); 4] =
    [("time", Words::ByTime), ("board", Words::ByBoard), ("skill", Words::BySkill), ("best", Words::OnlyBest)];

/// All that was made on boards.
#[component]
pub fn PortfolioScreen() -> impl IntoView {
    view! {
        <WithIndex>
            <WithPortfolio/>
        </WithIndex>
    }
}

/// A heading and the pieces under it, each with the criteria its square had.
type Group = (String, Vec<(KeptPiece, Vec<String>)>);

/// The page, once the record is here.
#[component]
pub fn Portfolio() -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let order = RwSignal::new(vec!["time".to_owned()]);
    let picks =
        ORDERS.map(|(value, words)| Pick { value: value.to_owned(), label: desk.say(words), help: None }).to_vec();
    let groups = Memo::new(move |_| {
        let order = order.with(|order| order.first().cloned().unwrap_or_default());
        table.boards.with(|boards| grouped(table, boards, &order))
    });
    let empty = Memo::new(move |_| table.boards.with(|boards| boards.pieces().is_empty()));
    let shown = move || {
        groups.get().into_iter().enumerate().map(|(n, (head, pieces))| {
            let pieces = pieces.into_iter().map(|(kept, criteria)| view! { <li><PieceView kept=kept.clone() criteria/><Choosing kept/></li> });
            let id = format!("group-{n}");
            let named = id.clone();
            view! { <section aria-labelledby=named><LathHead id=id text=head/><ul class="pieces">{pieces.collect_view()}</ul></section> }
        }).collect_view()
    };
    view! {
        <main class="page portfolio" id="page" tabindex="-1">
            <header class="page-head" data-size="small">
                <div><h1>{desk.say(Words::Title)}</h1><p>{desk.say(Words::Under)}</p></div>
                <div class="tools">
                    <Button icon=IconName::Print on_press=move |()| page::print()>{desk.say(Words::Print)}</Button>
                    <Button icon=IconName::File on_press=move |()| desk.save_file_soon()>{desk.say(crate::ui::words::Shell::SaveFile)}</Button>
                    <a class="button" href=Route::Board(BoardPlace::List).href()><Icon name=IconName::Board/>{desk.say(Words::ToBoards)}</a>
                </div>
            </header>
            {move || if empty.get() {
                view! { <p>{desk.say(Words::Empty)}</p> }.into_any()
            } else {
                let picks = picks.clone();
                view! {
                    <PickList name="order" legend=desk.say(Words::Sort) picks ticked=order on_pick=move |(value, _)| order.set(vec![value])/>
                    {shown}
                }.into_any()
            }}
        </main>
    }
}

fn grouped(table: Table, boards: &Boards, order: &str) -> Vec<Group> {
    let desk = table.desk;
    let mut groups: Vec<Group> = Vec::new();
    for kept in boards.pieces().iter().rev() {
        if kept.piece.kind == PieceKind::Solved || order == "best" && kept.best.is_none() {
            continue;
        }
        let board = boards.get(kept.piece.board).map(|kept| &kept.board);
        let title = board.map(|board| board.title.clone()).unwrap_or_default();
        let head = match order {
            "board" => title,
            "skill" => board.map_or_else(String::new, |board| board.aim.can.clone()),
            "best" => desk.say(Words::Best),
            _ => desk.say(DayWords::Full(kept.at.day())),
        };
        let square = board.and_then(|board| board.square(kept.piece.square));
        let criteria = square.map(|square| square.criteria.clone()).unwrap_or_default();
        let entry = (kept.clone(), criteria);
        match groups.iter_mut().find(|(other, _)| *other == head) {
            Some((_, pieces)) => pieces.push(entry),
            None => groups.push((head, vec![entry])),
        }
    }
    groups
}

/// Choose a piece as one of the best, and say why.
#[component]
fn Choosing(kept: KeptPiece) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let piece = kept.id;
    let why = RwSignal::new(String::new());
    let choose = move |()| table.act(BoardCommand::ChoosePiece { piece, why: Some(why.get_untracked()) }, |_| {});
    let let_go = move |()| table.act(BoardCommand::ChoosePiece { piece, why: None }, |_| {});
    match kept.best {
        Some(best) => view! {
            <p class="best"><Icon name=IconName::Star/>{desk.say(Words::BestWhy { why: best.why })}</p>
            <p class="tools-row"><Button tone=ButtonTone::Quiet on_press=let_go>{desk.say(Words::LetGo)}</Button></p>
        }
        .into_any(),
        None => view! {
            <details class="choosing">
                <summary>{desk.say(Words::ChooseBest)}</summary>
                <Field id=format!("why-{}-{}", piece.writer, piece.n) label=desk.say(Words::WhyBest) value=why on_input=move |text| why.set(text) longest=300/>
                <Button on_press=choose>{desk.say(Words::KeepBest)}</Button>
            </details>
        }
        .into_any(),
    }
}
