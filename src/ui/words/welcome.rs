use super::Say;

/// What the welcome says around its questions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Welcome {
    /// Above the first question.
    Hello,
    /// Where one is, counted in steps.
    Step {
        /// From 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
    /// Onward.
    Next,
    /// Onward from the last step: to the questions that find a place.
    FindPlace,
    /// The last step, not now.
    NotNow,
    /// The step before.
    Back,
    /// Leaves this question.
    Skip,
    /// Heading beside the first question.
    BeenHere,
    /// What opening a file does.
    BeenHereWords,
    /// The button for it.
    OpenMyFile,
    /// Heading over the names.
    WhoAreYou,
    /// A learner of this device.
    IAm {
        /// Their name; may be empty.
        name: String,
    },
    /// Under everything: where it is kept.
    StaysHere,
    /// The drawing at the foot, for the ear.
    Trellis,
}

impl Say for Welcome {
    fn english(&self) -> String {
        match self {
            Self::Hello => "Hello! A few short questions. You can skip any of them and change them later.",
            Self::Step { number, of } => return format!("Step {number} of {of}"),
            Self::Next => "Next",
            Self::FindPlace => "Find my place",
            Self::NotNow => "Not now",
            Self::Back => "Back",
            Self::Skip => "Skip this",
            Self::BeenHere => "New device?",
            Self::BeenHereWords => "Your file brings back all you did.",
            Self::OpenMyFile => "I have been here before: open my file",
            Self::WhoAreYou => "Who are you?",
            Self::IAm { name } if name.is_empty() => "I have no name here yet",
            Self::IAm { name } => return format!("I am {name}"),
            Self::StaysHere => "All you do stays on this device. Nothing is sent.",
            Self::Trellis => "An empty trellis with a few buds.",
        }
        .to_owned()
    }
}
