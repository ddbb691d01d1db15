use super::room::Room;
use crate::{
    curriculum::gallery::TrialFault,
    ui::{
        desk::Desk,
        widgets::{Button, ButtonTone, Icon, IconName, LathHead},
        words::Gallery as Words,
    },
};
use leptos::prelude::*;

/// What the audit's rules say of a hundred items.
#[component]
pub fn TrialPart() -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    let says = move || match room.trial.get() {
        None if room.fault.with(Option::is_some) => {
            view! { <p class="soft">{desk.say(Words::TrialWaits)}</p> }.into_any()
        }
        None => {
            let (made, of) = room.progress.get();
            view! { <p class="soft">{desk.say(Words::TrialRuns { made, of })}</p> }.into_any()
        }
        Some(trial) if trial.faults().is_empty() => {
            let items = trial.made().0;
            view! { <p class="reads"><Icon name=IconName::Tick/>{desk.say(Words::TrialGood { items })}</p> }.into_any()
        }
        Some(trial) => {
            let rows = trial.faults().iter().cloned().map(|fault| row(desk, room, fault)).collect_view();
            view! {
                <p class="wrong"><Icon name=IconName::Look/>{desk.say(Words::TrialFound { faults: trial.faults().len() })}</p>
                <ul>{rows}</ul>
            }
            .into_any()
        }
    };
    view! {
        <section class="trial" aria-labelledby="gallery-trial">
            <LathHead id="gallery-trial" text=desk.say(Words::Trial)/>
            {says}
            <p class="soft">{desk.say(Words::TrialRest)}</p>
        </section>
    }
}

fn row(desk: Desk, room: Room, fault: TrialFault) -> impl IntoView {
    let place = fault.place;
    view! {
        <li>
            {fault.sentence} " "
            <Button tone=ButtonTone::Quiet on_press=move |()| room.show_place(place.at)>
                {desk.say(Words::GoThere { line: place.line })}
            </Button>
        </li>
    }
}
