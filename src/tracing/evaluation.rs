use super::{
    Predictor, ResponseLog, Scores, Split,
    bootstrap::{Difference, Paired, difference},
    scores::Ranking,
    split::SPLITS,
};
use std::{
    num::NonZero,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// What all predictors make of a log, over its five splits.
#[derive(Clone, PartialEq, Debug)]
pub struct Evaluation {
    /// Splits that could not be scored, since nobody was tested or fitted, or all answers were alike.
    pub left_out: Vec<u64>,
    /// What each predictor made of it, ours first.
    pub outcomes: Vec<Outcome>,
}

/// What one predictor made of a log.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// Which.
    pub predictor: Predictor,
    /// Its scores, with the number of the split.
    pub scores: Vec<(u64, Scores)>,
    /// How far ours lies above it, in AUC; `None` for ours.
    pub behind: Option<Difference>,
}

impl Outcome {
    /// The mean over all splits.
    pub fn average(&self) -> Scores {
        Scores::average(&self.scores.iter().map(|(_, scores)| *scores).collect::<Vec<_>>())
    }
}

/// The tested side of a split.
struct Tested {
    number: u64,
    split: Split,
    learners: Vec<usize>,
    right: Vec<bool>,
}

impl Tested {
    fn new(log: &ResponseLog, number: u64) -> Self {
        let split = Split::number(number, log);
        let of = |learner: &usize| log.of_learner(*learner).iter().map(|response| response.right);
        let right = split.tested.iter().flat_map(of).collect();
        let who = |learner: &usize| std::iter::repeat_n(*learner, log.spans[*learner].len());
        let learners = split.tested.iter().flat_map(who).collect();
        Self { number, split, learners, right }
    }

    fn can_be_scored(&self) -> bool {
        !self.split.fitted.is_empty() && self.right.contains(&true) && self.right.contains(&false)
    }
}

impl Evaluation {
    /// Fits and tests every predictor on all splits, on as many threads as there are cores. The same log gives the same figures.
    pub fn of(log: &ResponseLog) -> Self {
        let all = (0..SPLITS).map(|number| Tested::new(log, number));
        let (splits, without): (Vec<Tested>, Vec<Tested>) = all.partition(Tested::can_be_scored);
        let tasks: Vec<(Predictor, &Tested)> =
            Predictor::ALL.into_iter().flat_map(|one| splits.iter().map(move |split| (one, split))).collect();
        let made = side_by_side(tasks.len(), |at| {
            let predicted = tasks[at].0.predict(log, &tasks[at].1.split);
            (Scores::of(&predicted, &tasks[at].1.right), Ranking::new(&predicted))
        });
        let of = |predictor: usize| &made[predictor * splits.len()..(predictor + 1) * splits.len()];
        let behind =
            side_by_side(Predictor::ALL.len(), |other| (other > 0).then(|| behind(&splits, of(0), of(other), log)));
        let outcome = |(at, (predictor, behind))| {
            let scores = splits.iter().zip(of(at)).filter_map(|(split, made)| Some((split.number, made.0?)));
            Outcome { predictor, scores: scores.collect(), behind }
        };
        let outcomes = Predictor::ALL.into_iter().zip(behind).enumerate().map(outcome).collect();
        Self { left_out: without.iter().map(|split| split.number).collect(), outcomes }
    }

    /// What ours made of it.
    pub fn ours(&self) -> &Outcome {
        &self.outcomes[0]
    }
}

type Made = (Option<Scores>, Ranking);

fn behind(splits: &[Tested], ours: &[Made], other: &[Made], log: &ResponseLog) -> Difference {
    let paired: Vec<Paired<'_>> = splits
        .iter()
        .zip(ours.iter().zip(other))
        .map(|(split, (ours, other))| Paired {
            learners: &split.learners,
            right: &split.right,
            ours: &ours.1,
            other: &other.1,
        })
        .collect();
    difference(&paired, log.learners.len())
}

/// Does so many tasks on all cores; what they give comes in their order.
fn side_by_side<T: Send>(tasks: usize, task: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let threads = thread::available_parallelism().map_or(2, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::SeqCst);
                    if at >= tasks {
                        break;
                    }
                    let made = task(at);
                    done.lock().expect("no task ends in a panic").push((at, made));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no task ends in a panic");
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}
