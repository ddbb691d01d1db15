use super::{Due, Memory};
use crate::{
    curriculum::{Index, SkillEntry},
    learner::Learner,
    units::{Day, SkillId},
};
use std::collections::BTreeMap;

/// The most checks that are proposed for a day.
pub const MOST_CHECKS: usize = 5;
/// The share of a day's practice at a skill that reaches what it builds on, and what that in turn builds on: each from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Shares {
    /// What it builds on.
    pub one_step: f64,
    /// What that builds on.
    pub two_steps: f64,
}

impl Shares {
    /// What the app uses. Math Academy tells of the idea (fractional implicit repetition) without numbers; a quarter for each step is our
    /// choice, low on purpose; `workbench memory` shows what it saves and costs beside others (docs/learner-model.md).
    pub const OURS: Self = Self { one_step: 0.25, two_steps: 0.0625 };
    /// Nothing is shared.
    pub const NONE: Self = Self { one_step: 0.0, two_steps: 0.0 };
}

/// A check that is proposed for a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// The skill.
    pub skill: SkillId,
    /// How long it waited.
    pub due: Due,
}

impl Learner {
    /// What is remembered of a secure skill, counting what was done at skills that build on it since; `None` before it is secure.
    pub fn memory(&self, skill: &SkillId, index: &Index) -> Option<Memory> {
        self.memory_sharing(skill, index, Shares::OURS)
    }

    fn memory_sharing(&self, skill: &SkillId, index: &Index, shares: Shares) -> Option<Memory> {
        let own = Memory::of(self.skill(skill))?;
        let mut days = BTreeMap::<Day, f64>::new();
        let above: Vec<&SkillEntry> = index.opened_by(skill).collect();
        let further = above.iter().flat_map(|entry| index.opened_by(&entry.id));
        let reaching =
            above.iter().map(|entry| (*entry, shares.one_step)).chain(further.map(|entry| (entry, shares.two_steps)));
        for (entry, share) in reaching {
            for day in self.skill(&entry.id).own_days_after(own.refreshed) {
                let most = days.entry(day).or_default();
                *most = most.max(share);
            }
        }
        Some(days.into_iter().fold(own, |memory, (day, share)| memory.used(day, share)))
    }

    /// Whether a secure skill is worth a check on that day. That takes nothing away.
    pub fn due(&self, skill: &SkillId, index: &Index, today: Day) -> Option<Due> {
        self.memory(skill, index)?.due(today)
    }

    /// The checks of a day, the most useful first: at most five, less those already done. A check is the more useful the likelier the
    /// skill has faded, and the more of what it builds on is due as well, since it refreshes that too.
    pub fn checks(&self, index: &Index, today: Day) -> Vec<Check> {
        self.checks_sharing(index, today, Shares::OURS)
    }

    /// The same, were other shares believed: for simulations.
    pub fn checks_sharing(&self, index: &Index, today: Day, shares: Shares) -> Vec<Check> {
        let left = MOST_CHECKS.saturating_sub(self.checked_on(today));
        let mut faded = BTreeMap::new();
        let mut waiting = Vec::new();
        for entry in index.skills() {
            if let Some(memory) = self.memory_sharing(&entry.id, index, shares)
                && let Some(due) = memory.due(today)
            {
                faded.insert(&entry.id, 1.0 - memory.retrievability(today));
                waiting.push((entry, due));
            }
        }
        let mut checks = Vec::new();
        while checks.len() < left && !waiting.is_empty() {
            let useful = |entry: &SkillEntry| {
                reached(entry, index, shares).map(|(skill, share)| share * faded.get(skill).unwrap_or(&0.0)).sum()
            };
            let uses: Vec<f64> = waiting.iter().map(|(entry, _)| useful(entry)).collect();
            let best = (0..uses.len()).rev().max_by(|a, b| uses[*a].total_cmp(&uses[*b])).unwrap_or(0);
            let (entry, due) = waiting.remove(best);
            for (skill, share) in reached(entry, index, shares) {
                faded.entry(skill).and_modify(|faded| *faded *= 1.0 - share);
            }
            checks.push(Check { skill: entry.id.clone(), due });
        }
        checks
    }

    fn checked_on(&self, day: Day) -> usize {
        let growth = self.growth().iter().rev().take_while(|growth| growth.at.day() >= day);
        growth.filter(|growth| growth.grown == crate::learner::Grown::Checked && growth.at.day() == day).count()
    }
}

/// What a check of a skill refreshes: itself whole, and shares of what lies under it.
fn reached<'a>(entry: &'a SkillEntry, index: &'a Index, shares: Shares) -> impl Iterator<Item = (&'a SkillId, f64)> {
    let under = entry.needs.iter().map(move |need| (need, shares.one_step));
    let further = entry.needs.iter().filter_map(|need| index.skill(need));
    let further = further.flat_map(move |need| need.needs.iter().map(move |below| (below, shares.two_steps)));
    std::iter::once((&entry.id, 1.0)).chain(under).chain(further)
}
