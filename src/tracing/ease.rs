use super::{ResponseLog, design::Design, logistic};
use crate::learner::Ease;

/// How far skills lie apart: a ridge of one over the variance.
const SKILL_RIDGE: f64 = 0.5;
/// How near an item stays to its skill: an item that few met hardly leaves it.
const ITEM_RIDGE: f64 = 1.5;
/// How much of an answer still counts with each later one, in the plain measure of how well a learner does.
const KEPT: f64 = 0.95;
/// What that measure begins with: 1.4 right, 0.6 wrong.
const BEGINS: (f64, f64) = (1.4, 0.6);

/// How easy skills and items are for most, in log-odds, seen through how well those who met them did elsewhere.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct EaseTable {
    middle: f64,
    skills: Vec<f64>,
    items: Vec<f64>,
}

impl EaseTable {
    /// Fitted to some learners: skills are held near the middle, items near their skills.
    pub(super) fn fit(log: &ResponseLog, learners: &[usize]) -> Self {
        let mut design = Design::new(2, log.skills + log.items);
        for learner in learners {
            let (mut right, mut wrong) = BEGINS;
            for response in log.of_learner(*learner) {
                let share = 1.0 / response.skills.len() as f64;
                let mut marks: Vec<(usize, f64)> =
                    response.skills.iter().map(|skill| (*skill as usize, share)).collect();
                marks.extend(response.item.map(|item| (log.skills + item as usize, 1.0)));
                design.push([1.0, f64::ln(right / wrong)], &marks, response.right);
                let outcome = f64::from(response.right);
                right = KEPT * (right - BEGINS.0) + outcome + BEGINS.0;
                wrong = KEPT * (wrong - BEGINS.1) + 1.0 - outcome + BEGINS.1;
            }
        }
        let ridge = [vec![0.01; 2], vec![SKILL_RIDGE; log.skills], vec![ITEM_RIDGE; log.items]].concat();
        let weights = logistic::fit(&design, &ridge);
        let (skills, items) = weights[2..].split_at(log.skills);
        Self { middle: weights[0] + weights[1] * design.mean(1), skills: skills.to_vec(), items: items.to_vec() }
    }

    /// How easy a question on these skills is.
    pub(super) fn of(&self, skills: &[u32], item: Option<u32>) -> Ease {
        let all: f64 = skills.iter().map(|skill| self.skills[*skill as usize]).sum();
        let skill = self.middle + all / skills.len() as f64;
        Ease { skill, item: item.map_or(0.0, |item| self.items[item as usize]) }
    }

    /// How easy a skill in the middle is.
    pub(super) const fn middle(&self) -> f64 {
        self.middle
    }
}
