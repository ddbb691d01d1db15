use super::{forgetful_pupil::ForgetfulPupil, growth_pupil::GrowthPupil, step_pupil::StepPupil};
use crate::{
    practice::Level,
    units::{Draw, Probability},
};

/// How imagined children learn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Learning {
    /// At one stroke.
    Step,
    /// By degrees, with an ability that skills share.
    Growth,
    /// By degrees, forgetting overnight; placed beforehand.
    Forgetful,
}

/// One imagined child at one skill.
#[derive(Clone, PartialEq, Debug)]
pub struct Pupil(Kind);

#[derive(Clone, PartialEq, Debug)]
enum Kind {
    Step(StepPupil),
    Growth(GrowthPupil),
    Forgetful(ForgetfulPupil),
}

impl Learning {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Step, Self::Growth, Self::Forgetful];

    /// A name for tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Step => "at one stroke",
            Self::Growth => "by degrees",
            Self::Forgetful => "forgetting, placed before",
        }
    }
}

impl Pupil {
    /// A child that learns that way.
    pub fn new(learning: Learning, draw: &mut Draw) -> Self {
        Self(match learning {
            Learning::Step => Kind::Step(StepPupil::new(draw)),
            Learning::Growth => Kind::Growth(GrowthPupil::new(draw)),
            Learning::Forgetful => Kind::Forgetful(ForgetfulPupil::new(draw)),
        })
    }

    /// Whether the child knows the skill now: it has learned (at one stroke), or would be right at level 2 in 85 of 100 (by degrees).
    pub fn knows(&self) -> bool {
        match &self.0 {
            Kind::Step(pupil) => pupil.knows(),
            Kind::Growth(pupil) => pupil.knows(),
            Kind::Forgetful(pupil) => pupil.knows(),
        }
    }

    /// How likely the child is right at level 2 now.
    pub fn success(&self) -> Probability {
        Probability::new(match &self.0 {
            Kind::Step(pupil) => pupil.success(),
            Kind::Growth(pupil) => pupil.success(Level::OnTarget),
            Kind::Forgetful(pupil) => pupil.success(),
        })
    }

    /// What placement believed before the first question; `None` where the child was not placed.
    pub fn believed(&self) -> Option<Probability> {
        match &self.0 {
            Kind::Forgetful(pupil) => Some(Probability::new(pupil.believed())),
            Kind::Step(_) | Kind::Growth(_) => None,
        }
    }

    /// Answers one question without help, and learns from it. True where the answer is right.
    pub fn answers(&mut self, level: Level, draw: &mut Draw) -> bool {
        match &mut self.0 {
            Kind::Step(pupil) => pupil.answers(level, draw),
            Kind::Growth(pupil) => pupil.answers(level, draw),
            Kind::Forgetful(pupil) => pupil.answers(level, draw),
        }
    }

    /// A night passes.
    pub fn sleeps(&mut self) {
        if let Kind::Forgetful(pupil) = &mut self.0 {
            pupil.sleeps();
        }
    }
}
