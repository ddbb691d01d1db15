use super::{Day, Say, counted};
use crate::{learner::Grown, record::Sureness, units};

/// What Progress says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Progress {
    /// The heading.
    Title,
    /// Under it.
    Span {
        /// The learner's name; may be empty.
        name: String,
        /// The first day.
        first: units::Day,
        /// The last day.
        last: units::Day,
    },
    /// Print.
    Print,
    /// Save the learner file.
    SaveCopy,
    /// The log.
    FieldNotes,
    /// Beside it.
    NewestFirst,
    /// What a plant did.
    Grew(Grown),
    /// What stood behind it.
    Behind {
        /// Right alone.
        own: u32,
        /// Right with help.
        helped: u32,
        /// Days with one right alone.
        days: u32,
    },
    /// The rest of the log.
    Earlier {
        /// How many notes.
        notes: usize,
    },
    /// Numbers that only grow.
    SoFar,
    /// One of them.
    Days {
        /// How many.
        days: u32,
    },
    /// One of them.
    Answers {
        /// How many.
        answers: u32,
    },
    /// One of them.
    InBloom {
        /// How many.
        secure: u32,
    },
    /// How sure and how right.
    HowSure,
    /// Too few answers to tell.
    TooFew {
        /// So far.
        answers: u32,
        /// Wanted.
        wanted: u32,
    },
    /// What the leaves show.
    LeavesMean,
    /// The name of the leaves.
    Calibration,
    /// A word of sureness.
    Said(Sureness),
    /// How often right in ten; `None` where there are too few.
    InTen(Option<u32>),
    /// The same in a sentence, for the word "sure".
    WhenSure {
        /// How often the answer was right.
        right: u32,
        /// How often it was said.
        of: u32,
    },
    /// The tries behind it.
    Tries {
        /// How many.
        answers: u32,
    },
    /// Over the bars of days.
    ByDay,
    /// Over the bars of weeks.
    ByWeek,
    /// The bars in words.
    Bars {
        /// Whether they are weeks.
        weeks: bool,
        /// The first day of each, and its answers; the last is not over.
        bars: Vec<(units::Day, u32)>,
    },
    /// Under a bar of zero.
    Away,
    /// Under the last bar.
    SoFarThis,
    /// Under the bars.
    AwayIsFine,
    /// Nothing grew yet.
    EmptyTitle,
    /// What will stand here.
    EmptyWords,
    /// The first step.
    FirstStep {
        /// The skill.
        title: String,
    },
    /// The way to Today.
    ToToday,
}

impl Say for Progress {
    fn english(&self) -> String {
        match self {
            Self::Title => "What grew",
            Self::Span { name, first, last } => return span(name, *first, *last),
            Self::Print => "Print this page",
            Self::SaveCopy => "Save a copy",
            Self::FieldNotes => "Field notes",
            Self::NewestFirst => "newest first",
            Self::Grew(Grown::Sprouted) => "sprouted",
            Self::Grew(Grown::Leafed) => "grew a leaf",
            Self::Grew(Grown::Bloomed) => "bloomed",
            Self::Grew(Grown::Checked) => "was checked and still blooms",
            Self::Behind { own, helped, days } => return behind(*own, *helped, *days),
            Self::Earlier { notes } => return format!("{} from before", counted(*notes, "note", "notes")),
            Self::SoFar => "So far",
            Self::Days { days } => return whole(*days, "day of practice", "days of practice"),
            Self::Answers { answers } => return whole(*answers, "answer", "answers"),
            Self::InBloom { secure } => return whole(*secure, "plant in bloom", "plants in bloom"),
            Self::HowSure => "How well do I know what I know?",
            Self::TooFew { answers, wanted } => {
                return format!(
                    "Too few to tell. Say how sure you are before you check an answer. {} After {wanted} times, this shows how often you were right.",
                    times(*answers)
                );
            }
            Self::LeavesMean => "Ten leaves stand for ten answers. Full leaves were right.",
            Self::Calibration => "How often you were right, by how sure you said you were",
            Self::Said(Sureness::Guessing) => "I’m guessing",
            Self::Said(Sureness::ThinkSo) => "I think so",
            Self::Said(Sureness::Sure) => "I’m sure",
            Self::InTen(Some(right)) => return format!("{right} in 10"),
            Self::InTen(None) => "too few to tell",
            Self::WhenSure { right, of } => {
                return format!("When you were sure, you were right {} of {of}.", whole(*right, "time", "times"));
            }
            Self::Tries { answers } => return whole(*answers, "try", "tries"),
            Self::ByDay => "Answers by day",
            Self::ByWeek => "Answers by week",
            Self::Bars { weeks, bars } => return bars_in_words(*weeks, bars),
            Self::Away => "away",
            Self::SoFarThis => "so far",
            Self::AwayIsFine => "Days away are fine. Your plants wait for you.",
            Self::EmptyTitle => "Your first note will stand here",
            Self::EmptyWords => {
                "Each time a plant of yours grows, it gets a line here: which one, what it did, and the day. Nothing on this page ever goes down."
            }
            Self::FirstStep { title } => return format!("Start with {title}"),
            Self::ToToday => "Go to Today",
        }
        .to_owned()
    }
}

fn span(name: &str, first: units::Day, last: units::Day) -> String {
    let days = if first == last {
        Day::Plain(last).english()
    } else {
        format!("{} to {}", Day::Plain(first).english(), Day::Plain(last).english())
    };
    if name.is_empty() { days } else { format!("{name} · {days}") }
}

fn behind(own: u32, helped: u32, days: u32) -> String {
    let on = if days > 1 { format!(", on {days} days") } else { String::new() };
    match (own, helped) {
        (0, 0) => "a first try".to_owned(),
        (0, helped) => format!("{helped} right with help"),
        (own, 0) => format!("{own} right by yourself{on}"),
        (own, helped) => format!("{own} right by yourself, {helped} with help{on}"),
    }
}

fn whole(n: u32, one: &str, many: &str) -> String {
    counted(usize::try_from(n).unwrap_or(usize::MAX), one, many)
}

fn times(n: u32) -> String {
    match n {
        0 => "You have not done it yet.".to_owned(),
        1 => "You did it once so far.".to_owned(),
        n => format!("You did it {n} times so far."),
    }
}

fn bars_in_words(weeks: bool, bars: &[(units::Day, u32)]) -> String {
    let last = bars.len().saturating_sub(1);
    let said = bars.iter().enumerate().map(|(n, (day, answers))| {
        let day = Day::Date(*day).english();
        let answers = if *answers == 0 { "away".to_owned() } else { answers.to_string() };
        let open = if n == last { " so far" } else { "" };
        format!("{day}: {answers}{open}")
    });
    let head = if weeks { "Answers by week, from the first day of each." } else { "Answers by day." };
    format!("{head} {}.", said.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_said_with_the_days_away() {
        let bars = vec![(units::Day(20_374), 12), (units::Day(20_375), 0), (units::Day(20_376), 3)];
        let words = Progress::Bars { weeks: false, bars }.english();
        assert_eq!(words, "Answers by day. Oct 13: 12, Oct 14: away, Oct 15: 3 so far.");
    }

    #[test]
    fn the_span_names_who_and_when() {
        let (first, last) = (units::Day(20_346), units::Day(20_375));
        let say = |name: &str, first| Progress::Span { name: name.to_owned(), first, last }.english();
        assert_eq!(say("Maya", first), "Maya · September 15 to October 14");
        assert_eq!(say("", last), "October 14");
    }
}
