use super::Pin;

/// Who a learner is, in their own words. Everything may be skipped and changed later.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Profile {
    /// What they want to be called; may be empty. At most 24 characters.
    pub nickname: String,
    /// The grade they are in, if they said.
    pub grade: Option<Grade>,
    /// Ids of themes they like, in the order chosen.
    pub interests: Vec<String>,
    /// How they like to work.
    pub ways: Ways,
    /// The pictures that are asked for before this learner sits down, if they chose any.
    pub pin: Option<Pin>,
}

/// A grade from kindergarten (0) to 8.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Grade(u8);

impl Grade {
    /// `None` above 8.
    pub const fn new(number: u8) -> Option<Self> {
        if number <= 8 { Some(Self(number)) } else { None }
    }

    /// 0 for kindergarten, up to 8.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// `K` or the number.
    pub fn name(self) -> String {
        if self.0 == 0 { "K".to_owned() } else { self.0.to_string() }
    }
}

/// Ways of working. Settings like any other; never named after a condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Ways {
    /// Show a picture wherever there is one.
    pub pictures: bool,
    /// Show a worked example before the first try.
    pub example_first: bool,
    /// Offer to read everything aloud.
    pub read_aloud: bool,
    /// Hide all but the task.
    pub one_thing: bool,
    /// Two choices instead of four.
    pub two_choices: bool,
    /// More space between lines and things.
    pub more_space: bool,
    /// A break when I say so: a button that covers the task with a quiet page.
    pub breaks: bool,
}

crate::units::packed!(tuple Grade);
crate::units::packed!(struct Profile { nickname, grade, interests, ways, pin });
crate::units::packed!(struct Ways { pictures, example_first, read_aloud, one_thing, two_choices, more_space, breaks });
