use super::{ResponseLog, design::Design};
use std::collections::BTreeMap;

/// The ridge of every skill's three numbers.
pub(super) const RIDGE: f64 = 0.1;

/// Performance factors analysis (Pavlik, Cen and Koedinger 2009): each skill has its ease, and what each earlier right and each
/// earlier wrong answer at it adds.
pub(super) fn design(log: &ResponseLog, learners: &[usize]) -> Design {
    let mut design = Design::new(1, 3 * log.skills);
    for learner in learners {
        let mut counts = BTreeMap::<u32, (f64, f64)>::new();
        for response in log.of_learner(*learner) {
            let mut marks = Vec::new();
            for skill in &response.skills {
                let (right, wrong) = counts.get(skill).copied().unwrap_or_default();
                let at = 3 * *skill as usize;
                marks.extend([(at, 1.0), (at + 1, right), (at + 2, wrong)]);
            }
            design.push([1.0], &marks, response.right);
            for skill in &response.skills {
                let (rights, wrongs) = counts.entry(*skill).or_default();
                *rights += f64::from(response.right);
                *wrongs += f64::from(!response.right);
            }
        }
    }
    design
}
