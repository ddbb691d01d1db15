use super::{EventId, Grade};
use crate::units::{BoardId, Day, SkillId};

/// What a learner sets out to do, in their own words and ways.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Goal {
    /// What they wish for.
    pub wish: Wish,
    /// The same in their words.
    pub words: Said,
    /// The best thing about reaching it.
    pub best: Said,
    /// What inside them gets in the way.
    pub obstacle: Obstacle,
    /// The same in their words.
    pub way: Said,
    /// If that happens, then they will …
    pub then: Said,
    /// When, where and how long.
    pub rhythm: Rhythm,
    /// By when, if they set a day.
    pub by: Option<Day>,
    /// The longer goal this one is a step of.
    pub under: Option<EventId>,
    /// How they will know that their own project is done.
    pub criteria: Vec<String>,
}

/// What a goal is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wish {
    /// Skills in bloom.
    Skills(Vec<SkillId>),
    /// So many days with practice, from the day it was set.
    Days(u16),
    /// So many minutes of practice, from the day it was set.
    Minutes(u16),
    /// A choice board, as far as its rule asks. Its title travels with the goal, for where the board is not.
    Board {
        /// Which.
        board: BoardId,
        /// Its title, at most 300 characters.
        title: String,
    },
    /// Something of their own.
    Project,
    /// All that is written for a published standard.
    Standard(String),
    /// All that is written for a grade.
    Grade(Grade),
}

/// What gets in the way, as far as the app can notice it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Obstacle {
    /// Wanting to stop after three misses in a row.
    ThreeMisses,
    /// A planned day goes by without practice.
    PlannedDay,
    /// Passing over something that was due for a check.
    SkippedCheck,
    /// Something the app cannot see.
    Other,
}

impl Obstacle {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::ThreeMisses, Self::PlannedDay, Self::SkippedCheck, Self::Other];
}

/// Ready-made words or the learner's own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Said {
    /// Nothing was said.
    #[default]
    Nothing,
    /// A ready-made phrase.
    Phrase(Phrase),
    /// Their own words, at most 300 characters.
    Own(String),
}

macro_rules! pieces {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// Ready-made pieces of sentences, for those who would rather tap than write.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum Phrase { $($(#[$doc])* $variant),+ }

        impl Phrase {
            /// The name it is kept by.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The piece with that name.
            pub fn named(name: &str) -> Option<Self> {
                [$(Self::$variant),+].into_iter().find(|piece| piece.as_str() == name)
            }
        }
    };
}

pieces! {
    /// The best part: I will be proud.
    Proud = "proud",
    /// The best part: I can show my family.
    ShowFamily = "show-family",
    /// The best part: I can help a friend.
    HelpFriend = "help-friend",
    /// The best part: I can do more by myself.
    ByMyself = "by-myself",
    /// Then: I will draw it.
    DrawIt = "draw-it",
    /// Then: I will take three breaths.
    Breathe = "breathe",
    /// Then: I will ask for a hint.
    AskHint = "ask-hint",
    /// Then: I will try one more.
    OneMore = "one-more",
    /// Then: I will do five minutes today.
    FiveMinutes = "five-minutes",
    /// Then: I will put my things ready tonight.
    GetReady = "get-ready",
    /// Then: I will do the check first.
    CheckFirst = "check-first",
    /// When: before school.
    BeforeSchool = "before-school",
    /// When: after school.
    AfterSchool = "after-school",
    /// When: after dinner.
    AfterDinner = "after-dinner",
    /// Where: at the table.
    AtTable = "at-table",
    /// Where: at school.
    AtSchool = "at-school",
    /// Where: in a quiet place.
    QuietPlace = "quiet-place",
}

/// When, where and how long one wants to practice.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Rhythm {
    /// Days of the week, 0 is Sunday; in order, none twice.
    pub days: Vec<u8>,
    /// Minutes on each; 0 where none were said.
    pub minutes: u16,
    /// The time of day.
    pub when: Said,
    /// The place.
    pub place: Said,
}

/// How a goal ended. All three are the learner's to say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Ending {
    /// They did it.
    Met,
    /// They did a part.
    Partly,
    /// They let it go, which is a choice.
    LetGo,
}

/// Whether the plan helped.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Helped {
    /// It did.
    Yes,
    /// A little.
    ALittle,
    /// It did not.
    No,
}

/// What a learner writes or draws about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Topic {
    /// Anything.
    Note,
    /// What grew this week.
    Grew,
    /// What I am proud of.
    Proud,
    /// What comes next.
    Next,
    /// A letter to myself.
    Letter,
    /// What my teacher and family should know about how I learn. The newest stands.
    KnowMe,
    /// My interests in my own words. The newest stands.
    Likes,
}
