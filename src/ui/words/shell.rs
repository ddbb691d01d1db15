use super::Say;

/// What the frame around every screen says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shell {
    /// The app's name.
    Name,
    /// The link past the tabs.
    SkipToContent,
    /// Name of the tabs, for speech.
    Places,
    /// A tab.
    Today,
    /// A tab.
    Map,
    /// A tab.
    Goals,
    /// A page behind the goals.
    Journal,
    /// A page to print.
    Conference,
    /// A tab.
    Board,
    /// What was made on boards.
    Portfolio,
    /// A tab.
    Progress,
    /// A tab.
    SetUp,
    /// The texts about this way of learning.
    About,
    /// What is asked for and what is kept.
    Privacy,
    /// While a file is on its way.
    Fetching,
    /// A file did not come.
    NotFetched,
    /// Try again.
    TryAgain,
    /// Reads aloud what is shown.
    ReadAloud,
    /// Stops reading aloud.
    StopReading,
    /// An address that leads nowhere.
    LostTitle,
    /// What to do then.
    LostWords,
    /// Back to Today.
    ToToday,
    /// Storage is blocked.
    Blocked,
    /// The second store is missing.
    OnlyOneStore,
    /// Storage is full.
    Full,
    /// It is a while since a file was saved.
    WorthSaving,
    /// A file was opened in a browser that knows nobody, and another browser or this one before it was cleared wrote it.
    Forgot,
    /// Answers that: the same device.
    SameDevice,
    /// Answers that: another one.
    OtherDevice,
    /// Some stored lines could not be read.
    Damaged {
        /// How many.
        lines: usize,
    },
    /// A part of what was kept is gone from storage.
    Missing {
        /// Things that were known and are nowhere.
        things: u32,
    },
    /// This learner was deleted in another tab.
    DeletedElsewhere,
    /// A new version is in the store than this page understands.
    NewerHere,
    /// Somebody came in without their pictures.
    NewPictures,
    /// Save a file now.
    SaveFile,
    /// Put a notice away.
    PutAway,
    /// Skills of a pack that is not in this build.
    NoSuchSkill,
}

impl Say for Shell {
    fn english(&self) -> String {
        match self {
            Self::Name => "Trellis",
            Self::SkipToContent => "Go to the page",
            Self::Places => "Places",
            Self::Today => "Today",
            Self::Map => "Map",
            Self::Goals => "Goals",
            Self::Journal => "Journal",
            Self::Conference => "Conference sheet",
            Self::Board => "Board",
            Self::Portfolio => "My portfolio",
            Self::Progress => "Progress",
            Self::SetUp => "Set up",
            Self::About => "About this way of learning",
            Self::Privacy => "What is asked for, what is kept",
            Self::Fetching => "Getting it ready …",
            Self::NotFetched => "This part did not arrive. Check the network, then try again. Your work is kept.",
            Self::ReadAloud => "Read aloud",
            Self::StopReading => "Stop reading",
            Self::TryAgain => "Try again",
            Self::LostTitle => "This link leads nowhere",
            Self::LostWords => "There is no page here. Maybe a letter is missing in the link. Ask the person who gave it to you, or go to Today.",
            Self::ToToday => "Go to Today",
            Self::Blocked => {
                "This browser does not let Trellis keep your work. You can practice, but save your file before you close the page."
            }
            Self::OnlyOneStore => "This browser keeps your work in one place only. If the device stops at once, the last minute may be lost.",
            Self::Full => "There is no room left on this device. Your last answers are safe while this page is open. Save your file now.",
            Self::Damaged { lines } => {
                return format!("{} of your record could not be read. The rest is here, and nothing was thrown away.", super::counted(*lines, "line", "lines"));
            }
            Self::WorthSaving => "You did a lot that is in no file yet. Save your file, and it is safe even if this browser is cleared.",
            Self::Forgot => {
                "Did you use this same device last time? Some devices clear what is kept, even each day. If this one does, save your file when you stop, and open it when you come back."
            }
            Self::SameDevice => "Yes, this one",
            Self::OtherDevice => "No, another one",
            Self::Missing { things } => {
                let things = super::counted(*things as usize, "thing you did is", "things you did are");
                return format!("{things} gone from this browser. If you have a saved file, open it in Set up: it brings back what is in it.");
            }
            Self::DeletedElsewhere => "This learner was erased in another tab. Nothing more is kept here.",
            Self::NewerHere => "A newer Trellis wrote part of this record. All of it is kept.",
            Self::NewPictures => "You are in. You can choose other pictures in Set up.",
            Self::SaveFile => "Save my file",
            Self::PutAway => "OK",
            Self::NoSuchSkill => "This skill is not in this Trellis yet. Choose another one on the map.",
        }
        .to_owned()
    }
}
