use crate::{
    goals::KeptGoal,
    tutor::{Command, Refusal},
    ui::{
        desk::Desk,
        widgets::{Button, DrawingPad, DrawingView, LathHead},
        words::{Day as DayWords, DrawingPad as PadWords, Goals as Words},
    },
    units::Drawing,
};
use leptos::{prelude::*, task::spawn_local};

/// Evidence for an own project: words, a drawing, how far each criterion is.
#[component]
pub fn ProjectEvidence(
    /// The goal.
    kept: KeptGoal,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (goal, criteria) = (kept.id, kept.goal.criteria.clone());
    let newest = kept.evidence.last().map(|(_, _, _, ratings)| ratings.clone()).unwrap_or_default();
    let ratings = RwSignal::new((0..criteria.len()).map(|n| newest.get(n).copied().unwrap_or(0)).collect::<Vec<u8>>());
    let (says, drawing) = (RwSignal::new(String::new()), RwSignal::new(Drawing::default()));
    let add = move |()| {
        let command = Command::AddEvidence {
            goal,
            says: says.get_untracked(),
            drawing: Some(drawing.get_untracked()),
            ratings: ratings.get_untracked(),
        };
        spawn_local(async move {
            let words = match desk.act(command).await {
                Err(Refusal::NothingSaid) => Words::NothingSaid,
                _ => Words::Kept,
            };
            desk.announce(desk.say(words));
        });
    };
    let rows = criteria.into_iter().enumerate().map(|(n, criterion)| {
        let marks = [0u8, 1, 2].map(|one| {
            view! {
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || ratings.with(|ratings| ratings.get(n) == Some(&one)).to_string()
                    on:click=move |_| ratings.update(|ratings| ratings[n] = one)
                >
                    {desk.say(Words::Rating(one))}
                </button>
            }
        });
        view! { <li><p>{criterion.clone()}</p><div class="tools-row" role="group" aria-label=criterion>{marks.into_iter().collect_view()}</div></li> }
    });
    let before = kept.evidence.iter().rev().map(|(day, says, drawing, _)| {
        let drawn = drawing.clone().map(|drawing| {
            let label = desk.say(PadWords::Drawing { strokes: drawing.strokes().len() });
            view! { <DrawingView drawing label/> }
        });
        view! { <li><time>{desk.say(DayWords::Short(*day))}</time><p>{says.clone()}</p>{drawn}</li> }
    });
    view! {
        <section class="project" aria-labelledby="evidence">
            <LathHead id="evidence" text=desk.say(Words::Evidence)/>
            <ul class="criteria">{rows.collect_view()}</ul>
            <label class="field">
                <span>{desk.say(Words::EvidenceAsk)}</span>
                <textarea rows="3" maxlength="2000" prop:value=says on:input:target=move |event| says.set(event.target().value())></textarea>
            </label>
            <DrawingPad drawing on_draw=Callback::new(move |drawn| drawing.set(drawn)) say=Callback::new(move |words: PadWords| desk.say(words)) on_told=Callback::new(move |words| desk.announce(words))/>
            <p class="tools-row"><Button on_press=add>{desk.say(Words::AddIt)}</Button></p>
            <ol class="kept-evidence">{before.collect_view()}</ol>
        </section>
    }
}
