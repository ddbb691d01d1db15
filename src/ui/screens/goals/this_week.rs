use crate::{
    goals::KeptGoal,
    ui::{
        desk::Desk,
        widgets::{Icon, IconName, LathHead},
        words::{Day as DayWords, Goals as Words},
    },
    units::Day,
};
use leptos::prelude::*;

/// The seven days of this week: when practice is planned, and when there was some.
#[component]
pub fn ThisWeek(
    /// The goal.
    kept: KeptGoal,
    /// Today.
    today: Day,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let sunday = Day(today.0 - i32::from(today.weekday()));
    let days = (0..7).map(|n| Day(sunday.0 + n)).map(|day| {
        let planned = kept.goal.rhythm.days.contains(&day.weekday());
        let practiced = desk.peek(|tutor| tutor.learner().days().get(&day).is_some_and(|tally| tally.answered() > 0));
        let icon = match (practiced, planned) {
            (true, _) => Some(IconName::Tick),
            (false, true) => Some(IconName::Goal),
            (false, false) => None,
        };
        view! {
            <li data-done=practiced.then_some("") data-planned=planned.then_some("") aria-current=(day == today).then_some("date")>
                <span class="hidden-name">{desk.say(Words::WeekDay { day, planned, practiced })}</span>
                <span aria-hidden="true">{desk.say(DayWords::Weekday(day))}</span>
                <b aria-hidden="true">{day.civil().2}</b>
                <span class="mark" aria-hidden="true">{icon.map(|name| view! { <Icon name/> })}</span>
            </li>
        }
    });
    view! {
        <section class="this-week" aria-labelledby="my-week">
            <LathHead id="my-week" text=desk.say(Words::MyWeek)/>
            <ol>{days.collect_view()}</ol>
        </section>
    }
}
