use crate::{
    ui::{desk::Desk, words::Week as Words},
    units::Day,
};
use leptos::prelude::*;

/// Weeks after which a letter may open.
const WEEKS: [u8; 3] = [1, 4, 12];

/// The day a letter to oneself is for.
#[component]
pub fn LetterDay(
    /// The day.
    opens: RwSignal<Option<Day>>,
    /// Today.
    today: Day,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let days = WEEKS.map(|weeks| {
        let day = Day(today.0 + 7 * i32::from(weeks));
        view! {
            <button type="button" class="button" aria-pressed=move || (opens.get() == Some(day)).to_string() on:click=move |_| opens.set(Some(day))>
                {desk.say(Words::OpensIn(weeks))}
            </button>
        }
    });
    view! {
        <p id="letter-opens">{desk.say(Words::OpensAsk)}</p>
        <div class="tools-row" role="group" aria-labelledby="letter-opens">{days.into_iter().collect_view()}</div>
    }
}
