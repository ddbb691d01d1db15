use super::{Day, Say};
use crate::{journal::EntryKind, record::Topic, units};

/// What the journal and the conference sheet say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Journal {
    /// The heading.
    Title,
    /// Under it.
    Lead,
    /// The field to search in.
    Search,
    /// The filter.
    Show,
    /// Everything.
    All,
    /// A kind of entry.
    Kind(EntryKind),
    /// Nothing is there yet.
    Empty,
    /// Nothing fits.
    NoneFound,
    /// Print.
    Print,
    /// The part to write in.
    WriteTitle,
    /// What to write about.
    About(Topic),
    /// The button.
    KeepIt,
    /// It was kept.
    Kept,
    /// Nothing was said.
    NothingSaid,
    /// Open the drawing pad.
    DrawToo,
    /// An entry that says what happened.
    GoalSet,
    /// A goal was changed.
    GoalChanged,
    /// The plan spoke.
    PlanSpoke,
    /// What a session's question was.
    LookedBack,
    /// An answer of a look back, by its id or own words.
    LookBackAnswer(String),
    /// The link to the conference sheet.
    ToConference,
    /// The heading of the sheet.
    Conference,
    /// Its date.
    On(units::Day),
    /// A part of it.
    MyGoals,
    /// A part of it.
    WhatGrew,
    /// A part of it.
    WhatHelps,
    /// A part of it.
    KnowMe,
    /// A part of it.
    Interests,
    /// A part of it.
    Questions,
    /// A question for the grown-up, by number.
    Question(usize),
    /// Back to the journal.
    ToJournal,
    /// Nothing there yet.
    NothingYet,
    /// Skills in bloom.
    InBloom {
        /// Titles.
        titles: Vec<String>,
    },
}

impl Say for Journal {
    fn english(&self) -> String {
        match self {
            Self::Title => "My journal",
            Self::Lead => "All you set down, the newest first. It is yours: you see all that is kept.",
            Self::Search => "Search my words",
            Self::Show => "Show",
            Self::All => "Everything",
            Self::Kind(kind) => match kind {
                EntryKind::Goal => "Goals",
                EntryKind::Plan => "Plans",
                EntryKind::Evidence => "Projects",
                EntryKind::LookBack => "Looking back",
                EntryKind::Letter => "Letters",
                EntryKind::Note => "Notes",
            },
            Self::Empty => "Nothing is here yet. Write or draw the first thing below, or make a goal.",
            Self::NoneFound => "Nothing has these words. Try fewer words.",
            Self::Print => "Print",
            Self::WriteTitle => "Write or draw",
            Self::About(topic) => match topic {
                Topic::Note => "A note",
                Topic::Grew => "What grew this week?",
                Topic::Proud => "What am I proud of?",
                Topic::Next => "What comes next?",
                Topic::Letter => "A letter to myself",
                Topic::KnowMe => "What my teacher and family should know about how I learn",
                Topic::Likes => "What I like",
            },
            Self::KeepIt => "Keep this",
            Self::Kept => "Kept in your journal.",
            Self::NothingSaid => "Write or draw something first.",
            Self::DrawToo => "Draw",
            Self::GoalSet => "I set a goal",
            Self::GoalChanged => "I changed a goal",
            Self::PlanSpoke => "My plan spoke up",
            Self::LookedBack => "After practice",
            Self::LookBackAnswer(answer) => match answer.as_str() {
                "pictures" => "Pictures helped me.",
                "hint" => "A hint helped me.",
                "example" => "The example helped me.",
                "myself" => "I did it by myself.",
                "words" => "The words were hard.",
                "numbers" => "The numbers were hard.",
                "steps" => "So many steps were hard.",
                "nothing" => "Nothing was hard.",
                "mostly-sure" => "I was mostly sure.",
                "sometimes-sure" => "I was sometimes sure.",
                "mostly-guessing" => "I was mostly guessing.",
                own => return own.to_owned(),
            },
            Self::ToConference => "Conference sheet",
            Self::Conference => "For our talk",
            Self::On(day) => return Day::Full(*day).english(),
            Self::MyGoals => "My goals",
            Self::WhatGrew => "What I can do",
            Self::WhatHelps => "What helps me",
            Self::KnowMe => "What to know about how I learn",
            Self::Interests => "What I like",
            Self::Questions => "Questions for you",
            Self::Question(0) => "What do you see that I do well?",
            Self::Question(1) => "How can you help me with my plan?",
            Self::Question(_) => "What would you like to learn with me?",
            Self::ToJournal => "My journal",
            Self::NothingYet => "Nothing here yet.",
            Self::InBloom { titles } => return titles.join(" · "),
        }
        .to_owned()
    }
}
