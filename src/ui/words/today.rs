use super::{Day, Progress, Say, counted};
use crate::{
    advice::{Kind, Reason},
    learner::Grown,
    record::Grade,
    units,
};

/// What Today says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Today {
    /// The heading.
    Greeting {
        /// What the learner wants to be called; may be empty.
        name: String,
        /// The local hour, 0 to 23.
        hour: u8,
    },
    /// The record is stored.
    Kept,
    /// Nothing can be stored here.
    NotKept,
    /// Save the learner file.
    SaveCopy,
    /// The file was not saved.
    NotSaved,
    /// Over the choices.
    WhatNext,
    /// Beside it.
    NotSure,
    /// The first word of every reason.
    Because,
    /// The rest of it.
    Why {
        /// The terms that decided.
        reason: Reason,
        /// The titles of the skills it names.
        titles: Vec<String>,
    },
    /// The button.
    Verb(Kind),
    /// The button's name for the ear.
    VerbAt {
        /// What it does.
        kind: Kind,
        /// The skill.
        title: String,
    },
    /// How long it takes, from the learner's own pace.
    About {
        /// Minutes, from 1.
        minutes: u32,
    },
    /// What stands there instead.
    New,
    /// A question is open.
    OneOpen,
    /// The way to all skills.
    OnMap,
    /// To somebody new: a check of where to begin.
    PlaceOffer,
    /// The way to the welcome.
    WhoAreYou,
    /// The learner's grade has no skills yet.
    NothingWritten {
        /// Their grade.
        wanted: Grade,
        /// The grades that have some, from the lowest.
        written: Vec<Grade>,
    },
    /// The sheet in the margin.
    LastDays,
    /// How many days there were.
    DaysPracticed {
        /// How many.
        days: u32,
    },
    /// What that number does.
    OnlyGrows,
    /// What grew last.
    GrewLast,
    /// The way to Progress.
    AllNotes,
    /// The same sheet, for somebody new.
    HowPlantsGrow,
    /// What a stage means.
    StageMeans(Means),
    /// Under the stages.
    NeverShrinks,
    /// What a plant did, and when.
    Note {
        /// What it did.
        grown: Grown,
        /// The day.
        day: units::Day,
        /// Today.
        today: units::Day,
    },
    /// The strip, in words.
    Strip {
        /// What grew last: the skill and what it did.
        notes: Vec<String>,
        /// Skills that were met.
        met: usize,
        /// Secure skills.
        bloomed: usize,
        /// Secure skills worth a check.
        due: usize,
    },
}

/// A stage that is explained to somebody new.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Means {
    /// Ready.
    Bud,
    /// Started.
    Sprout,
    /// Practicing.
    Leaf,
    /// Secure.
    Bloom,
}

impl Say for Today {
    fn english(&self) -> String {
        match self {
            Self::Greeting { name, hour } => return greeting(name, *hour),
            Self::Kept => "Kept on this device.",
            Self::NotKept => "Not kept on this device.",
            Self::SaveCopy => "Save a copy",
            Self::NotSaved => "There is nothing to save yet.",
            Self::WhatNext => "What would you like to do?",
            Self::NotSure => "Not sure? Start at the top.",
            Self::Because => "Because",
            Self::Why { reason, titles } => return why(reason, titles),
            Self::Verb(kind) => verb(*kind),
            Self::VerbAt { kind, title } => return format!("{}: {title}", verb(*kind)),
            Self::About { minutes } => {
                return format!("about {}", counted(usize::try_from(*minutes).unwrap_or(60), "minute", "minutes"));
            }
            Self::New => "something new",
            Self::OneOpen => "one question is open",
            Self::OnMap => "Choose anything on the map",
            Self::PlaceOffer => "Not sure where to begin? A few questions show a good place.",
            Self::WhoAreYou => "Tell Trellis what to call you",
            Self::NothingWritten { wanted, written } => return nothing_written(*wanted, written),
            Self::LastDays => "My last days",
            Self::DaysPracticed { days } => {
                let days = counted(usize::try_from(*days).unwrap_or(usize::MAX), "day", "days");
                return format!("You practiced on {days}.");
            }
            Self::OnlyGrows => "This number only grows. Days away are fine.",
            Self::GrewLast => "What grew last",
            Self::AllNotes => "See all that grew",
            Self::HowPlantsGrow => "How a plant grows",
            Self::StageMeans(means) => stage_means(*means),
            Self::NeverShrinks => "A plant never shrinks. You can start with any of them.",
            Self::Note { grown, day, today } => {
                return format!(
                    "{} {}",
                    Progress::Grew(*grown).english(),
                    Day::Seen { day: *day, from: *today }.english()
                );
            }
            Self::Strip { notes, met, bloomed, due } => return strip(notes, *met, *bloomed, *due),
        }
        .to_owned()
    }
}

