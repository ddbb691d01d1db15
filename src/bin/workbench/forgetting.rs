use std::collections::BTreeMap;
use trellis::{
    curriculum::Index,
    units::{Draw, Seed, SkillId},
};

/// A simulated learner who forgets: what is remembered halves in so many days (Ebbinghaus's curve, not the one of FSRS), a recall makes
/// that time longer, and the more so the longer ago the last was; a miss makes it half as long. Practice reaches what lies under a
/// skill by a share that differs from edge to edge. The rules know nothing of this.
pub struct Pupil {
    gain: f64,
    shares: BTreeMap<(SkillId, SkillId), f64>,
    traces: BTreeMap<SkillId, Half>,
    first: BTreeMap<SkillId, f64>,
}

/// How long until half is gone, and since when.
#[derive(Clone, Copy)]
struct Half {
    days: f64,
    since: f64,
}

/// Half-lives after the first day: from three to twelve days.
const FIRST: (f64, f64) = (3.0, 12.0);
/// What a recall adds, as a share of the half-life, where it comes after a half-life or more.
const GAIN: (f64, f64) = (0.5, 2.0);
/// What reaches the skill beneath: from a tenth to seven tenths.
const SHARE: (f64, f64) = (0.1, 0.7);
/// The least half-life, in days.
const LEAST: f64 = 1.5;

impl Half {
    fn left(self, now: f64) -> f64 {
        (-(now - self.since).max(0.0) / self.days * std::f64::consts::LN_2).exp()
    }

    fn recalled(self, gain: f64, share: f64, now: f64) -> Self {
        let away = (now - self.since).max(0.0);
        let days = self.days * (1.0 + share * gain * (away / self.days).min(1.0));
        Self { days, since: self.since + share * away }
    }
}

impl Pupil {
    /// Somebody.
    pub fn new(index: &Index, seed: Seed) -> Self {
        let mut chance = Draw::new(seed, &["pupil"]);
        let mut within = |(low, high): (f64, f64)| low + (high - low) * chance.below(1_000_000) as f64 / 1e6;
        let gain = within(GAIN);
        let first = index.skills().map(|entry| (entry.id.clone(), within(FIRST))).collect();
        let edges = index.skills().flat_map(|entry| entry.needs.iter().map(|need| (entry.id.clone(), need.clone())));
        let shares = edges.map(|edge| (edge, within(SHARE))).collect();
        Self { gain, shares, traces: BTreeMap::new(), first }
    }

    /// Learns or practices a skill for a day.
    pub fn practice(&mut self, skill: &SkillId, index: &Index, now: f64) {
        let days = self.first.get(skill).copied().unwrap_or(FIRST.0);
        let half = self.traces.get(skill).map_or(Half { days, since: now }, |half| half.recalled(self.gain, 1.0, now));
        self.traces.insert(skill.clone(), half);
        self.reach(skill, index, (1.0, now));
    }

    /// Answers one question at a skill. A miss is looked at, so that the skill is fresh again, but not as firm.
    pub fn answer(&mut self, skill: &SkillId, index: &Index, now: f64, chance: &mut Draw) -> bool {
        let Some(half) = self.traces.get(skill).copied() else { return false };
        let right = (chance.below(1_000_000) as f64) < half.left(now) * 1e6;
        if right {
            self.practice(skill, index, now);
        } else {
            self.traces.insert(skill.clone(), Half { days: (half.days / 2.0).max(LEAST), since: now });
        }
        right
    }

    /// How much of all that was learned would come back now.
    pub fn retention(&self, now: f64) -> f64 {
        self.traces.values().map(|half| half.left(now)).sum::<f64>() / self.traces.len().max(1) as f64
    }

    fn reach(&mut self, skill: &SkillId, index: &Index, (share, now): (f64, f64)) {
        let needs = index.skill(skill).map(|entry| entry.needs.clone()).unwrap_or_default();
        for need in needs {
            let share = share * self.shares.get(&(skill.clone(), need.clone())).copied().unwrap_or(0.0);
            if let Some(half) = self.traces.get_mut(&need) {
                *half = half.recalled(self.gain, share, now);
                self.reach(&need, index, (share, now));
            }
        }
    }
}

/// Skills in an order in which each comes after what it builds on.
pub fn order_of(index: &Index) -> Vec<SkillId> {
    let mut order: Vec<SkillId> = Vec::new();
    let mut left: Vec<_> = index.skills().collect();
    while !left.is_empty() {
        let ready = left
            .iter()
            .position(|entry| entry.needs.iter().all(|need| order.contains(need) || index.skill(need).is_none()));
        order.push(left.remove(ready.unwrap_or(0)).id.clone());
    }
    order
}
