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
    let before = ended.as_ref().map(|(_, _, said)| said.clone()).unwrap_or_default();
    let says = RwSignal::new(before);
    let end = move |ending: Ending| {
        spawn_local(async move {
            // a goal that is on the page is known to the tutor
            let _ = desk.act(Command::EndGoal { goal, ending, says: says.get_untracked() }).await;
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
    let told = kept.ended.map(|(ending, day, _)| desk.say(Words::Ended { ending, day }));
    view! {
        <section class="ending" aria-labelledby="ending">
            <LathHead id="ending" text=desk.say(Words::HowDidItEnd)/>
            {told.map(|told| view! { <p>{told}</p> })}
            <label class="field">
                <span>{desk.say(Words::EndAsk)}</span>
                <textarea rows="2" maxlength="2000" prop:value=says on:input:target=move |event| says.set(event.target().value())></textarea>
            </label>
            <p class="tools-row">{buttons.into_iter().collect_view()}</p>
            <p class="soft">{desk.say(Words::LettingGo)}</p>
        </section>
    }
}
