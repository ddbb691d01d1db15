use super::{asked::Chip, grown};
use crate::{
    goals::targets,
    platform::speech,
    record::{Phrase, Topic},
    ui::{
        desk::Desk,
        screens::goals::{sketches, wish_in_words},
        widgets::{Button, ButtonTone, IconName},
        words::{Journal as JournalWords, Week as Words},
    },
    units::Day,
};
use leptos::prelude::*;

/// What grew, and that somebody kept going where nothing did.
pub fn grew(desk: Desk, today: Day) -> Vec<Chip> {
    let mut chips: Vec<Chip> = grown(desk, today).into_iter().map(|title| (sketches::SPROUT, title)).collect();
    chips.push((sketches::piece(Phrase::OneMore), desk.say(Words::KeptGoing)));
    chips
}

/// What one may be proud of.
pub fn proud(desk: Desk) -> Vec<Chip> {
    [
        (Phrase::Proud, Words::TriedHard),
        (Phrase::AskHint, Words::AskedHelp),
        (Phrase::HelpFriend, Words::HelpedSomebody),
        (Phrase::ByMyself, Words::ByMyself),
    ]
    .map(|(piece, words)| (sketches::piece(piece), desk.say(words)))
    .to_vec()
}

/// What is within reach.
pub fn next(desk: Desk, today: Day) -> Vec<Chip> {
    let near = desk.peek(|tutor| targets(tutor.learner(), tutor.index(), today));
    let mut chips: Vec<Chip> =
        near.into_iter().map(|target| (sketches::wish(&target.wish), wish_in_words(desk, target.wish))).collect();
    chips.push((sketches::piece(Phrase::OneMore), desk.say(Words::SameAgain)));
    chips
}

/// Reads the questions and what can be tapped aloud, where the device has a voice.
pub fn read_button(desk: Desk, today: Day) -> impl IntoView {
    let read = move |()| {
        let parts = [(Topic::Grew, grew(desk, today)), (Topic::Proud, proud(desk)), (Topic::Next, next(desk, today))];
        let words = parts.into_iter().flat_map(|(topic, chips)| {
            std::iter::once(desk.say(JournalWords::About(topic))).chain(chips.into_iter().map(|(_, words)| words))
        });
        let letter = [desk.say(JournalWords::About(Topic::Letter)), desk.say(Words::LetterAsk)];
        let all: Vec<String> = words.chain(letter).collect();
        speech::speak(&all.join(". "), "en");
    };
    desk.has_voice().then(|| {
        view! {
            <div class="tools">
                <Button tone=ButtonTone::Quiet icon=IconName::Speak on_press=read>{desk.say(Words::ReadAloud)}</Button>
            </div>
        }
    })
}
