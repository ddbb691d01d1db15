use super::table::Table;
use crate::{
    board::{Checked, LineName, Square, check_problem, progress},
    curriculum::squares::Wanted,
    record::{Piece, PieceKind},
    tutor::BoardCommand,
    ui::{
        route::{Aim, Route},
        told::Told,
        widgets::{Button, ButtonTone, DrawingPad, Field, Pick, PickList},
        words::{Board as Words, BoardSquare},
    },
    units::{BoardId, Drawing},
};
use leptos::prelude::*;

/// Keeps a piece, says so, and says what line is whole by it.
fn keep(table: Table, piece: Piece, says: RwSignal<Option<String>>, then: impl FnOnce() + 'static) {
    let (desk, board) = (table.desk, piece.board);
    let now = move || -> Option<(Vec<LineName>, bool)> {
        table.boards.with_untracked(|boards| {
            let kept = boards.get(board)?;
            let now = progress(&kept.board, &kept.done());
            Some((now.whole.into_iter().map(|line| line.name).collect(), now.full))
        })
    };
    let (lines, was_full) = now().unwrap_or_default();
    table.act(BoardCommand::AddPiece(piece), move |kept| {
        if !kept {
            says.try_set(Some(desk.say(BoardSquare::NothingYet)));
            return;
        }
        let (after, full) = now().unwrap_or_default();
        let line = after.into_iter().find(|name| !lines.contains(name));
        let words = match line {
            _ if full && !was_full => BoardSquare::KeptFull,
            Some(name) => BoardSquare::KeptLine { line: desk.say(Words::Line(name)) },
            None => BoardSquare::Kept,
        };
        says.try_set(Some(desk.say(words)));
        then();
    });
}

const fn blank(board: BoardId, square: u8, kind: PieceKind) -> Piece {
    Piece { board, square, kind, text: String::new(), more: String::new(), marks: Vec::new() }
}

/// The place for what a square wants.
#[component]
pub fn Wants(board: BoardId, square: Square) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let skill = square.skills.first().cloned();
    let known = skill.as_ref().is_some_and(|skill| desk.peek(|tutor| tutor.index().skill(skill).is_some()));
    match (square.wanted, skill) {
        (Wanted::Practice, Some(skill)) if known => view! {
            <p>{desk.say(BoardSquare::PracticeWords { right: square.right })}</p>
            <p class="tools-row"><a class="button" data-tone="main" href=Route::Practice(Aim::at(skill)).href()>{desk.say(BoardSquare::GoPractice)}</a></p>
        }
        .into_any(),
        (Wanted::Practice, _) => view! { <p>{desk.say(BoardSquare::UnknownSkill)}</p><Rate board square/> }.into_any(),
        (Wanted::Text, _) => view! { <Write board square=square.id/> }.into_any(),
        (Wanted::Drawing, _) => view! { <Draw board square=square.id/> }.into_any(),
        (Wanted::Rating, _) => view! { <Rate board square/> }.into_any(),
        (Wanted::Word, _) => view! { <Word board square=square.id/> }.into_any(),
        (Wanted::Problem, _) => view! { <Problem board square=square.id/> }.into_any(),
    }
}

/// Other kinds of evidence, for who wants to show more.
#[component]
pub fn Also(board: BoardId, square: Square) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let (wanted, number) = (square.wanted, square.id);
    view! {
        <details class="also">
            <summary>{desk.say(BoardSquare::Also)}</summary>
            {(wanted != Wanted::Text).then(|| view! { <Write board square=number/> })}
            {(wanted != Wanted::Rating).then(|| view! { <Rate board square=square.clone()/> })}
            {(wanted != Wanted::Word).then(|| view! { <Word board square=number/> })}
        </details>
    }
}

fn kept_line(says: RwSignal<Option<String>>) -> impl IntoView {
    view! { <Told class="kept-line" says=Signal::derive(move || says.get())/> }
}

#[component]
fn Write(board: BoardId, square: u8) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let (text, says) = (RwSignal::new(String::new()), RwSignal::new(None));
    let press = move |()| {
        let piece = Piece { text: text.get_untracked(), ..blank(board, square, PieceKind::Text) };
        keep(table, piece, says, move || text.set(String::new()));
    };
    view! {
        <div class="field evidence-form">
            <label for="write">{desk.say(BoardSquare::Write)}</label>
            <textarea id="write" maxlength="4000" rows="6" prop:value=text on:input=move |event| text.set(event_target_value(&event))></textarea>
            <small>{desk.say(BoardSquare::WriteHelp)}</small>
            <div><Button tone=ButtonTone::Main on_press=press>{desk.say(BoardSquare::Keep)}</Button></div>
            {kept_line(says)}
        </div>
    }
}

#[component]
fn Draw(board: BoardId, square: u8) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let (drawing, says) = (RwSignal::new(Drawing::default()), RwSignal::new(None));
    let said = RwSignal::new(String::new());
    let press = move |()| {
        let drawn = drawing.get_untracked();
        let text = if drawn.is_empty() { String::new() } else { drawn.to_string() };
        let piece = Piece { text, more: said.get_untracked(), ..blank(board, square, PieceKind::Drawing) };
        keep(table, piece, says, move || {
            drawing.set(Drawing::default());
            said.set(String::new());
        });
    };
    view! {
        <div class="evidence-form">
            <h2>{desk.say(BoardSquare::Draw)}</h2>
            <DrawingPad drawing on_draw=move |new| drawing.set(new) say=move |words| desk.say(words) on_told=move |words| desk.announce(words)/>
            <Field id="drawn" label=desk.say(BoardSquare::DrawSaid) value=said on_input=move |text| said.set(text) longest=200/>
            <div><Button tone=ButtonTone::Main on_press=press>{desk.say(BoardSquare::Keep)}</Button></div>
            {kept_line(says)}
        </div>
    }
}

