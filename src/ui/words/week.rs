use super::{Say, counted};

/// What the look back at a week says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Week {
    /// The heading, and the link to it.
    Title,
    /// Under it.
    Lead,
    /// What the record says.
    Practiced {
        /// Days.
        days: u32,
        /// Answers.
        answers: u32,
    },
    /// To tap: nothing new grew, or it did not matter.
    KeptGoing,
    /// To tap.
    TriedHard,
    /// To tap.
    AskedHelp,
    /// To tap.
    HelpedSomebody,
    /// To tap.
    ByMyself,
    /// To tap.
    SameAgain,
    /// What a letter could say.
    LetterAsk,
    /// When a letter opens.
    OpensAsk,
    /// In so many weeks.
    OpensIn(u8),
    /// On a day.
    OpensOn(String),
    /// Open it before its day.
    OpenNow,
    /// The day of a letter has come.
    LetterHere,
    /// Keep it all.
    KeepWeek,
}

impl Say for Week {
    fn english(&self) -> String {
        match self {
            Self::Title => "Look back at my week",
            Self::Lead => "Tap what fits, or write. You can leave any part out.",
            Self::Practiced { days: 0, .. } => {
                "No practice in the last seven days. That can happen. What else did you do?"
            }
            Self::Practiced { days, answers } => {
                let days = counted(*days as usize, "day", "days");
                return format!(
                    "In the last seven days you practiced on {days} and answered {}.",
                    counted(*answers as usize, "question", "questions")
                );
            }
            Self::KeptGoing => "I kept going.",
            Self::TriedHard => "I tried something hard.",
            Self::AskedHelp => "I asked for help.",
            Self::HelpedSomebody => "I helped somebody.",
            Self::ByMyself => "I did something by myself.",
            Self::SameAgain => "I will go on like this.",
            Self::LetterAsk => "What do you want to tell yourself?",
            Self::OpensAsk => "When will you open it?",
            Self::OpensIn(1) => "In a week",
            Self::OpensIn(4) => "In four weeks",
            Self::OpensIn(weeks) => return format!("In {weeks} weeks"),
            Self::OpensOn(day) => return format!("This letter opens on {day}."),
            Self::OpenNow => "Open it now",
            Self::LetterHere => "A letter from you is here",
            Self::KeepWeek => "Keep my week",
        }
        .to_owned()
    }
}