fn greeting(name: &str, hour: u8) -> String {
    let greeting = match hour {
        4..12 => "Good morning",
        12..18 => "Good afternoon",
        _ => "Good evening",
    };
    if name.is_empty() { format!("{greeting}.") } else { format!("{greeting}, {name}.") }
}

const fn verb(kind: Kind) -> &'static str {
    match kind {
        Kind::Practice | Kind::Change => "Practice",
        Kind::Check => "Check it",
        Kind::New => "Take a look",
        Kind::GoOn => "Go on",
    }
}

const fn stage_means(means: Means) -> &'static str {
    match means {
        Means::Bud => "A bud is ready for you.",
        Means::Sprout => "It sprouts when you try it.",
        Means::Leaf => "It grows a leaf when you get three right.",
        Means::Bloom => "It blooms when you know it well.",
    }
}

/// The rest of the sentence that begins with "Because".
fn why(reason: &Reason, titles: &[String]) -> String {
    match reason {
        Reason::Unfinished => "you began a question there. It is just as you left it.".to_owned(),
        Reason::CloseToBloom { own_right, missing } => {
            let close = if missing.another_day && missing.own == 1 {
                "One more on another day can make it bloom."
            } else {
                "It is close to a bloom."
            };
            format!("you got {} right by yourself. {close}", number(*own_right))
        }
        Reason::Growing { right: 0 } => "you gave it a first try. One more try helps it grow.".to_owned(),
        Reason::Growing { right } => format!("you got {} right so far. It is growing.", number(*right)),
        Reason::Due { days } => format!("you have not used it for {}. It stays a bloom.", span(*days)),
        Reason::RestsOn { .. } => format!("you worked on {}. This builds on it.", listed(titles)),
        Reason::FoundPlace => "Find my place showed that it fits you now.".to_owned(),
        Reason::FirstInGrade { grade } => format!("{} begins here.", in_words(*grade)),
        Reason::OpensMost { count } => format!("{} other skills build on it.", number(*count)),
        Reason::NothingBefore => "you can start it right now. Nothing has to come first.".to_owned(),
        Reason::NothingHereForGrade { wanted, offered } => {
            format!(
                "{} is not written yet. This is from {}, the closest there is.",
                in_words(*wanted),
                in_words(*offered)
            )
        }
        Reason::SomethingElse { .. } => {
            format!("you did {} a few times in a row. A change helps it stay with you.", listed(titles))
        }
        Reason::LongestAgo { days: 0 } => "it blooms, and you may always use it again.".to_owned(),
        Reason::LongestAgo { days } => format!("of all your blooms, you used it longest ago: {}.", ago(*days)),
        Reason::LooksAhead { .. } if titles.is_empty() => "you may always look ahead.".to_owned(),
        Reason::LooksAhead { .. } => format!("you may always look ahead. It builds on {}.", listed(titles)),
    }
}

