use super::{Response, ResponseLog, design::Design};
use std::collections::BTreeMap;

/// How much of an answer still counts with each later one.
const KEPT: f64 = 0.8;
/// The ridge of skills and items.
pub(super) const RIDGE: f64 = 1.0;
/// The ridge of the counts.
pub(super) const COUNT_RIDGE: f64 = 0.01;
/// The columns every row has.
pub(super) const DENSE: usize = 7;

/// The plain logistic regression: which skill, which item, ln(1 + count) of right and wrong answers on the skill and overall, and
/// counts of both that fade.
pub(super) fn design(log: &ResponseLog, learners: &[usize]) -> Design {
    let mut design = Design::new(DENSE, log.skills + log.items);
    for learner in learners {
        let mut counts = Counts::default();
        for response in log.of_learner(*learner) {
            let mut marks: Vec<(usize, f64)> = response.skills.iter().map(|skill| (*skill as usize, 1.0)).collect();
            marks.extend(response.item.map(|item| (log.skills + item as usize, 1.0)));
            design.push(counts.columns(response), &marks, response.right);
            counts.take(response);
        }
    }
    design
}

#[derive(Default)]
struct Counts {
    skills: BTreeMap<u32, (f64, f64)>,
    all: (f64, f64),
    fading: (f64, f64),
}

impl Counts {
    fn columns(&self, response: &Response) -> [f64; DENSE] {
        let share = 1.0 / response.skills.len() as f64;
        let (mut right, mut wrong) = (0.0, 0.0);
        for (rights, wrongs) in response.skills.iter().filter_map(|skill| self.skills.get(skill)) {
            right += rights.ln_1p() * share;
            wrong += wrongs.ln_1p() * share;
        }
        [1.0, right, wrong, self.all.0.ln_1p(), self.all.1.ln_1p(), self.fading.0, self.fading.1]
    }

    fn take(&mut self, response: &Response) {
        let (right, wrong) = (f64::from(response.right), f64::from(!response.right));
        let add = |(rights, wrongs): &mut (f64, f64), kept: f64| {
            (*rights, *wrongs) = (*rights * kept + right, *wrongs * kept + wrong);
        };
        response.skills.iter().for_each(|skill| add(self.skills.entry(*skill).or_default(), 1.0));
        add(&mut self.all, 1.0);
        add(&mut self.fading, KEPT);
    }
}