#[component]
fn Rate(board: BoardId, square: Square) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let says = RwSignal::new(None::<String>);
    let marks = RwSignal::new(vec![None::<u8>; square.criteria.len()]);
    let number = square.id;
    let rows = square.criteria.into_iter().enumerate().map(|(n, line)| {
        let picks = [0u8, 1, 2].map(|mark| Pick {
            value: mark.to_string(),
            label: desk.say(BoardSquare::Mark(mark)),
            help: None,
        });
        let ticked = Signal::derive(move || {
            marks
                .with(|marks| marks.get(n).copied().flatten())
                .map(|mark| mark.to_string())
                .into_iter()
                .collect::<Vec<_>>()
        });
        let pick = move |(value, _): (String, bool)| {
            marks.update(|marks| {
                if let (Some(mark), Ok(value)) = (marks.get_mut(n), value.parse()) {
                    *mark = Some(value);
                }
            });
        };
        view! { <PickList name=format!("mark-{n}") legend=line picks=picks.to_vec() ticked on_pick=pick/> }
    });
    let press = move |()| {
        let all: Option<Vec<u8>> = marks.get_untracked().into_iter().collect();
        match all {
            None => says.set(Some(desk.say(BoardSquare::MarkAll))),
            Some(marks) => keep(table, Piece { marks, ..blank(board, number, PieceKind::Rating) }, says, || {}),
        }
    };
    view! {
        <div class="evidence-form">
            <h2>{desk.say(BoardSquare::Rate)}</h2>
            {rows.collect_view()}
            <div><Button tone=ButtonTone::Main on_press=press>{desk.say(BoardSquare::Keep)}</Button></div>
            {kept_line(says)}
        </div>
    }
}

#[component]
fn Word(board: BoardId, square: u8) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let (text, who, says) = (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(None));
    let press = move |()| {
        let piece =
            Piece { text: text.get_untracked(), more: who.get_untracked(), ..blank(board, square, PieceKind::Word) };
        keep(table, piece, says, move || text.set(String::new()));
    };
    view! {
        <div class="field evidence-form">
            <label for="word">{desk.say(BoardSquare::Word)}</label>
            <small id="word-help">{desk.say(BoardSquare::WordHelp)}</small>
            <textarea id="word" maxlength="1000" rows="3" aria-describedby="word-help" prop:value=text on:input=move |event| text.set(event_target_value(&event))></textarea>
            <Field id="who" label=desk.say(BoardSquare::WhoSaysIt) value=who on_input=move |text| who.set(text)/>
            <div><Button tone=ButtonTone::Main on_press=press>{desk.say(BoardSquare::Keep)}</Button></div>
            {kept_line(says)}
        </div>
    }
}

#[component]
fn Problem(board: BoardId, square: u8) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let (text, sum, answer) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let says = RwSignal::new(None);
    let checked = move || {
        if answer.with(|answer| answer.trim().is_empty()) || text.with(|text| text.trim().is_empty()) {
            return None;
        }
        let from = if sum.with(|sum| sum.trim().is_empty()) { text.get() } else { sum.get() };
        Some(desk.say(match check_problem(&from, &answer.get()) {
            Checked::Right => BoardSquare::CheckedRight,
            Checked::Other(value) => BoardSquare::CheckedOther { value: value.to_string() },
            Checked::ByAPerson => BoardSquare::CheckedPerson,
        }))
    };
    let press = move |()| {
        let whole = [text.get_untracked(), sum.get_untracked()].map(|line| line.trim().to_owned());
        let [problem, sum] = whole;
        let text_kept = if problem.is_empty() || sum.is_empty() { problem } else { format!("{problem}\n{sum}") };
        let piece = Piece { text: text_kept, more: answer.get_untracked(), ..blank(board, square, PieceKind::Problem) };
        keep(table, piece, says, || {});
    };
    view! {
        <div class="field evidence-form">
            <label for="problem">{desk.say(BoardSquare::Problem)}</label>
            <small id="problem-help">{desk.say(BoardSquare::ProblemHelp)}</small>
            <textarea id="problem" maxlength="1000" rows="4" aria-describedby="problem-help" prop:value=text on:input=move |event| text.set(event_target_value(&event))></textarea>
            <Field id="sum" label=desk.say(BoardSquare::Sum) help=desk.say(BoardSquare::SumHelp) value=sum on_input=move |text| sum.set(text) longest=80/>
            <Field id="answer" label=desk.say(BoardSquare::Answer) value=answer on_input=move |text| answer.set(text) longest=60/>
            <Told class="" says=Signal::derive(checked)/>
            <div><Button tone=ButtonTone::Main on_press=press>{desk.say(BoardSquare::Keep)}</Button></div>
            {kept_line(says)}
        </div>
    }
}
