use super::room::Room;
use crate::{
    language::Rich,
    practice::{Item, NotYet, Response, Verdict},
    ui::{
        desk::Desk,
        rich::RichText,
        widgets::{Icon, IconName},
        words::Practice as Words,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What Practice would say to the answer.
#[component]
pub fn FeedbackPart(item: Arc<Item>) -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    move || {
        let verdict = room.verdict.get()?;
        let right = verdict.is_right();
        let (heading, says) = words(&item, &verdict, &room.response.get_untracked());
        let body = match says {
            Says::Nothing => ().into_any(),
            Says::Words(word) => view! { <p>{desk.say(word)}</p> }.into_any(),
            Says::Text(rich) => view! { <p><RichText rich/></p> }.into_any(),
        };
        Some(view! {
            <section class="feedback" data-tone=if right { "good" } else { "look" } aria-labelledby="feedback-title">
                <h3 id="feedback-title">
                    <Icon name=if right { IconName::Tick } else { IconName::Look }/>
                    {desk.say(heading)}
                </h3>
                {body}
            </section>
        })
    }
}

enum Says {
    Nothing,
    Words(Words),
    Text(Rich),
}

fn words(item: &Item, verdict: &Verdict, response: &Response) -> (Words, Says) {
    match verdict {
        Verdict::Right => (Words::Right, item.steps.last().map_or(Says::Nothing, |step| Says::Text(step.says.clone()))),
        Verdict::OtherForm => {
            let how = item.face.answer.form().map(|form| Says::Words(Words::WriteAs(form)));
            (Words::OtherForm, how.unwrap_or(Says::Nothing))
        }
        Verdict::NotReady(why) => {
            let typed = response.typed().unwrap_or_default().to_owned();
            (Words::NotReadyTitle, Says::Words(Words::NotReady { why: *why, typed }))
        }
        Verdict::NotYet(NotYet::Partly) => (Words::NotYet, Says::Words(Words::Partly)),
        Verdict::NotYet(NotYet::Unknown) => (Words::NotYet, Says::Words(Words::look_again(item, response))),
        Verdict::NotYet(NotYet::Slip(place)) => {
            let slip = item.slips.get(*place).map(|slip| Says::Text(slip.says.clone()));
            (Words::NotYet, slip.unwrap_or(Says::Words(Words::LookAgain)))
        }
    }
}

/// The same for the ear.
pub fn spoken(desk: Desk, item: &Item, verdict: &Verdict, response: &Response) -> String {
    let (heading, says) = words(item, verdict, response);
    let says = match says {
        _ if verdict.is_right() => String::new(),
        Says::Nothing => String::new(),
        Says::Words(word) => desk.say(word),
        Says::Text(rich) => rich.spoken(),
    };
    format!("{} {says}", desk.say(heading)).trim().to_owned()
}
