use super::take;
use crate::{
    record::{Grade, Wish},
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        route::Route,
        screens::goals::{boards::my_boards, make::Draft, pieces::BigPick, sketches},
        words::{AboutMe, GoalKind, Goals as Words},
    },
    units::{BoardId, Day},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The choice boards, each to tap; where there is none, the way to one.
pub fn boards(desk: Desk, draft: Draft, today: Day) -> impl IntoView {
    let boards = my_boards(desk);
    let one = move |(board, title): (BoardId, String)| {
        let is = move || {
            draft.chosen.get()
                && draft.goal.with(|goal| matches!(goal.wish, Wish::Board { board: wished, .. } if wished == board))
        };
        let words = title.clone();
        view! {
            <BigPick
                sketch=sketches::kind(GoalKind::Board)
                words
                pressed=Signal::derive(is)
                on_tap=move |()| take(draft, Wish::Board { board, title: title.clone() }, today)
            />
        }
    };
    move || {
        let boards = boards.get()?;
        Some(if boards.is_empty() {
            view! {
                <p>{desk.say(Words::NoBoard)}" "<a href=Route::Board(BoardPlace::New).href()>{desk.say(Words::ToNewBoard)}</a></p>
            }
            .into_any()
        } else {
            let label = desk.say(Words::Kind(GoalKind::Board));
            view! { <div class="big-picks" role="group" aria-label=label>{boards.into_iter().map(one).collect_view()}</div> }.into_any()
        })
    }
}

/// The published standards for which something is written.
pub fn standards(desk: Desk, draft: Draft, today: Day) -> impl IntoView {
    let codes: BTreeSet<String> =
        desk.peek(|tutor| tutor.index().skills().flat_map(|entry| entry.standards.iter().cloned()).collect());
    let options = codes.into_iter().map(|code| {
        let value = code.clone();
        view! { <option value=value>{code}</option> }
    });
    view! {
        <label class="field">
            <span>{desk.say(Words::Kind(GoalKind::Standard))}</span>
            <select on:change:target=move |event| {
                let code = event.target().value();
                if !code.is_empty() {
                    take(draft, Wish::Standard(code), today);
                }
            }>
                <option value=""></option>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// The grades for which something is written.
pub fn grades(desk: Desk, draft: Draft, today: Day) -> impl IntoView {
    let grades: BTreeSet<Grade> = desk
        .peek(|tutor| tutor.index().packs.iter().filter_map(|pack| crate::learner::grade_named(&pack.grade)).collect());
    let options = grades.into_iter().map(|grade| {
        view! { <option value=grade.number().to_string()>{desk.say(AboutMe::Grade(grade))}</option> }
    });
    view! {
        <label class="field">
            <span>{desk.say(Words::Kind(GoalKind::Grade))}</span>
            <select on:change:target=move |event| {
                if let Some(grade) = event.target().value().parse().ok().and_then(Grade::new) {
                    take(draft, Wish::Grade(grade), today);
                }
            }>
                <option value=""></option>
                {options.collect_view()}
            </select>
        </label>
    }
}
