use crate::{
    learner::{Learner, SkillEvidence},
    units::{Draw, SkillId},
};

/// Answers that a skill is believed to take before one's own skills tell (a median), and how unsure that is (a standard deviation of
/// its logarithm).
const USUAL: f64 = 15.0;
const USUAL_UNSURE: f64 = 0.6;
/// Steps of the belief about the median, from a third of the usual to twelve times, by a quarter of e each.
const MEDIANS: i32 = 16;
const LOWEST: f64 = -1.1;
const STEP: f64 = 0.25;
/// How far one skill may lie from another: standard deviations of the logarithm. A skill that is stuck lies far out.
const SPREADS: [f64; 4] = [0.4, 0.7, 1.0, 1.4];
/// Answers that are taken for going the way to a bloom, of so many, before one's own say how many do.
const BELIEVED: (f64, f64) = (15.0, 20.0);

/// How many answers a skill takes from its first to its bloom: what the learner's own skills tell, those that are not in bloom yet
/// among them. A skill that has had thirty answers and is not in bloom says that thirty may not be enough; so the belief is about
/// times until something happens, of which some have not ended (a log-normal survival model).
#[derive(Clone, PartialEq, Debug)]
pub struct Effort {
    /// Logarithm of the median, spread, and how far that is believed; the last add up to 1.
    beliefs: Vec<(f64, f64, f64)>,
    /// The share of all answers that go to skills not yet in bloom, 0 to 1.
    pub toward: f64,
}

/// What one skill of a goal still takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct OpenSkill {
    /// Answers it has had.
    had: f64,
    /// The fewest it can still take.
    least: f64,
}

impl Effort {
    /// What the record tells.
    pub fn of(learner: &Learner) -> Self {
        let mut told = Vec::new();
        let (mut toward, mut all) = BELIEVED;
        for (_, evidence) in learner.skills() {
            let before = tries_before_bloom(evidence);
            all += evidence.tries().len() as f64;
            toward += before;
            if before >= 1.0 {
                told.push((libm::log(before), evidence.secure().is_some()));
            }
        }
        Self { beliefs: beliefs(&told), toward: toward / all }
    }

    /// Answers that half of all skills take no more than.
    pub fn usual(&self) -> f64 {
        libm::exp(self.beliefs.iter().map(|(median, _, belief)| median * belief).sum())
    }

    /// Draws how many answers these skills still take together: one belief, and for each skill its own number above what it has had.
    pub(super) fn draw(&self, open: &[OpenSkill], draw: &mut Draw) -> f64 {
        let mut left = draw.fraction();
        let believed = self.beliefs.iter().find(|(_, _, belief)| {
            left -= belief;
            left <= 0.0
        });
        let (median, spread, _) = believed.or(self.beliefs.last()).copied().unwrap_or((libm::log(USUAL), 1.0, 1.0));
        let one = |skill: &OpenSkill, draw: &mut Draw| {
            let from = if skill.had > 0.0 { (libm::log(skill.had) - median) / spread } else { f64::NEG_INFINITY };
            (libm::exp(median + spread * normal_above(from, draw)) - skill.had).max(skill.least)
        };
        open.iter().map(|skill| one(skill, draw)).sum()
    }
}

impl OpenSkill {
    pub fn new(learner: &Learner, skill: &SkillId) -> Self {
        let had = learner.skill(skill).tries().len() as f64;
        Self { had, least: learner.to_bloom(skill).map_or(0.0, |missing| f64::from(missing.own)) }
    }
}

/// Tries up to the day of the bloom, or all of them.
fn tries_before_bloom(evidence: &SkillEvidence) -> f64 {
    let last = evidence.secure().map(|secure| secure.day);
    evidence.tries().iter().filter(|one| last.is_none_or(|last| one.day <= last)).count() as f64
}

/// Every median with every spread, weighed by how well it tells what was seen (Bayes).
fn beliefs(told: &[(f64, bool)]) -> Vec<(f64, f64, f64)> {
    let medians = (0..MEDIANS).map(|step| LOWEST + STEP * f64::from(step));
    let mut beliefs: Vec<(f64, f64, f64)> = medians
        .flat_map(|shift| SPREADS.map(|spread| (shift, spread)))
        .map(|(shift, spread)| {
            let median = libm::log(USUAL) + shift;
            let prior = -0.5 * (shift / USUAL_UNSURE) * (shift / USUAL_UNSURE);
            let seen: f64 = told.iter().map(|(log, ended)| likely((log - median) / spread, spread, *ended)).sum();
            (median, spread, prior + seen)
        })
        .collect();
    let best = beliefs.iter().map(|one| one.2).fold(f64::NEG_INFINITY, f64::max);
    beliefs.iter_mut().for_each(|one| one.2 = libm::exp(one.2 - best));
    let sum: f64 = beliefs.iter().map(|one| one.2).sum();
    beliefs.iter_mut().for_each(|one| one.2 /= sum);
    beliefs
}

/// The logarithm of how likely this was: ended here, or not ended by here.
fn likely(z: f64, spread: f64, ended: bool) -> f64 {
    if ended {
        -0.5 * z * z - libm::log(spread)
    } else {
        libm::log((0.5 * libm::erfc(z / core::f64::consts::SQRT_2)).max(1e-12))
    }
}

/// A number of the standard normal distribution above `from`: by an exponential proposal in the tail (Robert 1995).
fn normal_above(from: f64, draw: &mut Draw) -> f64 {
    if from < 0.4 {
        loop {
            let z = super::future::normal(draw);
            if z > from {
                return z;
            }
        }
    }
    let rate = (from + libm::sqrt(from * from + 4.0)) / 2.0;
    loop {
        let z = from - libm::log(1.0 - draw.fraction()) / rate;
        if draw.fraction() <= libm::exp(-0.5 * (z - rate) * (z - rate)) {
            return z;
        }
    }
}
