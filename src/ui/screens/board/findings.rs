use super::{edit::Draft, table::Table};
use crate::{
    board::{Finding, apply},
    ui::{
        widgets::{Button, Icon, IconName, LathHead},
        words::BoardEdit as Words,
    },
};
use leptos::prelude::*;

/// What the linter finds, each with its fix.
#[component]
pub fn Findings(draft: Draft, found: Memo<Vec<Finding>>) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let row = move |finding: Finding| {
        let fix = finding.fix;
        let mend = move |()| {
            let mut board = draft.board.get_untracked();
            let wish = table.wish_for(&board);
            if apply(&mut board, fix, &wish, &table.bank()) {
                draft.rearrange(|old| *old = board);
                draft.says.set(Some(Words::Mended));
            } else {
                draft.says.set(Some(Words::NoMend));
            }
        };
        let places = finding.places.iter().map(|place| place + 1).collect();
        view! {
            <li>
                <Icon name=IconName::Look/>
                <p><b>{desk.say(Words::Places(places))}</b>" "{desk.say(Words::Found(finding.fault))}</p>
                <Button on_press=mend>{desk.say(Words::Mend)}</Button>
            </li>
        }
    };
    view! {
        <section class="findings" aria-labelledby="lint">
            <LathHead id="lint" text=desk.say(Words::Lint)/>
            {move || {
                let found = found.get();
                if found.is_empty() {
                    view! { <p><Icon name=IconName::Tick/>{desk.say(Words::LintClean)}</p> }.into_any()
                } else {
                    view! { <ul>{found.into_iter().map(row).collect_view()}</ul> }.into_any()
                }
            }}
        </section>
    }
}
