use super::Mark;
use crate::record::Sureness;
use std::collections::BTreeMap;

/// What was answered on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DayTally {
    /// Right at the first try, without help.
    pub own: u32,
    /// Right with help.
    pub helped: u32,
    /// Not right yet.
    pub not_yet: u32,
    /// Seconds spent, as far as the attempts tell.
    pub seconds: u32,
}

impl DayTally {
    /// All answers of the day.
    pub const fn answered(self) -> u32 {
        self.own + self.helped + self.not_yet
    }

    pub(super) fn take(&mut self, mark: Mark, seconds: u16) {
        match mark {
            Mark::Own => self.own += 1,
            Mark::Helped => self.helped += 1,
            Mark::Slip | Mark::Other => self.not_yet += 1,
            Mark::DontKnow => {}
        }
        self.seconds = self.seconds.saturating_add(u32::from(seconds));
    }
}

/// How often a learner was right when they said how sure they were. First tries alone: later ones know more.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SureTally(BTreeMap<Sureness, (u32, u32)>);

impl SureTally {
    pub(super) fn take(&mut self, sureness: Sureness, right: bool) {
        let (answers, rights) = self.0.entry(sureness).or_default();
        *answers += 1;
        *rights += u32::from(right);
    }

    /// Answers with that sureness, and the right ones among them.
    pub fn of(&self, sureness: Sureness) -> (u32, u32) {
        self.0.get(&sureness).copied().unwrap_or_default()
    }

    /// All answers for which the learner said how sure they were.
    pub fn answers(&self) -> u32 {
        self.0.values().map(|(answers, _)| answers).sum()
    }
}

crate::units::packed!(struct DayTally { own, helped, not_yet, seconds });
crate::units::packed!(tuple SureTally);
