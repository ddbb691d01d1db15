use super::{edit::Draft, table::Table};
use crate::{
    board::add_own,
    curriculum::squares::{Mode, Wanted},
    ui::{
        widgets::{Button, Field, LathHead},
        words::{Board as BoardWords, BoardEdit as Words},
    },
};
use leptos::prelude::*;

/// "Propose a square": voice, not only choice.
#[component]
pub fn Propose(draft: Draft) -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let (task, good) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let mode = RwSignal::new(Mode::Build);
    let missing = RwSignal::new(None::<String>);
    let add = move |()| {
        let text = task.get_untracked();
        if text.trim().is_empty() {
            missing.set(Some(desk.say(Words::ProposeMissing)));
            return;
        }
        let (place, good_work) = (draft.picked.get_untracked(), good.get_untracked());
        let wanted = match mode.get_untracked() {
            Mode::Draw => Wanted::Drawing,
            Mode::Invent => Wanted::Problem,
            Mode::Teach => Wanted::Word,
            _ => Wanted::Text,
        };
        draft.rearrange(|board| add_own(board, place, &text, mode.get_untracked(), &good_work, wanted));
        draft.says.set(Some(Words::Proposed { number: place + 1 }));
        missing.set(None);
        task.set(String::new());
        good.set(String::new());
    };
    let options = Mode::ALL.into_iter().filter(|mode| *mode != Mode::Practice).map(|one| {
        view! { <option value=format!("{one:?}") selected=one == Mode::Build>{desk.say(BoardWords::ThisMode(one))}</option> }
    });
    desk.tell(move || missing.get());
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some(one) = Mode::ALL.into_iter().find(|one| format!("{one:?}") == value) {
            mode.set(one);
        }
    };
    view! {
        <section class="propose" aria-labelledby="propose">
            <LathHead id="propose" text=desk.say(Words::Propose)/>
            <p>{desk.say(Words::ProposeWords)}</p>
            <Field id="own-task" label=desk.say(Words::ProposeTask) value=task on_input=move |text| task.set(text) wrong=missing longest=300/>
            <Field id="own-good" label=desk.say(Words::ProposeGood) value=good on_input=move |text| good.set(text) longest=150/>
            <div class="field"><label for="own-mode">{desk.say(Words::Mode)}</label><select id="own-mode" on:change=choose>{options.collect_view()}</select></div>
            <p class="tools-row"><Button on_press=add>{desk.say(Words::ProposeAdd)}</Button></p>
        </section>
    }
}
