//! Every sentence of the interface, by language. Each screen has one enum of what it can say; each language answers every
//! variant, so a missing translation fails the build.

mod about;
mod about_me;
mod answering;
mod board;
mod board_edit;
mod board_square;
mod building;
mod carried;
mod day;
mod door;
mod drawing_pad;
mod gallery;
mod goal_parts;
mod goals;
mod growth;
mod help_card;
mod journal;
mod learner_file;
mod look_back;
mod map;
mod me;
mod not_ready;
mod on_device;
mod place;
mod plotting;
mod practice;
mod privacy;
mod progress;
mod settings;
mod shell;
mod skill;
mod small_question;
mod today;
mod week;
mod welcome;
mod write_as;

pub use about::{About, Reader};
pub use about_me::{AboutMe, Way};
pub use answering::Answering;
pub use board::Board;
pub use board_edit::BoardEdit;
pub use board_square::BoardSquare;
pub use building::Building;
pub use day::Day;
pub use door::Door;
pub use drawing_pad::DrawingPad;
pub use gallery::Gallery;
pub use goal_parts::{Kind as GoalKind, Part as GoalPart};
pub use goals::Goals;
pub use growth::Growth;
pub use help_card::HelpCard;
pub use journal::Journal;
pub use learner_file::LearnerFile;
pub use look_back::LookBack;
pub use map::Map;
pub use me::Me;
pub use on_device::OnDevice;
pub use place::Place;
pub use plotting::Plotting;
pub use practice::Practice;
pub use privacy::Privacy;
pub use progress::Progress;
pub use settings::Settings;
pub use shell::Shell;
pub use skill::Skill;
pub use small_question::SmallQuestion;
pub use today::{Means, Today};
pub use week::Week;
pub use welcome::Welcome;

use crate::language::Language;

/// Something the interface can say. A new language is a new method here, and the compiler lists what lacks it.
pub trait Say {
    /// In American English, at the reading level of grade 3.
    fn english(&self) -> String;
}

/// The sentence in a language.
pub fn say(language: Language, sentence: &impl Say) -> String {
    match language {
        Language::English => sentence.english(),
        Language::Pseudo => language.tell(&sentence.english()),
    }
}

/// `1 question`, `3 questions`.
fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
