use crate::{
    record::Profile,
    ui::{
        plants::{Species, Stage},
        widgets::StripPlant,
        words::AboutMe,
    },
};

/// A question of the welcome.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// What should we call you?
    Name,
    /// Which grade?
    Grade,
    /// Which interests?
    Interests,
    /// Which ways of working?
    Ways,
    /// Shall we find your place?
    Place,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Name, Self::Grade, Self::Interests, Self::Ways, Self::Place];

    /// From 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|each| **each <= self).count()
    }

    /// The one after; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The one before; `None` before the first.
    pub fn back(self) -> Option<Self> {
        Self::ALL.iter().rev().find(|each| **each < self).copied()
    }

    /// The question.
    pub const fn asks(self) -> AboutMe {
        match self {
            Self::Name => AboutMe::NameAsk,
            Self::Grade => AboutMe::GradeAsk,
            Self::Interests => AboutMe::InterestsAsk,
            Self::Ways => AboutMe::WaysAsk,
            Self::Place => AboutMe::PlaceAsk,
        }
    }

    /// What the question is for; the first begins with a hello instead.
    pub const fn help(self) -> Option<AboutMe> {
        match self {
            Self::Name => None,
            Self::Grade => Some(AboutMe::GradeHelp),
            Self::Interests => Some(AboutMe::InterestsHelp),
            Self::Ways => Some(AboutMe::WaysHelp),
            Self::Place => Some(AboutMe::PlaceHelp),
        }
    }

    /// A skipped question leaves what was known before.
    pub fn forget(self, draft: &mut Profile, before: &Profile) {
        match self {
            Self::Name => draft.nickname.clone_from(&before.nickname),
            Self::Grade => draft.grade = before.grade,
            Self::Interests => draft.interests.clone_from(&before.interests),
            Self::Ways => draft.ways = before.ways,
            Self::Place => {}
        }
    }

    /// The plant that stands for it, and whether it is still to come, while one is at `here`.
    pub fn plant(self, here: Self) -> (Stage, bool) {
        if self < here {
            (Stage::Leaf, false)
        } else if self == here {
            (Stage::Sprout, false)
        } else {
            (Stage::Bud, true)
        }
    }

    /// The plant beside the question, a little taller each time; beside the first stands another way in.
    pub const fn grown(self) -> Option<Stage> {
        match self {
            Self::Name => None,
            Self::Grade => Some(Stage::Bud),
            Self::Interests => Some(Stage::Sprout),
            Self::Ways => Some(Stage::Leaf),
            Self::Place => Some(Stage::Bloom),
        }
    }
}

/// The trellis of somebody who has not begun: buds and knots.
pub fn buds() -> Vec<StripPlant> {
    let species = [Species::Ten, Species::Pairs, Species::Quarter, Species::Stack, Species::Star];
    (0..20usize)
        .map(|place| StripPlant {
            stage: if place % 3 == 0 { Stage::Bud } else { Stage::Knot },
            species: species[place % species.len()],
            due: false,
        })
        .collect()
}
