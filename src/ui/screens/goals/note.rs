use super::shown;
use crate::ui::{
    desk::Desk,
    route::Route,
    widgets::{Icon, IconName},
    words::Goals as Words,
};
use leptos::prelude::*;

/// The newest open goal on Today, or the way to a first one.
#[component]
pub fn GoalNote() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let newest = desk.read(|tutor| {
        let goals = tutor.goals();
        let kept = goals.open().next()?;
        Some((kept.id, shown::wish(tutor, &kept.goal), shown::plan(&kept.goal)))
    });
    move || {
        match newest.get() {
        Some((id, wish, plan)) => view! {
            <section class="goal-note" aria-labelledby="goal-note">
                <h2 id="goal-note"><Icon name=IconName::Goal/>{desk.say(Words::MyGoal)}</h2>
                <p class="own-words">{desk.say(wish)}</p>
                <p class="step-to">{desk.say(plan)}</p>
                <p><a href=Route::Goal(id).href()>{desk.say(Words::SeeMyGoal)}</a></p>
            </section>
        }
        .into_any(),
        None => view! {
            <p class="goal-note"><a class="lone-link" href=Route::NewGoal(None).href()>{desk.say(Words::MakeOne)}</a></p>
        }
        .into_any(),
    }
    }
}
