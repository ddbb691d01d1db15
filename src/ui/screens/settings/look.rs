use crate::{
    record::{Decimals, Look, TextSize, Theme, Typeface},
    tutor::Command,
    ui::{
        desk::Desk,
        widgets::{LathHead, Pick, PickList},
        words::Settings as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// How it looks: applied at once.
#[component]
pub fn LookPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <section class="part" aria-labelledby="look">
            <LathHead id="look" text=desk.say(Words::Look)/>
            {choices(
                desk,
                "theme",
                Words::Colors,
                [
                    (Theme::Device, Words::LikeDevice),
                    (Theme::Day, Words::Day),
                    (Theme::Night, Words::Night),
                    (Theme::Contrast, Words::Contrast),
                ],
                |look| &mut look.theme,
            )}
            {choices(
                desk,
                "text",
                Words::TextSize,
                [(TextSize::Usual, Words::Usual), (TextSize::Large, Words::Large), (TextSize::Larger, Words::Larger)],
                |look| &mut look.text,
            )}
            {choices(
                desk,
                "letters",
                Words::Letters,
                [
                    (Typeface::Atkinson, Words::ClearLetters),
                    (Typeface::OpenDyslexic, Words::HeavyLetters),
                    (Typeface::System, Words::DeviceLetters),
                ],
                |look| &mut look.typeface,
            )}
            {choices(
                desk,
                "motion",
                Words::Motion,
                [(None, Words::LikeDevice), (Some(true), Words::MayMove), (Some(false), Words::KeepStill)],
                |look| &mut look.motion,
            )}
            {choices(
                desk,
                "decimals",
                Words::Decimals,
                [(Decimals::Point, Words::WithPoint), (Decimals::Comma, Words::WithComma)],
                |look| &mut look.decimals,
            )}
        </section>
    }
}

/// One row of radios over one part of the look. A choice is named by its place in the row.
fn choices<T: Copy + PartialEq + Send + Sync + 'static, const N: usize>(
    desk: Desk,
    name: &'static str,
    legend: Words,
    row: [(T, Words); N],
    part: fn(&mut Look) -> &mut T,
) -> impl IntoView {
    let values = row.each_ref().map(|(value, _)| *value);
    let picks = row.into_iter().enumerate();
    let picks =
        picks.map(|(place, (_, says))| Pick { value: place.to_string(), label: desk.say(says), help: None }).collect();
    let ticked = Signal::derive(move || {
        let now = *part(&mut desk.watch(|tutor| tutor.learner().look()));
        values.iter().position(|value| *value == now).map(|place| place.to_string()).into_iter().collect::<Vec<_>>()
    });
    let pick = move |(place, _): (String, bool)| {
        let Some(value) = place.parse::<usize>().ok().and_then(|place| values.get(place).copied()) else { return };
        let mut look = desk.peek(|tutor| tutor.learner().look());
        *part(&mut look) = value;
        spawn_local(async move {
            // a look is never refused
            let _ = desk.act(Command::ChangeLook(look)).await;
        });
    };
    view! { <PickList name legend=desk.say(legend) picks ticked on_pick=pick/> }
}
