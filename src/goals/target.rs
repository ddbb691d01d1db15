use super::{
    Pace,
    effort::OpenSkill,
    odds::{days_leaves, skills_leaves},
    pace::left,
};
use crate::{
    curriculum::Index,
    learner::{Learner, Stage},
    record::Wish,
    units::{Day, SkillId},
};

/// Days ahead of a short goal.
const TWO_WEEKS: i32 = 14;
/// The farthest day of a target, in weeks.
const MOST_WEEKS: i32 = 8;
/// Leaves from which a goal is likely.
const LIKELY: u8 = 8;
/// What is believed of a week before one's own weeks tell.
const USUAL_DAYS: f64 = 2.0;
const USUAL_SKILLS: f64 = 0.7;

/// A goal within reach.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// What.
    pub wish: Wish,
    /// By when.
    pub by: Day,
}

/// Three goals within reach, from the learner's own pace: the skill that is closest, two skills, and days of practice. Once there are
/// weeks enough to tell, each is one that is likely; before, it is what is usual. Fewer where there is less to learn.
pub fn targets(learner: &Learner, index: &Index, today: Day) -> Vec<Target> {
    let pace = Pace::of(learner, today);
    let closest = closest(learner, index);
    let mut targets = Vec::new();
    for count in [1, 2] {
        if let Some(near) = closest.get(..count) {
            let by = Day(today.0 + 7 * weeks_for(near, &pace, learner));
            targets.push(Target { wish: Wish::Skills(near.iter().map(|(skill, _)| skill.clone()).collect()), by });
        }
    }
    targets.push(Target { wish: Wish::Days(days_for(&pace)), by: Day(today.0 + TWO_WEEKS) });
    targets
}

/// The skills that are started or ready, the closest to a bloom first; those of the learner's own grade before all others.
pub fn within_reach(learner: &Learner, index: &Index) -> Vec<SkillId> {
    closest(learner, index).into_iter().map(|(skill, _)| skill).collect()
}

/// The first week by whose end these skills are likely in bloom, 1 to 8.
fn weeks_for(near: &[(SkillId, f64)], pace: &Pace, learner: &Learner) -> i32 {
    if pace.is_enough() {
        let skills: Vec<OpenSkill> = near.iter().map(|(skill, _)| OpenSkill::new(learner, skill)).collect();
        return (1..MOST_WEEKS).find(|weeks| skills_leaves(pace, &skills, 7 * weeks) >= LIKELY).unwrap_or(MOST_WEEKS);
    }
    let work: f64 = near.iter().map(|(_, work)| work).sum();
    (libm::ceil(work / USUAL_SKILLS) as i32).clamp(1, MOST_WEEKS)
}

/// Days of practice in two weeks: one more than what is usual, or as many as are likely.
fn days_for(pace: &Pace) -> u16 {
    let usual = if pace.weeks.is_empty() { USUAL_DAYS } else { pace.mean().days };
    let wanted = (libm::ceil(usual * 2.0) as u16 + 1).clamp(3, 12);
    let likely = |days: &u16| !pace.is_enough() || days_leaves(pace, *days, TWO_WEEKS) >= LIKELY;
    (2..=wanted).rev().find(likely).unwrap_or(2)
}

/// What is started or ready, the closest to a bloom first, and what is left of it.
fn closest(learner: &Learner, index: &Index) -> Vec<(SkillId, f64)> {
    let own = learner.profile().grade;
    let open = index.skills().filter(|entry| {
        let stage = learner.stage(&entry.id, index);
        stage >= Stage::Bud && stage < Stage::Bloom
    });
    let mut closest: Vec<(bool, f64, SkillId)> = open
        .map(|entry| {
            let grade = index.pack_of(&entry.id).and_then(|pack| crate::learner::grade_named(&pack.grade));
            (own.is_some() && grade != own, left(learner, &entry.id), entry.id.clone())
        })
        .collect();
    closest.sort_by(|a, b| (a.0, a.1).partial_cmp(&(b.0, b.1)).unwrap_or(std::cmp::Ordering::Equal));
    closest.into_iter().map(|(_, left, skill)| (skill, left)).collect()
}
