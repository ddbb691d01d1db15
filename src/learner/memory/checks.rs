use super::{Due, Memory};
use crate::{
    curriculum::{Index, SkillEntry},
    learner::Learner,
    units::{Day, SkillId},
};
use std::collections::BTreeMap;

/// The most checks that are proposed for a day.
pub const MOST_CHECKS: usize = 5;
/// The share of a day's practice that reaches what a skill builds on, and what that in turn builds on. Math Academy tells of
/// the idea (fractional implicit repetition) without numbers; half for each step is our choice, and `workbench memory` shows what it saves
/// and costs.
const SHARES: [f64; 2] = [0.5, 0.25];

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
        let own = Memory::of(self.skill(skill))?;
        let mut days = BTreeMap::<Day, f64>::new();
        let above: Vec<&SkillEntry> = index.opened_by(skill).collect();
        let further = above.iter().flat_map(|entry| index.opened_by(&entry.id));
        let shares = above.iter().map(|entry| (*entry, SHARES[0])).chain(further.map(|entry| (entry, SHARES[1])));
        for (entry, share) in shares {
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
        let left = MOST_CHECKS.saturating_sub(self.checked_on(today));
        let mut faded = BTreeMap::new();
        let mut waiting = Vec::new();
        for entry in index.skills() {
            if let Some(memory) = self.memory(&entry.id, index)
                && let Some(due) = memory.due(today)
            {
                faded.insert(&entry.id, 1.0 - memory.retrievability(today));
                waiting.push((entry, due));
            }
        }
        let mut checks = Vec::new();
        while checks.len() < left && !waiting.is_empty() {
            let useful = |entry: &SkillEntry| {
                reached(entry, index).map(|(skill, share)| share * faded.get(skill).unwrap_or(&0.0)).sum()
            };
            let uses: Vec<f64> = waiting.iter().map(|(entry, _)| useful(entry)).collect();
            let best = (0..uses.len()).rev().max_by(|a, b| uses[*a].total_cmp(&uses[*b])).unwrap_or(0);
            let (entry, due) = waiting.remove(best);
            for (skill, share) in reached(entry, index) {
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
fn reached<'a>(entry: &'a SkillEntry, index: &'a Index) -> impl Iterator<Item = (&'a SkillId, f64)> {
    let under = entry.needs.iter().map(|need| (need, SHARES[0]));
    let further = entry.needs.iter().filter_map(|need| index.skill(need));
    let further = further.flat_map(|need| need.needs.iter().map(|below| (below, SHARES[1])));
    std::iter::once((&entry.id, 1.0)).chain(under).chain(further)
}
