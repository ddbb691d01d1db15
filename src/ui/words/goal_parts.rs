//! The parts of a goal in words: what the learner tapped or wrote, as sentences.

use super::counted;
use crate::record::{Obstacle, Phrase, Said, Wish};

/// Where nothing was said.
pub(super) const NOT_SAID: &str = "Not said yet.";

/// A part of a goal, which is a step of making it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// The wish.
    Wish,
    /// The best part.
    Best,
    /// What gets in the way.
    Way,
    /// The plan.
    Plan,
    /// When and where.
    When,
}

impl Part {
    /// The steps in their order.
    pub const ALL: [Self; 5] = [Self::Wish, Self::Best, Self::Way, Self::Plan, Self::When];
}

/// A kind of wish to choose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A skill.
    Skill,
    /// One of the boards.
    Board,
    /// Own project.
    Project,
    /// Days.
    Days,
    /// Minutes.
    Minutes,
    /// A grade.
    Grade,
    /// A standard.
    Standard,
}

impl Kind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 7] =
        [Self::Skill, Self::Days, Self::Minutes, Self::Board, Self::Project, Self::Grade, Self::Standard];

    /// The kind of a wish.
    pub const fn of(wish: &Wish) -> Self {
        match wish {
            Wish::Skills(_) => Self::Skill,
            Wish::Board { .. } => Self::Board,
            Wish::Project => Self::Project,
            Wish::Days(_) => Self::Days,
            Wish::Minutes(_) => Self::Minutes,
            Wish::Grade(_) => Self::Grade,
            Wish::Standard(_) => Self::Standard,
        }
    }
}

pub(super) const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Skill => "Skills from the map",
        Kind::Standard => "A standard",
        Kind::Project => "A project of my own",
        Kind::Board => "A choice board",
        Kind::Days => "Days of practice",
        Kind::Minutes => "Minutes of practice",
        Kind::Grade => "All of a grade",
    }
}

pub(super) const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Wish => "My wish",
        Part::Best => "The best part",
        Part::Way => "What gets in my way",
        Part::Plan => "My plan",
        Part::When => "When and where",
    }
}

pub(super) const fn phrase_words(piece: Phrase) -> &'static str {
    match piece {
        Phrase::Proud => "I will be proud.",
        Phrase::ShowFamily => "I can show my family.",
        Phrase::HelpFriend => "I can help a friend.",
        Phrase::ByMyself => "I can do more by myself.",
        Phrase::DrawIt => "draw it",
        Phrase::Breathe => "take three slow breaths",
        Phrase::AskHint => "ask for a hint",
        Phrase::OneMore => "try one more",
        Phrase::FiveMinutes => "do five minutes today",
        Phrase::GetReady => "put my things ready for tomorrow",
        Phrase::CheckFirst => "do the check first",
        Phrase::BeforeSchool => "before school",
        Phrase::AfterSchool => "after school",
        Phrase::AfterDinner => "after dinner",
        Phrase::AtTable => "at the table",
        Phrase::AtSchool => "at school",
        Phrase::QuietPlace => "in a quiet place",
    }
}

fn said(said: &Said) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Phrase(piece) => phrase_words(*piece).to_owned(),
        Said::Own(words) => words.clone(),
    }
}

pub(super) fn wish_words(wish: &Wish, words: &Said, titles: &[String]) -> String {
    if let Said::Own(words) = words {
        return words.clone();
    }
    match wish {
        Wish::Skills(_) if titles.len() > 1 => format!("Grow {} to bloom", titles.join(" and ")),
        Wish::Skills(_) => format!("Grow {} to a bloom", titles.concat()),
        Wish::Days(days) => format!("Practice on {}", counted(usize::from(*days), "day", "days")),
        Wish::Minutes(minutes) => format!("Practice for {}", counted(usize::from(*minutes), "minute", "minutes")),
        Wish::Board { title, .. } => format!("Finish my board “{title}”"),
        Wish::Project => "My own project".to_owned(),
        Wish::Standard(code) => format!("Learn all of {code}"),
        Wish::Grade(grade) if grade.number() == 0 => "Learn all of kindergarten".to_owned(),
        Wish::Grade(grade) => format!("Learn all of grade {}", grade.number()),
    }
}

pub(super) fn plan_words(obstacle: Obstacle, way: &Said, then: &Said) -> String {
    let condition = match (obstacle, said(way)) {
        (_, own) if !own.is_empty() => own,
        (Obstacle::ThreeMisses, _) => "I want to stop".to_owned(),
        (Obstacle::PlannedDay, _) => "a day goes by".to_owned(),
        (Obstacle::SkippedCheck, _) => "I skip a check".to_owned(),
        (Obstacle::Other, _) => "it gets hard".to_owned(),
    };
    let then = said(then);
    let then = then.trim().trim_end_matches('.');
    let then = then.strip_prefix("I will ").unwrap_or(then);
    let then = if then.is_empty() { "try one more" } else { then };
    format!("If {}, then I will {then}.", condition.trim().trim_end_matches('.'))
}

pub(super) fn rhythm_words(days: &[u8], minutes: u16, when: &Said, place: &Said) -> String {
    let days: Vec<&str> = days.iter().map(|day| weekday(*day)).collect();
    let minutes = if minutes > 0 { format!("{minutes} minutes") } else { String::new() };
    let parts = [days.join(", "), said(when), said(place), minutes];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if said.is_empty() { NOT_SAID.to_owned() } else { said.join(" · ") }
}

pub(super) const fn weekday(day: u8) -> &'static str {
    match day {
        0 => "Sunday",
        1 => "Monday",
        2 => "Tuesday",
        3 => "Wednesday",
        4 => "Thursday",
        5 => "Friday",
        _ => "Saturday",
    }
}
