use super::{ResponseLog, Split, design::Design, ease::EaseTable, logistic, split::SPLITS};
use crate::learner::{Answer, Term, Trace, Weights};

/// The ridge of the terms that the app has too.
const TERM_RIDGE: f64 = 1.0;
/// The ridges of what is a skill's own: its height; how it bends with ability, with practice, after a right answer.
const SKILL_RIDGES: [f64; BLOCKS] = [4.0, 100.0, 30.0, 100.0];
/// The same for an item.
const ITEM_RIDGES: [f64; BLOCKS] = [20.0, 30.0, 30.0, 30.0];
/// A ridge that nothing leaves.
const SHUT: f64 = 1e9;
/// A height and three bends.
const BLOCKS: usize = 4;

/// A fitted prediction: the weights of the terms, what is a skill's or an item's own, and how easy each is.
#[derive(Clone, PartialEq, Debug)]
pub struct Fitted {
    /// The weights of the terms.
    pub weights: Weights,
    own: Vec<f64>,
    ease: EaseTable,
}

impl Fitted {
    /// How easy a skill in the middle is, in log-odds.
    pub const fn middle(&self) -> f64 {
        self.ease.middle()
    }

    /// Fitted to some learners. Their own ease tables are each made of the others' answers, four fifths at a time, so that no answer
    /// has been seen by the term that predicts it: the weights learn to trust ease as far as a stranger's is to be trusted.
    pub(super) fn fit(log: &ResponseLog, learners: &[usize]) -> Self {
        Self::fit_held(log, learners, &ridges(log))
    }

    fn fit_held(log: &ResponseLog, learners: &[usize], ridges: &[f64]) -> Self {
        let mut design = Design::new(Term::ALL.len(), BLOCKS * (log.skills + log.items));
        for part in 0..SPLITS {
            let split = Split::of(learners, log, "ease", part);
            let ease = EaseTable::fit(log, &split.fitted);
            split.tested.iter().for_each(|learner| follow(log, *learner, &ease, &mut design));
        }
        let all = logistic::fit(&design, ridges);
        let (weights, own) = all.split_at(Term::ALL.len());
        let weights = Weights(std::array::from_fn(|place| weights[place]));
        Self { weights, own: own.to_vec(), ease: EaseTable::fit(log, learners) }
    }

    /// The probability of a right answer before each response of a learner, in order.
    pub(super) fn predict(&self, log: &ResponseLog, learner: usize) -> Vec<f64> {
        let mut design = Design::new(Term::ALL.len(), BLOCKS * (log.skills + log.items));
        follow(log, learner, &self.ease, &mut design);
        let all = [self.weights.0.as_slice(), &self.own].concat();
        design.odds(&all).into_iter().map(logistic::probability).collect()
    }
}

/// Fitted to every learner of a log as if each skill and item were new, as those of the app are: nothing is a skill's or an item's
/// own, all is said by the terms. What the app ships.
pub fn fit_for_new_skills(log: &ResponseLog) -> Fitted {
    let everybody: Vec<usize> = (0..log.learners.len()).collect();
    let mut ridges = ridges(log);
    ridges[Term::ALL.len()..].fill(SHUT);
    Fitted::fit_held(log, &everybody, &ridges)
}

/// Follows a learner answer by answer; each row is made before its answer is taken in.
fn follow(log: &ResponseLog, learner: usize, ease: &EaseTable, design: &mut Design) {
    let mut trace = Trace::<u32, u32>::default();
    let mut marks = Vec::new();
    for response in log.of_learner(learner) {
        let (skills, item) = (&response.skills, response.item);
        let ease = ease.of(skills, item);
        let bends = trace.bends(skills);
        marks.clear();
        let share = 1.0 / skills.len() as f64;
        skills.iter().for_each(|skill| mark(&mut marks, *skill as usize * BLOCKS, share, bends));
        item.into_iter().for_each(|item| mark(&mut marks, (log.skills + item as usize) * BLOCKS, 1.0, bends));
        let terms = trace.terms(skills, item.as_ref(), ease);
        design.push(terms.values().iter().copied(), &marks, response.right);
        trace.take(skills, item.as_ref(), ease, Answer::own(response.right));
    }
}

fn mark(marks: &mut Vec<(usize, f64)>, at: usize, share: f64, bends: [f64; BLOCKS - 1]) {
    marks.push((at, share));
    marks.extend(bends.into_iter().enumerate().map(|(bend, value)| (at + 1 + bend, share * value)));
}

fn ridges(log: &ResponseLog) -> Vec<f64> {
    let mut ridges = vec![TERM_RIDGE; Term::ALL.len()];
    ridges[0] = 0.001; // where everybody starts is held nowhere
    ridges.extend(SKILL_RIDGES.repeat(log.skills));
    ridges.extend(ITEM_RIDGES.repeat(log.items));
    ridges
}
