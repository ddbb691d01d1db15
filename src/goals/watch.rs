use crate::{
    record::{Event, Happening},
    units::{Day, SkillId},
};

/// What a plan may have to speak up about: a fold of the last answers.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Watch {
    /// The day of what follows.
    day: Option<Day>,
    /// Answers in a row that were not right yet.
    misses: u8,
    /// The skill that was passed over last.
    skipped: Option<SkillId>,
}

impl Watch {
    /// Takes one more event in. A new day begins anew, and so does a plan that has spoken.
    pub fn apply(&mut self, event: &Event) {
        let day = Some(event.at.day());
        match &event.what {
            Happening::Attempted(attempt) => {
                self.begin(day);
                self.misses = if attempt.verdict.is_right() { 0 } else { self.misses.saturating_add(1) };
                self.skipped = None;
            }
            Happening::NotKnownYet { .. } => self.begin(day),
            Happening::Skipped { item } => {
                self.begin(day);
                self.skipped = Some(item.exercise.skill());
            }
            Happening::PlanSpoke { .. } => *self = Self { day, ..Self::default() },
            _ => {}
        }
    }

    fn begin(&mut self, day: Option<Day>) {
        if self.day != day {
            *self = Self { day, ..Self::default() };
        }
    }

    /// Misses in a row on this day.
    pub fn misses_on(&self, day: Day) -> u8 {
        if self.day == Some(day) { self.misses } else { 0 }
    }

    /// The skill that was passed over on this day, if nothing was answered since.
    pub fn skipped_on(&self, day: Day) -> Option<&SkillId> {
        self.skipped.as_ref().filter(|_| self.day == Some(day))
    }
}

crate::units::packed!(struct Watch { day, misses, skipped });
