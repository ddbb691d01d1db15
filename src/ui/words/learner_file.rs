use super::{Say, counted, day::month};
use crate::units::Day;

/// What is said about a learner file: what is in it, what opening it does, why it did not open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LearnerFile {
    /// Heading of the preview.
    Whose {
        /// Their name; may be empty.
        name: String,
    },
    /// When it was saved.
    Saved(Day),
    /// When that is not in the file.
    SavedUnknown,
    /// How much is in it.
    Holds {
        /// Things that happened.
        things: usize,
    },
    /// Label: not here yet.
    New,
    /// Label: here already.
    Same,
    /// Label: cannot be read.
    Damaged,
    /// What happens to what cannot be read.
    DamagedKept,
    /// The end is missing.
    CutOff,
    /// Nothing in it is new.
    NothingNew,
    /// The file is another learner's than the one at the desk.
    SomebodyElse {
        /// Who is here; may be empty.
        here: String,
    },
    /// Its learner is on this device already.
    OnThisDevice,
    /// Add to the learner at the desk.
    Add,
    /// Open beside whoever is here.
    AsAnother,
    /// Open, where nobody is here.
    OpenIt,
    /// Neither.
    Cancel,
    /// It was added.
    Added {
        /// Things that were new.
        new: usize,
    },
    /// It was opened.
    Opened,
    /// Takes back what was added.
    TakeBack,
    /// It was taken back.
    TakenBack,
    /// No learner file.
    NotOurs,
    /// Too large.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

impl Say for LearnerFile {
    fn english(&self) -> String {
        match self {
            Self::Whose { name } if name.is_empty() => "A file without a name",
            Self::Whose { name } => return format!("{name}’s file"),
            Self::Saved(day) => return format!("Saved on {}.", date(*day)),
            Self::SavedUnknown => "The file does not say when it was saved.",
            Self::Holds { things } => return format!("It holds {}.", counted(*things, "thing you did", "things you did")),
            Self::New => "New",
            Self::Same => "Here already",
            Self::Damaged => "Cannot be read",
            Self::DamagedKept => "What cannot be read is kept as it is. The rest is fine.",
            Self::CutOff => "The end of this file is missing. All that is left in it can be opened.",
            Self::NothingNew => "Nothing in it is new. All of it is here.",
            Self::SomebodyElse { here } if here.is_empty() => "This file may be another person’s. Then open it as another learner.",
            Self::SomebodyElse { here } => return format!("You are {here} here. Is this another person’s file? Then open it as another learner."),
            Self::OnThisDevice => "This learner is on this device. What is new will be added.",
            Self::Add => "Add to what is here",
            Self::AsAnother => "As another learner",
            Self::OpenIt => "Open it",
            Self::Cancel => "Cancel",
            Self::Added { new: 0 } => "All of it was here. Nothing changed.",
            Self::Added { new } => return format!("Done. {} added.", counted(*new, "new thing was", "new things were")),
            Self::Opened => "Your file is open. All of it is here.",
            Self::TakeBack => "Take it back",
            Self::TakenBack => "Taken back. All is as it was before.",
            Self::NotOurs => "This is not a Trellis file. Look for a file with a name like trellis-maya-2026-11-21.json. Nothing was changed.",
            Self::TooLarge => "This file is too large to be a Trellis file. Look for a smaller one. Nothing was changed.",
            Self::Unreadable => "This browser could not read the file. Put a copy on this device, then try again. Nothing was changed.",
        }
        .to_owned()
    }
}

fn date(day: Day) -> String {
    let (year, _, of_month) = day.civil();
    format!("{} {of_month}, {year}", month(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_people_write_it() {
        assert_eq!(LearnerFile::Saved(Day(20_778)).english(), "Saved on November 21, 2026.");
    }
}
