use super::{asked::Chip, grown};
use crate::{
    goals::targets,
    record::Phrase,
    ui::{
        desk::Desk,
        screens::goals::{sketches, wish_in_words},
        words::Week as Words,
    },
    units::Day,
};

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
