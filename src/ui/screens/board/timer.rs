use super::table::Table;
use crate::{
    platform::pause,
    ui::{widgets::Button, words::BoardSquare},
};
use leptos::{prelude::*, task::spawn_local};

/// A minute, in milliseconds.
const MINUTE: i32 = 60_000;

/// A timer for who asks for one. It tells whole minutes and never hurries.
#[component]
pub fn Timer() -> impl IntoView {
    let desk = expect_context::<Table>().desk;
    let minutes = RwSignal::new(10u32);
    let left = RwSignal::new(None::<u32>);
    let run = StoredValue::new(0u32);
    let start = move |()| {
        run.update_value(|run| *run += 1);
        let mine = run.get_value();
        left.set(Some(minutes.get_untracked()));
        spawn_local(async move {
            loop {
                pause(MINUTE).await;
                let still = run.try_get_value() == Some(mine);
                let Some(Some(now)) = left.try_get_untracked().filter(|_| still) else { return };
                left.set(Some(now.saturating_sub(1)));
                if now <= 1 {
                    return;
                }
            }
        });
    };
    let stop = move |()| {
        run.update_value(|run| *run += 1);
        left.set(None);
    };
    let said =
        move |minutes| desk.say(if minutes == 0 { BoardSquare::TimerDone } else { BoardSquare::TimerLeft { minutes } });
    desk.tell(move || left.get().map(said));
    let words = move || {
        left.get().map(|minutes| {
            view! { <p>{said(minutes)}</p><Button on_press=stop>{desk.say(BoardSquare::TimerStop)}</Button> }
        })
    };
    view! {
        <details class="timer">
            <summary>{desk.say(BoardSquare::Timer)}</summary>
            <div class="field">
                <label for="timer">{desk.say(BoardSquare::TimerMinutes)}</label>
                <input id="timer" type="number" min="1" max="60" prop:value=move || minutes.get().to_string()
                    on:change=move |event| { if let Ok(n) = event_target_value(&event).parse::<u32>() { minutes.set(n.clamp(1, 60)); } }/>
                <Button on_press=start>{desk.say(BoardSquare::TimerStart)}</Button>
            </div>
            {words}
        </details>
    }
}
