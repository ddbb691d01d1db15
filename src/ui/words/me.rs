use super::{Say, counted};

/// What my page says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Me {
    /// The heading, and the link to it.
    Title,
    /// Under it.
    Lead,
    /// What one likes, in own words.
    LikesAsk,
    /// Nothing has bloomed.
    NoBloom,
    /// Nothing was said to have helped.
    NoHelp,
    /// How often a plan helped.
    PlanHelped(usize),
    /// Over the places where all that is kept can be seen.
    AllKept,
    /// Under it.
    AllKeptWords,
    /// The link to progress.
    ToProgress,
    /// The link to the settings.
    ToSettings,
    /// The link to privacy.
    ToPrivacy,
    /// It was kept.
    Kept,
}

impl Say for Me {
    fn english(&self) -> String {
        match self {
            Self::Title => "About me as a learner",
            Self::Lead => "You decide what stands here. Change it when you like.",
            Self::LikesAsk => "In my own words",
            Self::NoBloom => "The skills you bring to a bloom will stand here.",
            Self::NoHelp => "After practice you can say what helped. It will stand here.",
            Self::PlanHelped(times) => return format!("My own plan helped me {}.", counted(*times, "time", "times")),
            Self::AllKept => "All that is kept about me",
            Self::AllKeptWords => "Nothing is hidden from you. It is kept on this device and in the files you save.",
            Self::ToProgress => "What grew",
            Self::ToSettings => "My settings and my data",
            Self::ToPrivacy => "What this page asked for",
            Self::Kept => "Kept.",
        }
        .to_owned()
    }
}
