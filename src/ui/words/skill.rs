use super::{Day, Growth, Map, Say, counted};
use crate::{learner::ToBloom, units};

/// What the page of a skill says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Skill {
    /// The way to the page.
    All,
    /// What was seen: heading.
    Seen,
    /// Nothing yet.
    NothingSeen,
    /// Every try.
    Tries {
        /// All of them.
        all: u32,
        /// Right without help.
        own: u32,
        /// Right with help.
        helped: u32,
        /// Not right yet, or "I don't know yet".
        others: u32,
    },
    /// Kinds of questions.
    Kinds {
        /// Tried.
        tried: usize,
        /// There are.
        of: usize,
    },
    /// Days.
    Days {
        /// How many.
        days: usize,
        /// The last.
        last: units::Day,
        /// Today.
        today: units::Day,
    },
    /// Hints.
    Hints {
        /// Hints opened before an answer.
        hints: u32,
        /// Tries after a worked example.
        shown: u32,
    },
    /// "I think I know this", started on a day and still open.
    CheckOpen {
        /// Right so far.
        right: usize,
    },
    /// It was passed.
    CheckPassed {
        /// The day.
        day: units::Day,
        /// Today.
        today: units::Day,
    },
    /// It was not passed.
    CheckNotYet {
        /// The day.
        day: units::Day,
        /// Today.
        today: units::Day,
    },
    /// Why it is called so: heading, by how it stands.
    WhyTitle {
        /// How it stands.
        stage: Growth,
        /// Whether a check is due.
        due: bool,
    },
    /// Secure by practice.
    WhySecure {
        /// Right by oneself up to that day.
        own: u32,
        /// Kinds of questions.
        kinds: usize,
        /// Days.
        days: usize,
        /// The day it bloomed.
        since: units::Day,
        /// Today.
        today: units::Day,
    },
    /// Secure by a check.
    WhySecureChecked {
        /// The day it bloomed.
        since: units::Day,
        /// Today.
        today: units::Day,
    },
    /// Due.
    WhyDue {
        /// Days since it was used.
        away: u16,
        /// Days it is believed to last.
        lasts: u16,
    },
    /// Not due.
    NextCheck {
        /// In so many days.
        days: u16,
    },
    /// Started.
    WhyStarted,
    /// Practicing.
    WhyPracticing,
    /// "Find my place" believes it known.
    WhySeemsKnown,
    /// Ready: all before it is known.
    WhyReady,
    /// Not met: this is not known yet.
    WhyNotMet {
        /// Titles of what is not known yet.
        titles: Vec<String>,
    },
    /// What would change it: heading.
    Change,
    /// What is missing.
    ToBloom(ToBloom),
    /// One more answer settles it.
    Nearly,
    /// The other way: a check.
    OrCheck,
    /// What an answer does to a secure skill.
    ChangeSecure,
    /// What builds toward a skill not met.
    ChangeNotMet,
    /// Heading.
    RestsOn,
    /// Nothing written comes before it.
    RestsOnNothing,
    /// Heading.
    Opens,
    /// Nothing written builds on it.
    OpensNothing,
    /// Heading.
    UsedFor,
    /// Starts the check.
    IKnow,
    /// What it does.
    IKnowWords,
    /// Practice.
    Practice,
    /// See it on the map.
    OnMap,
}

