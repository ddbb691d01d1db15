use crate::{
    goals::KeptGoal,
    record::Ending,
    tutor::Command,
    ui::{desk::Desk, widgets::LathHead, words::Goals as Words},
};
use leptos::{prelude::*, task::spawn_local};

/// Met, partly, let go: the learner says.
#[component]
pub fn HowItGoes(
    /// The goal.
    kept: KeptGoal,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let goal = kept.id;
    let ended = kept.ended.clone();
    let end = move |ending: Ending| {
        spawn_local(async move {
            // a goal that is on the page is known to the tutor
            let _ = desk.act(Command::EndGoal { goal, ending, says: String::new() }).await;
        });
    };
    let buttons = [Ending::Met, Ending::Partly, Ending::LetGo].map(|one| {
        let pressed = ended.as_ref().is_some_and(|(ending, _, _)| *ending == one);
        view! {
            <button type="button" class="button" aria-pressed=pressed.to_string() on:click=move |_| end(one)>
                {desk.say(Words::Ending(one))}
            </button>
        }
    });
    let says = kept.ended.map(|(ending, day, _)| desk.say(Words::Ended { ending, day }));
    view! {
        <section class="ending" aria-labelledby="ending">
            <LathHead id="ending" text=desk.say(Words::HowDidItEnd)/>
            {says.map(|says| view! { <p>{says}</p> })}
            <p class="tools-row">{buttons.into_iter().collect_view()}</p>
            <p class="soft">{desk.say(Words::LettingGo)}</p>
        </section>
    }
}
