use super::Say;

/// What the card for a grown-up says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HelpCard {
    /// Opens it.
    Open,
    /// Its heading.
    Title,
    /// Heading.
    Tried,
    /// Nothing was tried.
    NoTries,
    /// Heading.
    Ask,
    /// A question to ask.
    AskTell,
    /// A question to ask.
    AskKnown,
    /// A question to ask.
    AskDraw,
    /// Before the first hint.
    AskHint,
    /// For the grown-up.
    NoAnswer,
    /// Prints it.
    Print,
    /// Back to the question.
    Back,
}

impl Say for HelpCard {
    fn english(&self) -> String {
        match self {
            Self::Open => "Show a grown-up",
            Self::Title => "Can you help me with this one?",
            Self::Tried => "What I tried",
            Self::NoTries => "I have not tried an answer yet.",
            Self::Ask => "Please ask me",
            Self::AskTell => "What is this about? Say it in your own words.",
            Self::AskKnown => "What do you know, and what do you have to find?",
            Self::AskDraw => "Can you draw it, or show it with small things?",
            Self::AskHint => "A first step:",
            Self::NoAnswer => "The answer is left out on purpose. Asking helps more than telling.",
            Self::Print => "Print this card",
            Self::Back => "Back to the question",
        }
        .to_owned()
    }
}