fn nothing_written(wanted: Grade, written: &[Grade]) -> String {
    let wanted = first_large(&in_words(wanted));
    if written.is_empty() {
        return format!("{wanted} is not written yet.");
    }
    let written: Vec<String> = written.iter().map(|grade| in_words(*grade)).collect();
    format!(
        "{wanted} is not written yet. What is here so far is from {}, and all of it is open to you.",
        listed(&written)
    )
}

fn strip(notes: &[String], met: usize, bloomed: usize, due: usize) -> String {
    let mut sentences = vec!["Your trellis.".to_owned()];
    sentences.extend(notes.iter().map(|note| format!("{note}.")));
    match (met, bloomed) {
        (0, _) => sentences.push("Buds are ready to grow.".to_owned()),
        (met, 0) => sentences.push(format!("{} started.", counted(met, "skill", "skills"))),
        (met, bloomed) => sentences.push(format!("{} started, {bloomed} in bloom.", counted(met, "skill", "skills"))),
    }
    if due > 0 {
        sentences.push(format!("{} worth a check.", counted(due, "skill is", "skills are")));
    }
    sentences.join(" ")
}

/// A grade inside a sentence.
fn in_words(grade: Grade) -> String {
    if grade.number() == 0 { "kindergarten".to_owned() } else { format!("grade {}", grade.number()) }
}

fn first_large(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., last] => format!("{} and {last}", start.join(", ")),
    }
}

fn number(n: u32) -> String {
    const WORDS: [&str; 11] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    usize::try_from(n).ok().and_then(|n| WORDS.get(n)).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// At least so long: what is left over is not said.
fn span(days: u16) -> String {
    let said = |n: u16, one: &str, many: &str| {
        if n == 1 { format!("a {one}") } else { format!("{} {many}", number(u32::from(n))) }
    };
    match days {
        0..7 => said(days, "day", "days"),
        7..60 => said(days / 7, "week", "weeks"),
        60..365 => said(days / 30, "month", "months"),
        _ => "a year".to_owned(),
    }
}

fn ago(days: u16) -> String {
    if days == 1 { "yesterday".to_owned() } else { format!("{} ago", span(days)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learner::ToBloom;

    #[track_caller]
    fn check(reason: Reason, titles: &[&str], says: &str) {
        let titles = titles.iter().map(|title| (*title).to_owned()).collect();
        assert_eq!(Today::Why { reason, titles }.english(), says);
    }

    #[test]
    fn reasons_say_what_decided() {
        let missing = ToBloom { own: 2, other_exercise: true, another_day: true };
        check(
            Reason::CloseToBloom { own_right: 4, missing },
            &[],
            "you got four right by yourself. It is close to a bloom.",
        );
        check(
            Reason::CloseToBloom { own_right: 12, missing: ToBloom { own: 1, other_exercise: false, ..missing } },
            &[],
            "you got 12 right by yourself. One more on another day can make it bloom.",
        );
        check(Reason::Due { days: 22 }, &[], "you have not used it for three weeks. It stays a bloom.");
        check(
            Reason::RestsOn { skills: Vec::new() },
            &["Arrays", "Share equally"],
            "you worked on Arrays and Share equally. This builds on it.",
        );
    }

    #[test]
    fn the_greeting_knows_the_hour_and_the_name() {
        let greet = |name: &str, hour| Today::Greeting { name: name.to_owned(), hour }.english();
        assert_eq!(
            [greet("Maya", 8), greet("", 13), greet("", 3)],
            ["Good morning, Maya.", "Good afternoon.", "Good evening."]
        );
    }

    #[test]
    fn a_grade_that_is_not_written_is_said_so() {
        let grade = |n| Grade::new(n).expect("below 9");
        assert_eq!(
            Today::NothingWritten { wanted: grade(0), written: vec![grade(3), grade(4)] }.english(),
            "Kindergarten is not written yet. What is here so far is from grade 3 and grade 4, and all of it is open to you."
        );
    }
}
