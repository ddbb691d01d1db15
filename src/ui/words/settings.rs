use super::{Say, counted};

/// What the settings say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Settings {
    /// Heading.
    Title,
    /// Under the heading.
    KeptAtOnce,
    /// Back to work, where the tabs are hidden.
    ToToday,
    /// A part.
    AboutMe,
    /// A change was kept.
    Kept,
    /// A part.
    Look,
    /// Colors.
    Colors,
    /// A choice: as the device.
    LikeDevice,
    /// Colors by day.
    Day,
    /// Colors at night.
    Night,
    /// Strong contrast.
    Contrast,
    /// Size of text.
    TextSize,
    /// A size.
    Usual,
    /// A size.
    Large,
    /// A size.
    Larger,
    /// Typeface.
    Letters,
    /// Our own typeface.
    ClearLetters,
    /// The device's typeface.
    DeviceLetters,
    /// OpenDyslexic.
    HeavyLetters,
    /// Motion.
    Motion,
    /// Things may move.
    MayMove,
    /// Nothing moves.
    KeepStill,
    /// How decimals are written.
    Decimals,
    /// With a point.
    WithPoint,
    /// With a comma.
    WithComma,
    /// A part.
    MyData,
    /// Where everything is kept.
    WhereKept,
    /// Why to save a file.
    WhySave,
    /// How much there is.
    Holds {
        /// Things that happened.
        things: usize,
    },
    /// Saves the learner file.
    SaveFile,
    /// Opens one.
    OpenFile,
    /// Saves it into the file that was chosen once.
    SaveSame,
    /// When it was last saved.
    LastSaved {
        /// Days ago.
        days: u16,
        /// Things done since.
        behind: usize,
    },
    /// It never was, here.
    NeverSaved,
    /// It was saved.
    Saved,
    /// It was saved into the chosen file.
    SavedSame,
    /// It was not.
    NotSaved,
    /// Nobody is here.
    NobodyHere,
    /// A part.
    Learners,
    /// Each one apart.
    LearnersApart,
    /// A learner's name; may be empty.
    Named(String),
    /// The one at the desk.
    Here,
    /// Switches to a learner.
    SwitchTo {
        /// Their name; may be empty.
        name: String,
    },
    /// Begins with someone new.
    SomeoneNew,
    /// Erases a learner.
    Erase {
        /// Their name; may be empty.
        name: String,
    },
    /// Heading of the question before erasing.
    EraseTitle {
        /// Their name; may be empty.
        name: String,
    },
    /// What erasing does.
    EraseWords,
    /// Saves the file first.
    SaveFirst,
    /// Erases now.
    EraseNow,
    /// Leaves everything.
    KeepAll,
    /// It is done.
    Erased {
        /// Their name; may be empty.
        name: String,
    },
    /// A part of the storage did not answer.
    EraseAgain,
    /// A part.
    About,
    /// The texts.
    AboutLink,
    /// The page that works when nothing else does.
    RescueLink,
    /// What it is for.
    RescueWords,
}

fn who(name: &str) -> &str {
    if name.is_empty() { "the learner with no name" } else { name }
}

impl Say for Settings {
    fn english(&self) -> String {
        match self {
            Self::Holds { things } => return format!("{} kept here.", counted(*things, "thing you did is", "things you did are")),
            Self::Named(name) if name.is_empty() => "No name yet",
            Self::Named(name) => return name.clone(),
            Self::SwitchTo { name } => return format!("Switch to {}", who(name)),
            Self::Erase { name } => return format!("Erase {}", who(name)),
            Self::EraseTitle { name } => return format!("Erase {} from this device?", who(name)),
            Self::Erased { name } => return format!("Erased {} from this device.", who(name)),
            Self::Title => "Set up",
            Self::KeptAtOnce => "Change what you like. Every change is kept at once.",
            Self::ToToday => "Go to Today",
            Self::AboutMe => "About me",
            Self::Kept => "Kept.",
            Self::Look => "How it looks",
            Self::Colors => "Colors",
            Self::LikeDevice => "Like this device",
            Self::Day => "Day",
            Self::Night => "Night",
            Self::Contrast => "High contrast",
            Self::TextSize => "Size of the words",
            Self::Usual => "Usual",
            Self::Large => "Large",
            Self::Larger => "Larger",
            Self::Letters => "Letters",
            Self::ClearLetters => "Clear letters",
            Self::DeviceLetters => "Letters of this device",
            Self::HeavyLetters => "Letters with heavy feet (OpenDyslexic)",
            Self::Motion => "Moving things",
            Self::MayMove => "Things may move",
            Self::KeepStill => "Keep things still",
            Self::Decimals => "Decimal point",
            Self::WithPoint => "0.5 with a point",
            Self::WithComma => "0,5 with a comma",
            Self::MyData => "My data",
            Self::WhereKept => "All you do is kept in this browser, on this device. Nothing is sent anywhere.",
            Self::WhySave => {
                "If someone clears this browser, it is gone. So save your file now and then. It holds all you did. Open it in Trellis on any device."
            }
            Self::SaveFile => "Save my file",
            Self::SaveSame => "Save to the same file",
            Self::NeverSaved => "No file was saved from here yet.",
            Self::LastSaved { days, behind } => {
                let when = match days {
                    0 => "today".to_owned(),
                    1 => "yesterday".to_owned(),
                    days => format!("{days} days ago"),
                };
                let since = counted(*behind, "new thing", "new things");
                return if *behind == 0 { format!("Last saved {when}. All of it is in the file.") } else { format!("Last saved {when}. {since} since then.") };
            }
            Self::SavedSame => "Your file is up to date.",
            Self::OpenFile => "Open a file",
            Self::Saved => "Your file is saved. Look for it in your downloads.",
            Self::NotSaved => "This browser did not save the file. Try again, or use the rescue page.",
            Self::NobodyHere => "Nobody has begun here. There is nothing to save yet.",
            Self::Learners => "Learners on this device",
            Self::LearnersApart => "Each learner’s work is kept apart.",
            Self::Here => "here now",
            Self::SomeoneNew => "Someone new",
            Self::EraseWords => "All they did goes away from this device. It cannot come back without a saved file.",
            Self::SaveFirst => "Save the file first",
            Self::EraseNow => "Erase now",
            Self::KeepAll => "Keep everything",
            Self::EraseAgain => "A part of it is still here. Close other Trellis tabs, then erase again.",
            Self::About => "About Trellis",
            Self::AboutLink => "What is different here, and why",
            Self::RescueLink => "The rescue page",
            Self::RescueWords => "It saves your work even when Trellis does not start.",
        }
        .to_owned()
    }
}
