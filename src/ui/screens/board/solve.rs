use super::{
    open::{refused, unpacked},
    table::Table,
};
use crate::{
    board::{BadBoard, link::BadLink, same_answer},
    ui::{
        screens::wait::Wait,
        told::Told,
        widgets::{Button, ButtonTone, Field},
        words::BoardSquare,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// The longest text of a problem in a link, in characters.
const LONGEST: usize = 1_200;

/// Who made it up, the problem, its answer.
type Sent = (String, String, String);

/// A problem that somebody made up and sent as a link.
#[component]
pub fn SolveProblem(packed: String) -> impl IntoView {
    let table = expect_context::<Table>();
    let opened = RwSignal::new(None::<Result<Sent, BadLink>>);
    spawn_local(async move {
        let read = unpacked(&packed).await.and_then(|bytes| read(&bytes));
        opened.try_set(Some(read));
    });
    move || match opened.get() {
        None => view! { <Wait/> }.into_any(),
        Some(Err(bad)) => refused(table.desk, bad),
        Some(Ok(sent)) => solving(table, sent),
    }
}

fn read(bytes: &[u8]) -> Result<Sent, BadLink> {
    let sent: Sent = serde_json::from_slice(bytes).map_err(|_| BadLink::NoBoard(BadBoard::WrongShape))?;
    let short = [&sent.0, &sent.1, &sent.2].iter().all(|text| text.chars().count() <= LONGEST);
    if short { Ok(sent) } else { Err(BadLink::TooLarge) }
}

fn solving(table: Table, (by, problem, key): Sent) -> AnyView {
    let desk = table.desk;
    let (answer, says) = (RwSignal::new(String::new()), RwSignal::new(None::<BoardSquare>));
    let check = move |()| {
        let typed = answer.get_untracked();
        let words = match typed.trim() {
            "" => BoardSquare::NothingYet,
            typed if same_answer(&key, typed) => BoardSquare::SolveRight,
            _ => BoardSquare::SolveNot,
        };
        says.set(Some(words));
    };
    view! {
        <main class="page square-page" id="page" tabindex="-1">
            <header class="page-head" data-size="small"><h1>{desk.say(BoardSquare::SolveTitle { by })}</h1></header>
            <p class="said task">{problem}</p>
            <Field id="solve" label=desk.say(BoardSquare::TheirAnswer) value=answer on_input=move |text| answer.set(text)/>
            <p class="tools-row"><Button tone=ButtonTone::Main on_press=check>{desk.say(BoardSquare::SolveCheck)}</Button></p>
            <Told class="" says=Signal::derive(move || says.get().map(|words| desk.say(words)))/>
        </main>
    }
    .into_any()
}
