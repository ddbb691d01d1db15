use super::shown;
use crate::{
    platform::clock,
    record::{EventId, Helped},
    tutor::Command,
    ui::{
        desk::Desk,
        widgets::{Button, ButtonTone, Notice},
        words::{Goals as Words, Shell},
    },
    units::apart,
};
use leptos::{prelude::*, task::spawn_local};

/// The learner's own plan, shown when its obstacle has just happened: once, with the question whether it helps.
#[component]
pub fn PlanSpeaks() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let shown = RwSignal::new(None::<(EventId, String)>);
    let speaking = desk.read(|tutor| {
        // most records hold no goal: then there is nothing to look for
        if tutor.journal().entries().is_empty() { None } else { tutor.speaking(clock::now().day()) }
    });
    Effect::new(move |_| {
        let Some(speaks) = speaking.get() else { return };
        let plan = desk.peek(|tutor| tutor.goals().get(speaks.goal).map(|kept| shown::plan(&kept.goal)));
        let Some(plan) = plan.map(|plan| desk.say(plan)) else { return };
        spawn_local(async move {
            if desk.act(Command::LetPlanSpeak { goal: speaks.goal, obstacle: speaks.obstacle }).await.is_ok() {
                shown.try_set(Some((speaks.goal, plan)));
            }
        });
    });
    move || shown.get().map(|(goal, plan)| apart(|| asking(desk, shown, goal, plan).into_any()))
}

fn asking(desk: Desk, shown: RwSignal<Option<(EventId, String)>>, goal: EventId, plan: String) -> impl IntoView {
    let answer = move |helped: Helped| {
        shown.set(None);
        spawn_local(async move {
            // the plan has just spoken, so it is known
            let _ = desk.act(Command::SayIfHelped { goal, helped }).await;
        });
    };
    let text = format!("{} {plan} {}", desk.say(Words::Remember), desk.say(Words::DidItHelp));
    desk.announce(text.clone());
    view! {
        <Notice text>
            {[Helped::Yes, Helped::ALittle, Helped::No]
                .map(|one| view! { <Button on_press=move |()| answer(one)>{desk.say(Words::Helped(one))}</Button> })
                .into_iter()
                .collect_view()}
            <Button tone=ButtonTone::Quiet on_press=move |()| shown.set(None)>{desk.say(Shell::PutAway)}</Button>
        </Notice>
    }
}
