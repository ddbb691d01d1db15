use super::{edit::Draft, table::Table};
use crate::{
    board::{Need, Square, redraw, replace, swap},
    curriculum::squares::{Company, Mode, Wanted},
    ui::{
        widgets::{Button, ButtonTone, LathHead},
        words::{Board as BoardWords, BoardEdit as Words, BoardSquare},
    },
};
use leptos::{ev, prelude::*};

/// The fields of the chosen square, and where it stands.
#[component]
pub fn Panel(draft: Draft) -> impl IntoView {
    move || {
        draft.drawn.track();
        let place = draft.picked.get();
        let square = draft.board.with_untracked(|board| board.squares.get(place).cloned());
        square.map(|square| view! { <Fields draft place square/> })
    }
}

#[component]
fn Fields(draft: Draft, place: usize, square: Square) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let edit = move |change: &dyn Fn(&mut Square)| {
        draft.change(|board| {
            if let Some(square) = board.squares.get_mut(place) {
                change(square);
            }
        });
    };
    let lines = |text: String| {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let another = move |()| {
        let board = draft.board.get_untracked();
        match redraw(&board, place, Need::Any, &table.wish_for(&board), &table.bank()) {
            Some(square) => draft.rearrange(|board| replace(board, place, square)),
            None => draft.says.set(Some(Words::NoOther)),
        }
    };
    let task = move |event: ev::Event| {
        let text = event_target_value(&event);
        edit(&|square| square.task.clone_from(&text));
    };
    let criteria = move |event: ev::Event| {
        let all = lines(event_target_value(&event));
        edit(&|square| square.criteria.clone_from(&all));
    };
    let materials = move |event: ev::Event| {
        let all = lines(event_target_value(&event));
        edit(&|square| square.materials.clone_from(&all));
    };
    let minutes = move |event: ev::Event| {
        if let Ok(n) = event_target_value(&event).parse::<u8>() {
            edit(&|square| square.minutes = n.min(60));
        }
    };
    let mode = move |event: ev::Event| {
        if let Some(mode) = chosen(&event, &Mode::ALL) {
            edit(&|square| square.mode = mode);
        }
    };
    let with = move |event: ev::Event| {
        if let Some(with) = chosen(&event, &Company::ALL) {
            edit(&|square| square.with = with);
        }
    };
    let wanted = move |event: ev::Event| {
        if let Some(wanted) = chosen(&event, &Wanted::ALL) {
            edit(&|square| {
                (square.wanted, square.right) =
                    (wanted, if wanted == Wanted::Practice { square.right.max(5) } else { 0 });
            });
        }
    };
    let screen = move |event: ev::Event| {
        let on = event_target_checked(&event);
        edit(&|square| square.screen = on);
    };
    let must = move |event: ev::Event| {
        let on = event_target_checked(&event);
        edit(&|square| square.must = on);
    };
    view! {
        <section class="square-fields" aria-labelledby="square-head">
            <LathHead id="square-head" text=desk.say(Words::Square { number: place + 1 })/>
            <Moves draft place/>
            <p class="tools-row"><Button on_press=another>{desk.say(Words::Another)}</Button></p>
            <div class="field"><label for="task">{desk.say(Words::Task)}</label><textarea id="task" maxlength="400" rows="4" prop:value=square.task.clone() on:change=task></textarea></div>
            <div class="field"><label for="criteria">{desk.say(Words::Criteria)}</label><textarea id="criteria" maxlength="600" rows="3" aria-describedby="one-line" prop:value=square.criteria.join("\n") on:change=criteria></textarea><small id="one-line">{desk.say(Words::OnePerLine)}</small></div>
            {select(desk.say(Words::Mode), "mode", &Mode::ALL, square.mode, |one| desk.say(BoardWords::ThisMode(one)), Callback::new(mode))}
            <div class="field"><label for="minutes">{desk.say(Words::Minutes)}</label><input id="minutes" type="number" min="1" max="60" prop:value=square.minutes.to_string() on:change=minutes/></div>
            <details>
                <summary>{desk.say(BoardSquare::Needs)}" · "{desk.say(Words::With)}" · "{desk.say(Words::Wanted)}</summary>
                {select(desk.say(Words::With), "with", &Company::ALL, square.with, |one| desk.say(BoardWords::With(one)), Callback::new(with))}
                {select(desk.say(Words::Wanted), "wanted", &Wanted::ALL, square.wanted, |one| desk.say(BoardSquare::WantedName(one)), Callback::new(wanted))}
                <div class="field"><label for="materials">{desk.say(Words::Materials)}</label><textarea id="materials" rows="2" aria-describedby="one-line" prop:value=square.materials.join("\n") on:change=materials></textarea></div>
                <label class="tick"><input type="checkbox" prop:checked=square.screen on:change=screen/>{desk.say(Words::Screen)}</label>
                <label class="tick"><input type="checkbox" prop:checked=square.must on:change=must/>{desk.say(Words::Must)}</label>
            </details>
            <FromBank draft place/>
        </section>
    }
}