impl Say for Skill {
    #[allow(clippy::too_many_lines)] // one line a sentence
    fn english(&self) -> String {
        match self {
            Self::All => "What we know about it",
            Self::Seen => "What we have seen",
            Self::NothingSeen => "Nothing yet. You have not tried it.",
            Self::Tries { all, own, helped, others } => return tries(*all, *own, *helped, *others),
            Self::Kinds { tried, of } => return format!("{tried} of {} tried.", counted(*of, "kind of question", "kinds of questions")),
            Self::Days { days, last, today } => {
                let seen = Day::Seen { day: *last, from: *today }.english();
                return format!("On {}, the last time {seen}.", counted(*days, "day", "days"));
            }
            Self::Hints { hints: 0, shown: 0 } => "No hints.",
            Self::Hints { hints, shown: 0 } => return format!("{} opened.", counted(count(*hints), "hint", "hints")),
            Self::Hints { hints, shown } => {
                let shown = counted(count(*shown), "time", "times");
                return format!("{} opened. You looked at how it goes {shown}.", counted(count(*hints), "hint", "hints"));
            }
            Self::CheckOpen { right } => {
                return format!("You said you know this. {right} of 3 check questions done.");
            }
            Self::CheckPassed { day, today } => {
                return format!("You said you know this, and showed it {}.", Day::Seen { day: *day, from: *today }.english());
            }
            Self::CheckNotYet { day, today } => {
                let when = Day::Seen { day: *day, from: *today }.english();
                return format!("You said you know this {when}. Not quite yet. All you did still counts.");
            }
            Self::WhyTitle { stage, due: true } => return format!("Why it is {}, and a check is due", stage.english()),
            Self::WhyTitle { stage, due: false } => return format!("Why we call it “{}”", stage.english()),
            Self::WhySecure { own, kinds, days, since, today } => return secure(*own, *kinds, *days, *since, *today),
            Self::WhySecureChecked { since, today } => {
                let when = Day::Seen { day: *since, from: *today }.english();
                return format!("You said you know it. Then you got three check questions of three kinds right by yourself, {when}.");
            }
            Self::WhyDue { away, lasts } => {
                return format!(
                    "You last used it {} ago. A look is worth it after about {}. The bloom stays.",
                    counted(usize::from(*away), "day", "days"),
                    counted(usize::from(*lasts), "day", "days")
                );
            }
            Self::NextCheck { days } => {
                return format!("The next check is worth it in about {}.", counted(usize::from(*days), "day", "days"));
            }
            Self::WhyStarted => "You tried it. With three right answers it grows leaves.",
            Self::WhyPracticing => "You got three or more right. It is not a bloom yet.",
            Self::WhySeemsKnown => "Find my place thinks you know it. You have not tried it here yet.",
            Self::WhyReady => "You know what it builds on, as far as that is written here.",
            Self::WhyNotMet { titles } => {
                return format!("You have not shown yet: {}. It builds on that. You can still try it now.", titles.join(", "));
            }
            Self::Change => "What would change that",
            Self::ToBloom(missing) => return format!("To bloom: {}.", Map::Missing(*missing).english()),
            Self::Nearly => "One more right answer by yourself makes it bloom.",
            Self::OrCheck => "Or say “I think I know this”: three questions of three kinds, right by yourself, make it bloom today.",
            Self::ChangeSecure => {
                "A right answer moves the next check further away. An answer that is not right brings it closer. The bloom stays in any case."
            }
            Self::ChangeNotMet => "Practice what it builds on, or just try it. Nothing is locked.",
            Self::RestsOn => "What it rests on",
            Self::RestsOnNothing => "Nothing has to come first.",
            Self::Opens => "What it opens",
            Self::OpensNothing => "Nothing that is written builds on it yet.",
            Self::UsedFor => "Where people use it",
            Self::IKnow => "I think I know this",
            Self::IKnowWords => "Three questions of three kinds. Nothing is taken away if it does not work out.",
            Self::Practice => "Practice",
            Self::OnMap => "See it on the map",
        }
        .to_owned()
    }
}

fn count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

fn tries(all: u32, own: u32, helped: u32, others: u32) -> String {
    let mut parts = vec![format!("{own} right by yourself")];
    if helped > 0 {
        parts.push(format!("{helped} right with help"));
    }
    if others > 0 {
        parts.push(format!("{others} where you learned something"));
    }
    format!("{}: {}.", counted(count(all), "try", "tries"), parts.join(", "))
}

fn secure(own: u32, kinds: usize, days: usize, since: units::Day, today: units::Day) -> String {
    format!(
        "You got {own} right by yourself, at {}, on {}. It bloomed {}.",
        counted(kinds, "kind of question", "kinds of questions"),
        counted(days, "day", "days"),
        Day::Seen { day: since, from: today }.english()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_is_said_in_full_and_kindly() {
        assert_eq!(
            Skill::Tries { all: 7, own: 4, helped: 1, others: 2 }.english(),
            "7 tries: 4 right by yourself, 1 right with help, 2 where you learned something."
        );
        assert_eq!(Skill::Tries { all: 1, own: 1, helped: 0, others: 0 }.english(), "1 try: 1 right by yourself.");
        let (since, today) = (units::Day(20_375), units::Day(20_376));
        assert_eq!(
            Skill::WhySecure { own: 5, kinds: 2, days: 2, since, today }.english(),
            "You got 5 right by yourself, at 2 kinds of questions, on 2 days. It bloomed yesterday."
        );
    }
}
