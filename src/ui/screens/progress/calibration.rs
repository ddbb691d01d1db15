use crate::{
    record::Sureness,
    reports::{self, Confidence, SureRow},
    ui::{desk::Desk, widgets::LathHead, words::Progress as Words},
};
use leptos::prelude::*;

const LEAF: &str = "M4 20C3 10 9 4 20 4C20 15 14 21 4 20Z";
/// Answers with one word of sureness before that word can be told.
const ENOUGH_OF_ONE: u32 = 8;

/// How sure the learner was, beside how often they were right: ten leaves for each word.
#[component]
pub fn Calibration() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let confidence = desk.read(|tutor| reports::confidence(tutor.learner()));
    view! {
        <section aria-labelledby="sure">
            <LathHead id="sure" text=desk.say(Words::HowSure)/>
            {move || match confidence.get() {
                Confidence::TooFew { answers, wanted } => {
                    view! { <p class="reading soft">{desk.say(Words::TooFew { answers, wanted })}</p> }.into_any()
                }
                Confidence::Enough(rows) => view! {
                    {when_sure(&rows).map(|words| view! { <p>{desk.say(words)}</p> })}
                    <p class="reading soft">{desk.say(Words::LeavesMean)}</p>
                    <ul class="calib" aria-label=desk.say(Words::Calibration)>
                        {rows.into_iter().map(|row| leaves(desk, row)).collect_view()}
                    </ul>
                }
                .into_any(),
            }}
        </section>
    }
}

/// The sentence for the word "sure", where it was said at all.
fn when_sure(rows: &[SureRow]) -> Option<Words> {
    let row = rows.iter().find(|row| row.said == Sureness::Sure && row.answers > 0)?;
    Some(Words::WhenSure { right: row.right, of: row.answers })
}

fn leaves(desk: Desk, row: SureRow) -> impl IntoView {
    let in_ten = (row.answers >= ENOUGH_OF_ONE).then(|| (row.right * 10 + row.answers / 2) / row.answers);
    let leaves = (0..10).map(|n| {
        let class = if n < in_ten.unwrap_or(0) { "on" } else { "off" };
        view! { <path class=class transform=format!("translate({} 1)", n * 28) d=LEAF></path> }
    });
    view! {
        <li>
            <span>{desk.say(Words::Said(row.said))}</span>
            <svg viewBox="0 0 278 26" aria-hidden="true">{leaves.collect_view()}</svg>
            <span class="num" data-few=in_ten.is_none().then_some("")>{desk.say(Words::InTen(in_ten))}</span>
            <small>{desk.say(Words::Tries { answers: row.answers })}</small>
        </li>
    }
}
