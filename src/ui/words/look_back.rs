use super::Say;

/// The questions of the look back after practice, and what can be tapped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LookBack {
    /// The question of the look back.
    WhatHelped,
    /// An answer.
    HelpedPicture,
    /// An answer.
    HelpedHint,
    /// An answer.
    HelpedExample,
    /// An answer.
    HelpedMyself,
    /// Another question of the look back.
    WhatWasHard,
    /// An answer.
    HardWords,
    /// An answer.
    HardNumbers,
    /// An answer.
    HardSteps,
    /// An answer.
    HardNothing,
    /// Another question of the look back.
    HowSureWasI,
    /// An answer.
    SureMostly,
    /// An answer.
    SureSometimes,
    /// An answer.
    SureRarely,
}

impl Say for LookBack {
    fn english(&self) -> String {
        match self {
            Self::WhatHelped => "What helped you?",
            Self::HelpedPicture => "The pictures",
            Self::HelpedHint => "A hint",
            Self::HelpedExample => "Seeing how",
            Self::HelpedMyself => "Thinking it out",
            Self::WhatWasHard => "What was hard?",
            Self::HardWords => "The words",
            Self::HardNumbers => "The numbers",
            Self::HardSteps => "So many steps",
            Self::HardNothing => "Nothing today",
            Self::HowSureWasI => "How sure were you?",
            Self::SureMostly => "Mostly sure",
            Self::SureSometimes => "Sometimes sure",
            Self::SureRarely => "Mostly guessing",
        }
        .to_owned()
    }
}
