use super::FOUR_WEEKS;
use crate::{
    record::{Goal, Said, Wish},
    ui::{desk::Desk, words::Goals as Words},
    units::Day,
};
use leptos::prelude::*;

/// A number that a tap makes larger or smaller.
pub fn amount(desk: Desk, goal: RwSignal<Goal>) -> impl IntoView {
    let change = move |up: bool| {
        goal.update(|goal| match &mut goal.wish {
            Wish::Days(days) => *days = if up { (*days + 1).min(60) } else { (*days - 1).max(1) },
            Wish::Minutes(minutes) => *minutes = if up { (*minutes + 10).min(3000) } else { (*minutes).max(20) - 10 },
            _ => {}
        });
    };
    let words = move || {
        goal.with(|goal| desk.say(Words::Wish { wish: goal.wish.clone(), words: Said::Nothing, titles: Vec::new() }))
    };
    desk.tell(move || Some(words()));
    view! {
        <p class="tools-row">
            <button type="button" class="button" on:click=move |_| change(false)>{desk.say(Words::Less)}</button>
            <output aria-live="off">{words}</output>
            <button type="button" class="button" on:click=move |_| change(true)>{desk.say(Words::More)}</button>
        </p>
    }
}

/// The day the goal is for, a week earlier or later at a tap.
pub fn by(desk: Desk, goal: RwSignal<Goal>, today: Day) -> impl IntoView {
    let change = move |days: i32| {
        goal.update(|goal| {
            let by = goal.by.unwrap_or(Day(today.0 + FOUR_WEEKS));
            goal.by = Some(Day((by.0 + days).clamp(today.0 + 1, today.0 + 365)));
        });
    };
    let words = move || goal.with(|goal| goal.by.map(|day| desk.say(Words::By(day))));
    desk.tell(words);
    view! {
        <p class="tools-row">
            <button type="button" class="button" on:click=move |_| change(-7)>{desk.say(Words::Earlier)}</button>
            <output aria-live="off">{words}</output>
            <button type="button" class="button" on:click=move |_| change(7)>{desk.say(Words::Later)}</button>
        </p>
    }
}
