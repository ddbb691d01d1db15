use super::{
    helps::{HelpRow, small_question},
    round::{Feedback, Round},
    stuck::{CheckOver, StuckOffer},
};
use crate::{
    practice::{NotYet, Verdict},
    ui::{
        desk::Desk,
        rich::RichText,
        widgets::{Icon, IconName},
        words::Practice as Words,
    },
    units::apart,
};
use leptos::prelude::*;

/// What became of an answer: said in words, with what to do next. A miss never takes anything away.
#[component]
pub fn FeedbackBox(feedback: Feedback) -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let tone = feedback.tone();
    let icon = if tone == "good" { IconName::Tick } else { IconName::Look };
    let title = move |word: Words| desk.say(word);
    let (heading, body) = match feedback {
        Feedback::NotReady { why, typed } => {
            (Words::NotReadyTitle, view! { <p>{title(Words::NotReady { why, typed })}</p> }.into_any())
        }
        Feedback::NotKnown => (Words::HowTitle, view! { <p>{title(Words::NotKnown)}</p> }.into_any()),
        Feedback::Marked { verdict: Verdict::Right, helped, bloomed, to_bloom, .. } => {
            let heading = if helped { Words::RightWithHelp } else { Words::Right };
            let key = round.solution().map(|rich| view! { <p class="solution"><RichText rich/></p> });
            let grew = if bloomed { Some(Words::Bloomed) } else { to_bloom };
            let back = round.way_back().map(|(to, href)| {
                view! { <p><a href=href>{title(Words::BackTo { title: to })}</a></p> }
            });
            (heading, view! { {key} {grew.map(|word| view! { <p class="grew">{title(word)}</p> })} {back} }.into_any())
        }
        Feedback::Marked { verdict: Verdict::NotYet(NotYet::Slip(place)), .. } => {
            (Words::NotYet, view! { <p>{round.slip(place).map(|rich| view! { <RichText rich/> })}</p> }.into_any())
        }
        Feedback::Marked { verdict: Verdict::NotYet(NotYet::Partly), .. } => {
            (Words::NotYet, view! { <p>{title(Words::Partly)}</p> }.into_any())
        }
        Feedback::Marked { verdict: Verdict::OtherForm, .. } => {
            let how = apart(|| round.form_asked().map(|form| view! { <p>{title(Words::WriteAs(form))}</p> }));
            (Words::OtherForm, how.into_any())
        }
        Feedback::Marked { look, .. } => (Words::NotYet, view! { <p>{title(look)}</p> }.into_any()),
    };
    view! {
        <section class="feedback" data-tone=tone aria-labelledby="feedback-title">
            <h2 id="feedback-title"><Icon name=icon/>{title(heading)}</h2>
            {body}
            {apart(|| view! { <CheckOver/> }.into_any())}
            {move || (!round.solved()).then(|| {
                view! {
                    {round.hint().map(|(number, of, hint)| {
                        view! {
                            <p class="hint-line"><b>{desk.say(Words::HintNumber { number, of })} ". "</b><RichText rich=hint.says/></p>
                            {small_question(number, hint.scaffold)}
                        }
                    })}
                    {apart(|| view! { <StuckOffer/> }.into_any())}
                    <HelpRow/>
                }
            })}
        </section>
    }
}