fn select<T: Copy + PartialEq + std::fmt::Debug>(
    label: String,
    id: &'static str,
    all: &[T],
    now: T,
    name: impl Fn(T) -> String,
    choose: Callback<ev::Event>,
) -> AnyView {
    let options =
        all.iter().map(|one| view! { <option value=format!("{one:?}") selected=*one == now>{name(*one)}</option> });
    let options = options.collect_view();
    view! { <div class="field"><label for=id>{label}</label><select id=id on:change=move |event| choose.run(event)>{options}</select></div> }.into_any()
}

fn chosen<T: Copy + std::fmt::Debug>(event: &ev::Event, all: &[T]) -> Option<T> {
    let value = event_target_value(event);
    all.iter().find(|one| format!("{one:?}") == value).copied()
}

/// Four ways to move, for who does not drag.
#[component]
fn Moves(draft: Draft, place: usize) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let (rows, columns) = draft.board.with_untracked(|board| board.shape.size());
    let (row, column) = (place / columns, place % columns);
    let to = [
        (column > 0).then(|| (place - 1, Words::MoveLeft)),
        (column + 1 < columns).then(|| (place + 1, Words::MoveRight)),
        (row > 0).then(|| (place - columns, Words::MoveUp)),
        (row + 1 < rows).then(|| (place + columns, Words::MoveDown)),
    ];
    let buttons = to.into_iter().flatten().map(|(there, words)| {
        let go = move |()| {
            draft.rearrange(|board| swap(board, place, there));
            draft.picked.set(there);
            draft.says.set(Some(Words::Moved { number: there + 1 }));
        };
        view! { <Button tone=ButtonTone::Quiet on_press=go>{desk.say(words)}</Button> }
    });
    view! { <div class="moves">{buttons.collect_view()}</div> }
}

/// Every template of the bank that fits the aim.
#[component]
fn FromBank(draft: Draft, place: usize) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let board = draft.board.get_untracked();
    let wish = table.wish_for(&board);
    let fitting: Vec<(Square, String)> = crate::board::fitting_squares(&wish, &table.bank())
        .into_iter()
        .map(|square| {
            let name = format!("{}: {}", desk.say(BoardWords::ThisMode(square.mode)), square.task);
            (square, name)
        })
        .collect();
    let options = fitting
        .iter()
        .enumerate()
        .map(|(n, (_, name))| view! { <option value=n.to_string()>{name.clone()}</option> })
        .collect_view();
    let fitting = StoredValue::new(fitting);
    let choose = move |event| {
        let at = event_target_value(&event).parse::<usize>().ok();
        if let Some((square, _)) = at.and_then(|at| fitting.with_value(|all| all.get(at).cloned())) {
            draft.rearrange(|board| replace(board, place, square));
        }
    };
    view! {
        <div class="field"><label for="bank">{desk.say(Words::FromBank)}</label>
            <select id="bank" on:change=choose><option value="">{desk.say(Words::ChooseTemplate)}</option>{options}</select>
        </div>
    }
}
