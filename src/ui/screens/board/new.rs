use super::{list::keep, table::Table};
use crate::{
    board::{Aim, AimReason, Shape, generate},
    ui::{
        told::Wrong,
        widgets::{Button, ButtonTone, Pick, PickList},
        words::Board as Words,
    },
    units::SkillId,
};
use leptos::prelude::*;

const OTHER: &str = "other";
const FREE: &str = "free";
const SHAPES: [(&str, Shape); 4] =
    [("three", Shape::TicTacToe), ("menu", Shape::Menu), ("list", Shape::MustMay), ("bingo", Shape::Bingo)];

/// What is the board for, and how is it built? Then it is made.
#[component]
pub fn NewBoard() -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let aims = StoredValue::new(table.aims());
    let chosen = RwSignal::new(vec!["0".to_owned()]);
    let skill = RwSignal::new(String::new());
    let shape = RwSignal::new(vec!["three".to_owned()]);
    let (rows, columns) = (RwSignal::new(3u8), RwSignal::new(3u8));
    let few = RwSignal::new(false);
    if aims.with_value(Vec::is_empty) {
        chosen.set(vec![OTHER.to_owned()]);
    }
    let picks = aims.with_value(|aims| {
        let pick = |(n, aim): (usize, &Aim)| Pick {
            value: n.to_string(),
            label: aim.title.clone(),
            help: aim.why.map(|why| desk.say(Words::Why(why))),
        };
        let other = Pick { value: OTHER.to_owned(), label: desk.say(Words::AnyOther), help: None };
        aims.iter().enumerate().map(pick).chain([other]).collect::<Vec<_>>()
    });
    let free = Shape::Grid { rows: 3, columns: 3 };
    let shapes = SHAPES.into_iter().map(|(value, shape)| Pick {
        value: value.to_owned(),
        label: desk.say(Words::ThisShape(shape)),
        help: Some(desk.say(Words::ShapeHelp(shape))),
    });
    let shapes = shapes
        .chain([Pick {
            value: FREE.to_owned(),
            label: format!("{}, {}", desk.say(Words::Rows), desk.say(Words::Columns).to_lowercase()),
            help: Some(desk.say(Words::ShapeHelp(free))),
        }])
        .collect::<Vec<_>>();
    let skills = desk.peek(|tutor| {
        tutor.index().skills().map(|entry| (entry.id.to_string(), entry.title.clone())).collect::<Vec<_>>()
    });
    if let Some((first, _)) = skills.first() {
        skill.set(first.clone());
    }
    let aim = move || -> Option<Aim> {
        let chosen = chosen.get_untracked().first().cloned().unwrap_or_default();
        match chosen.parse::<usize>() {
            Ok(n) => aims.with_value(|aims| aims.get(n).cloned()),
            Err(_) => table.aim(&skill.get_untracked().parse::<SkillId>().ok()?, AimReason::Chosen),
        }
    };
    let make = move |()| {
        let named = shape.get_untracked().first().cloned().unwrap_or_default();
        let grid = Shape::Grid { rows: rows.get_untracked(), columns: columns.get_untracked() };
        let shape = SHAPES.iter().find(|(value, _)| *value == named).map_or(grid, |(_, shape)| *shape);
        let board = aim().and_then(|aim| generate(&table.wish(aim, shape), &table.bank()));
        match board {
            Some(board) => keep(table, board),
            None => few.set(true),
        }
    };
    let size = move |id: &'static str, label: Words, value: RwSignal<u8>| {
        let options = (2..=5u8)
            .map(|n| view! { <option value=n.to_string() selected=n == value.get_untracked()>{n}</option> })
            .collect_view();
        view! {
            <div class="field"><label for=id>{desk.say(label)}</label>
                <select id=id on:change=move |event| { if let Ok(n) = event_target_value(&event).parse() { value.set(n); } }>{options}</select>
            </div>
        }
    };
    view! {
        <main class="page new-board" id="page" tabindex="-1">
            <header class="page-head" data-size="small">
                <div><h1>{desk.say(Words::MakeTitle)}</h1><p>{desk.say(Words::MakeUnder)}</p></div>
            </header>
            <PickList name="aim" legend=desk.say(Words::ForWhat) picks=picks ticked=chosen on_pick=move |(value, _)| chosen.set(vec![value])/>
            <div class="field" hidden=move || chosen.with(|chosen| chosen.first().is_none_or(|value| value != OTHER))>
                <label for="skill">{desk.say(Words::ChooseSkill)}</label>
                <select id="skill" on:change=move |event| skill.set(event_target_value(&event))>
                    {skills.into_iter().map(|(id, title)| view! { <option value=id>{title}</option> }).collect_view()}
                </select>
            </div>
            <PickList name="shape" legend=desk.say(Words::HowBuilt) picks=shapes ticked=shape on_pick=move |(value, _)| shape.set(vec![value])/>
            <div class="sizes" hidden=move || shape.with(|shape| shape.first().is_none_or(|value| value != FREE))>
                {size("rows", Words::Rows, rows)} {size("columns", Words::Columns, columns)}
            </div>
            {move || few.get().then(|| view! { <Wrong says=desk.say(Words::TooFew)/> })}
            <p class="tools-row"><Button tone=ButtonTone::Main on_press=make>{desk.say(Words::MakeIt)}</Button></p>
        </main>
    }
}
