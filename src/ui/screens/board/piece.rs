use super::table::Table;
use crate::{
    board::{KeptPiece, link, same_answer},
    platform::{links, page, share::share_link},
    record::{Piece, PieceKind},
    tutor::BoardCommand,
    ui::{
        board_place::BoardPlace,
        route::Route,
        told::Told,
        widgets::{Button, ButtonTone, DrawingView, Field, IconName},
        words::{Board as Words, BoardSquare, Day as DayWords},
    },
    units::Drawing,
};
use leptos::{prelude::*, task::spawn_local};

/// One piece of evidence as it was kept.
#[component]
pub fn PieceView(
    kept: KeptPiece,
    /// The criteria that a rating looked at.
    criteria: Vec<String>,
) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let KeptPiece { at, piece, .. } = kept.clone();
    let inside = match piece.kind {
        PieceKind::Drawing => drawing(desk.say(BoardSquare::KindName(PieceKind::Drawing)), &piece),
        PieceKind::Rating => rating(table, &piece, criteria),
        PieceKind::Problem => view! {
            <p class="said">{piece.text.clone()}</p>
            <p>{desk.say(BoardSquare::Answer)}": "{piece.more.clone()}</p>
            <Solving piece=piece.clone() key=format!("{}-{}", kept.id.writer, kept.id.n)/>
        }
        .into_any(),
        PieceKind::Solved => solved(table, &piece),
        PieceKind::Text | PieceKind::Word => {
            let who = (!piece.more.is_empty())
                .then(|| view! { <p class="soft">{desk.say(BoardSquare::ByWho { who: piece.more.clone() })}</p> });
            view! { <p class="said">{piece.text.clone()}</p>{who} }.into_any()
        }
    };
    let when = desk.say(DayWords::Date(at.day()));
    view! {
        <article class="piece">
            <p class="soft">{desk.say(BoardSquare::KindName(piece.kind))}" · "{when}</p>
            {inside}
        </article>
    }
}

fn drawing(name: String, piece: &Piece) -> AnyView {
    let label = if piece.more.is_empty() { name } else { piece.more.clone() };
    let said = (!piece.more.is_empty()).then(|| view! { <p>{piece.more.clone()}</p> });
    match piece.text.parse::<Drawing>() {
        Ok(drawing) => view! { <DrawingView drawing label/>{said} }.into_any(),
        Err(_) => view! { {said} }.into_any(),
    }
}

fn rating(table: Table, piece: &Piece, criteria: Vec<String>) -> AnyView {
    let lines = piece
        .marks
        .iter()
        .zip(criteria)
        .map(|(mark, line)| view! { <li>{line}" "<b>{table.desk.say(BoardSquare::Mark(*mark))}</b></li> });
    view! { <ul class="marks">{lines.collect_view()}</ul> }.into_any()
}

fn solved(table: Table, piece: &Piece) -> AnyView {
    let who = piece.more.clone();
    let same = piece.marks.first() == Some(&1);
    let words = if same {
        BoardSquare::SolvedSame { who }
    } else {
        BoardSquare::SolvedOther { who, answer: piece.text.clone() }
    };
    view! { <p>{table.desk.say(words)}</p> }.into_any()
}

/// A partner on this device solves the problem, or gets a link to it.
#[component]
fn Solving(
    piece: Piece,
    /// Makes the ids of its fields unique on the page.
    key: String,
) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let (answer, who, says) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let by_hand = RwSignal::new(None::<String>);
    let kept = StoredValue::new(piece);
    let press = move |()| {
        let problem = kept.get_value();
        let same = same_answer(&problem.more, &answer.get_untracked());
        let solved = Piece {
            kind: PieceKind::Solved,
            text: answer.get_untracked(),
            more: who.get_untracked(),
            marks: vec![u8::from(same)],
            ..problem
        };
        table.act(BoardCommand::AddPiece(solved), move |kept| {
            if !kept {
                says.try_set(Some(desk.say(BoardSquare::NothingYet)));
            }
        });
    };
    let copy = move |()| {
        let by = desk.peek(|tutor| tutor.learner().profile().nickname.clone());
        let problem = kept.get_value();
        let text = serde_json::to_vec(&(by, problem.text, problem.more)).unwrap_or_default();
        spawn_local(async move {
            let Some(packed) = links::pack(&text).await else {
                says.try_set(Some(desk.say(BoardSquare::NoSolveLink)));
                return;
            };
            let address = page::address_of(&Route::Board(BoardPlace::Solve(link::spell(&packed))).href());
            let copied = share_link(&address).await;
            says.try_set(Some(desk.say(if copied { Words::Copied } else { Words::NotCopied })));
            by_hand.try_set(if copied { None } else { Some(address) });
        });
    };
    view! {
        <details class="solving">
            <summary>{desk.say(BoardSquare::Solve)}</summary>
            <p>{desk.say(BoardSquare::SolveHelp)}</p>
            <Field id=format!("their-answer-{key}") label=desk.say(BoardSquare::TheirAnswer) value=answer on_input=move |text| answer.set(text)/>
            <Field id=format!("their-name-{key}") label=desk.say(BoardSquare::TheirName) value=who on_input=move |text| who.set(text)/>
            <p class="tools-row">
                <Button on_press=press>{desk.say(BoardSquare::Keep)}</Button>
                <Button tone=ButtonTone::Quiet icon=IconName::Link on_press=copy>{desk.say(BoardSquare::SolveLink)}</Button>
            </p>
            <Told class="" says=Signal::derive(move || says.get())/>
            {move || by_hand.get().map(|address| view! { <p><code class="address">{address}</code></p> })}
        </details>
    }
}
