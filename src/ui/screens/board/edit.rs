use super::{
    findings::Findings,
    grid::{BoardGrid, Target},
    panel::Panel,
    propose::Propose,
    table::{Table, not_here},
};
use crate::{
    board::{Board, Rule, lint, swap},
    tutor::BoardCommand,
    ui::{
        board_place::BoardPlace,
        route::Route,
        told::Told,
        widgets::{Button, ButtonTone, Field, IconName},
        words::BoardEdit as Words,
    },
    units::BoardId,
};
use leptos::prelude::*;

/// Steps that can be taken back.
const MOST_BACK: usize = 50;

/// A board that is being changed: nothing is kept before Keep is pressed, every step can be taken back.
#[derive(Clone, Copy)]
pub struct Draft {
    pub board: RwSignal<Board>,
    /// The square that is being changed, by its place.
    pub picked: RwSignal<usize>,
    /// Raised when fields have to show something else than what was typed.
    pub drawn: RwSignal<u32>,
    pub says: RwSignal<Option<Words>>,
    back: RwSignal<Vec<Board>>,
    dirty: RwSignal<bool>,
}

impl Draft {
    fn of(board: Board) -> Self {
        Self {
            board: RwSignal::new(board),
            picked: RwSignal::new(0),
            drawn: RwSignal::new(0),
            says: RwSignal::new(None),
            back: RwSignal::new(Vec::new()),
            dirty: RwSignal::new(false),
        }
    }

    /// Changes a field; what is typed stays as it is on the page.
    pub fn change(self, change: impl FnOnce(&mut Board)) {
        let before = self.board.get_untracked();
        self.board.update(change);
        if self.board.with_untracked(|board| *board == before) {
            return;
        }
        self.back.update(|back| {
            back.push(before);
            if back.len() > MOST_BACK {
                back.remove(0);
            }
        });
        self.dirty.set(true);
        self.says.set(None);
    }

    /// Changes more than a field: the page is drawn anew.
    pub fn rearrange(self, change: impl FnOnce(&mut Board)) {
        self.change(change);
        self.drawn.update(|drawn| *drawn += 1);
    }

    fn undo(self) {
        if let Some(before) = self.back.try_update(Vec::pop).flatten() {
            self.board.set(before);
            self.drawn.update(|drawn| *drawn += 1);
            self.says.set(None);
        }
    }
}

/// The editor of a board.
#[component]
pub fn EditBoard(id: BoardId) -> impl IntoView {
    let table = expect_context::<Table>();
    let here = table.boards.with_untracked(|boards| boards.get(id).map(|kept| kept.board.clone()));
    match here {
        None => not_here(table.desk),
        Some(board) => view! { <Editor id draft=Draft::of(board)/> }.into_any(),
    }
}

#[component]
fn Editor(id: BoardId, draft: Draft) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let preview = RwSignal::new(false);
    let keep = move |()| {
        let board = Box::new(draft.board.get_untracked());
        table.act(BoardCommand::Keep { id, board }, move |kept| {
            if kept {
                draft.dirty.try_set(false);
            }
            draft.says.try_set(Some(if kept { Words::Kept } else { Words::NotSaved }));
        });
    };
    let swapped = Callback::new(move |(one, other)| {
        draft.rearrange(|board| swap(board, one, other));
        draft.picked.set(other);
        draft.says.set(Some(Words::Moved { number: other + 1 }));
    });
    let grid = move || {
        draft.drawn.track();
        let target = if preview.get() { Target::Look } else { Target::Pick { picked: draft.picked, swap: swapped } };
        view! { <BoardGrid board=draft.board.get() states=Vec::new() target/> }
    };
    let status = move || {
        let words = draft.says.get().or_else(|| draft.dirty.get().then_some(Words::Unsaved));
        words.map(|words| desk.say(words))
    };
    let found = Memo::new(move |_| draft.board.with(lint));
    let checked = move || desk.say(Words::LintCount { found: found.with(Vec::len) });
    let preview_words = move || desk.say(if preview.get() { Words::GoOn } else { Words::Preview });
    view! {
        <main class="page board-page" id="page" tabindex="-1" data-editing="">
            <header class="page-head" data-size="small">
                <div><h1>{desk.say(Words::Title)}</h1><p>{desk.say(Words::Under)}</p></div>
                <div class="tools">
                    <Button icon=IconName::Undo on_press=move |()| draft.undo()>{desk.say(Words::Undo)}</Button>
                    <button type="button" class="button" aria-pressed=move || preview.get().to_string() on:click=move |_| preview.update(|on| *on = !*on)>{preview_words}</button>
                    <a class="button" href=Route::Board(BoardPlace::One(id)).href()>{desk.say(crate::ui::words::BoardSquare::Back)}</a>
                    <Button tone=ButtonTone::Main on_press=keep>{desk.say(Words::Keep)}</Button>
                </div>
            </header>
            <div class="edit-line"><Told class="kept-line" says=Signal::derive(status)/><p class="soft" hidden=preview>{checked}</p></div>
            <div class="board-body">
                <div class="board-side">
                    {grid}
                    <p class="soft" hidden=preview>{desk.say(Words::Drag)}</p>
                    <div class="edit-more" hidden=preview>
                        <About draft/>
                        <Propose draft/>
                    </div>
                </div>
                <aside class="board-margin" hidden=preview>
                    <Panel draft/>
                    <Findings draft found/>
                </aside>
            </div>
        </main>
    }
}

/// Title, maker, rule.
#[component]
fn About(draft: Draft) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let title = Signal::derive(move || draft.board.with(|board| board.title.clone()));
    let by = Signal::derive(move || draft.board.with(|board| board.by.clone()));
    let rule = draft.board.with_untracked(|board| board.rule);
    let options = Rule::ALL.map(
        |one| view! { <option value=format!("{one:?}") selected=one == rule>{desk.say(Words::RuleName(one))}</option> },
    );
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some(rule) = Rule::ALL.into_iter().find(|rule| format!("{rule:?}") == value) {
            draft.change(|board| board.rule = rule);
        }
    };
    view! {
        <section class="about-board">
            <Field id="title" label=desk.say(Words::BoardTitle) value=title on_input=move |text: String| draft.change(|board| board.title = text) longest=80/>
            <Field id="by" label=desk.say(Words::By) value=by on_input=move |text: String| draft.change(|board| board.by = text)/>
            <div class="field"><label for="rule">{desk.say(Words::RuleLabel)}</label><select id="rule" on:change=choose>{options.into_iter().collect_view()}</select></div>
        </section>
    }
}
