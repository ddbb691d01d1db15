//! The journal: all that the learner set down, in order, to search, to filter, to print; and a place to write.

mod entry;
mod letter_day;
mod write;

use crate::{
    journal::EntryKind,
    platform::page,
    record::Event,
    ui::{
        desk::Desk,
        route::Route,
        screens::{read_aloud::ReadAloud, with_index::WithIndex},
        widgets::{Button, IconName},
        words::{Journal as Words, Week as WeekWords},
    },
};
use entry::entry;
use leptos::prelude::*;
pub use letter_day::LetterDay;
use write::Write;

/// The journal.
#[component]
pub fn JournalScreen() -> impl IntoView {
    view! {
        <WithIndex>
            <Whole/>
        </WithIndex>
    }
}

#[component]
fn Whole() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (search, kind) = (RwSignal::new(String::new()), RwSignal::new(None::<EntryKind>));
    let empty = desk.read(|tutor| tutor.journal().entries().is_empty());
    let found = move || {
        let (words, kind) = (search.get(), kind.get());
        desk.watch(|tutor| tutor.journal().found(kind, &words).into_iter().cloned().collect::<Vec<Event>>())
    };
    let choose = move |name: String| kind.set(EntryKind::ALL.into_iter().find(|one| format!("{one:?}") == name));
    let options =
        EntryKind::ALL.map(|one| view! { <option value=format!("{one:?}")>{desk.say(Words::Kind(one))}</option> });
    view! {
        <main class="page journal" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)}</p>
                </div>
                <div class="tools">
                    <ReadAloud/>
                    <Button icon=IconName::Print on_press=move |()| page::print()>{desk.say(Words::Print)}</Button>
                    <Button icon=IconName::Look href=Route::Week.href()>{desk.say(WeekWords::Title)}</Button>
                    <Button icon=IconName::File href=Route::Conference.href()>{desk.say(Words::ToConference)}</Button>
                </div>
            </header>
            <div class="spread">
                <section aria-label=desk.say(Words::Title)>
                    <div class="search">
                        <label class="field">
                            <span>{desk.say(Words::Search)}</span>
                            <input type="search" prop:value=search on:input:target=move |event| search.set(event.target().value())/>
                        </label>
                        <label class="field">
                            <span>{desk.say(Words::Show)}</span>
                            <select on:change:target=move |event| choose(event.target().value())>
                                <option value="">{desk.say(Words::All)}</option>
                                {options.into_iter().collect_view()}
                            </select>
                        </label>
                    </div>
                    {move || {
                        let found = found();
                        if found.is_empty() {
                            let words = if empty.get() { Words::Empty } else { Words::NoneFound };
                            return view! { <p class="soft">{desk.say(words)}</p> }.into_any();
                        }
                        view! { <ol class="journal-log">{found.iter().map(|event| entry(desk, event)).collect_view()}</ol> }.into_any()
                    }}
                </section>
                <Write/>
            </div>
        </main>
    }
}
