use super::Say;
use crate::record::PinPicture;

/// What is said about the three pictures that a learner may tap before they sit down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Door {
    /// Heading of the page that asks.
    Hello {
        /// Their name; may be empty.
        name: String,
    },
    /// What to do.
    Tap,
    /// Name of the nine pictures, for speech.
    Keys,
    /// How far one is, for speech.
    Tapped {
        /// Pictures tapped.
        number: usize,
    },
    /// A picture.
    Picture(PinPicture),
    /// These were not the three.
    Others,
    /// Opens the way past.
    Forgot,
    /// The way past: the nickname.
    GrownUpName,
    /// The way past for who has no name.
    GrownUpWord,
    /// The nickname is another one.
    OtherName,
    /// Past.
    Open,
    /// Nobody sits here yet, and it is another one.
    SomeoneElse,
    /// Back to whoever sits here.
    GoBack,
    /// A part of the settings.
    MyPictures,
    /// What they are for, and what they are not.
    WhatFor,
    /// There are some.
    Chosen,
    /// Chooses some.
    Choose,
    /// Chooses others.
    Change,
    /// Takes them away.
    TakeAway,
    /// Heading while they are chosen.
    ChooseTitle,
    /// What to do then.
    ChooseWords,
    /// Heading of the second time.
    AgainTitle,
    /// What to do then.
    AgainWords,
    /// The second time was other than the first.
    NotTheSame,
    /// They are kept.
    Kept,
    /// They are gone.
    Gone,
    /// Nothing is changed.
    Cancel,
}

impl Say for Door {
    fn english(&self) -> String {
        match self {
            Self::Hello { name } if name.is_empty() => "Hello!",
            Self::Hello { name } => return format!("Hello, {name}!"),
            Self::Tap => "Tap your three pictures, one after the other.",
            Self::Keys => "Pictures",
            Self::Tapped { number: 0 } => "",
            Self::Tapped { number } => return format!("{number} of 3"),
            Self::Picture(picture) => named(*picture),
            Self::Others => "Those are other pictures. Tap your three again.",
            Self::Forgot => "I forgot my pictures",
            Self::GrownUpName => "Ask a grown-up to type your nickname here",
            Self::GrownUpWord => "Ask a grown-up to type the word trellis here",
            Self::OtherName => "That is another word. Look how it is spelled, then type it again.",
            Self::Open => "Open",
            Self::SomeoneElse => "I am someone else",
            Self::GoBack => "Go back",
            Self::MyPictures => "My three pictures",
            Self::WhatFor => {
                "Trellis can ask you for three pictures before you come in. Then nobody takes your place by mistake. It is not a lock: people who know your nickname can come in too."
            }
            Self::Chosen => "You have three pictures. Trellis asks for them when you come back.",
            Self::Choose => "Choose three pictures",
            Self::Change => "Choose other pictures",
            Self::TakeAway => "Stop asking me",
            Self::ChooseTitle => "Choose three pictures",
            Self::ChooseWords => "Tap three, one after the other. You may tap one more than once.",
            Self::AgainTitle => "Now tap them again",
            Self::AgainWords => "Tap the same three in the same order, so that you know them by heart.",
            Self::NotTheSame => "That was not the same. Choose your three once more.",
            Self::Kept => "Kept. Trellis asks for your pictures when you come back.",
            Self::Gone => "Trellis asks for no pictures now.",
            Self::Cancel => "Cancel",
        }
        .to_owned()
    }
}

const fn named(picture: PinPicture) -> &'static str {
    match picture {
        PinPicture::Turtle => "Turtle",
        PinPicture::Rocket => "Rocket",
        PinPicture::Ball => "Ball",
        PinPicture::Fish => "Fish",
        PinPicture::Balloon => "Balloon",
        PinPicture::Tree => "Tree",
        PinPicture::Book => "Book",
        PinPicture::Note => "Music",
        PinPicture::Bag => "Bag",
    }
}
