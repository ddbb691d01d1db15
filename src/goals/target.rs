use super::{Pace, pace::left};
use crate::{
    curriculum::Index,
    learner::{Learner, Stage},
    record::Wish,
    units::{Day, SkillId},
};

/// Days ahead of a short goal.
const TWO_WEEKS: i32 = 14;
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

/// Three goals within reach, from the learner's own pace: the skill that is closest, two skills, and days of practice a little above
/// what is usual. Fewer where there is less to learn.
pub fn targets(learner: &Learner, index: &Index, today: Day) -> Vec<Target> {
    let pace = Pace::of(learner, today);
    let (days, skills) = if pace.weeks.is_empty() {
        (USUAL_DAYS, USUAL_SKILLS)
    } else {
        (pace.mean().days, pace.skills().max(0.2))
    };
    let closest = closest(learner, index);
    let by = |work: f64| {
        let days = (libm::ceil(work / skills) as i32 * 7).clamp(7, 56);
        Day(today.0 + days)
    };
    let mut targets = Vec::new();
    if let [(one, work), ..] = closest.as_slice() {
        targets.push(Target { wish: Wish::Skills(vec![one.clone()]), by: by(*work) });
    }
    if let [(one, work), (two, more), ..] = closest.as_slice() {
        targets.push(Target { wish: Wish::Skills(vec![one.clone(), two.clone()]), by: by(work + more) });
    }
    let wanted = (libm::ceil(days * 2.0) as u16 + 1).clamp(3, 12);
    targets.push(Target { wish: Wish::Days(wanted), by: Day(today.0 + TWO_WEEKS) });
    targets
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
