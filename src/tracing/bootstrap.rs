use super::scores::Ranking;
use crate::units::{Draw, Seed};

/// How often learners are drawn anew.
const DRAWS: u64 = 400;
/// Where the draws begin.
const SEED: Seed = Seed(5);
/// The share of draws left out at each end: what is between holds 95 in 100.
const TAIL: f64 = 0.025;

/// The tested side of one split: who gave each response, whether it was right, and two rankings of them.
pub(super) struct Paired<'a> {
    pub(super) learners: &'a [usize],
    pub(super) right: &'a [bool],
    pub(super) ours: &'a Ranking,
    pub(super) other: &'a Ranking,
}

/// A difference, and where it lies when other learners of the same kind had come.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Difference {
    /// The difference itself.
    pub mean: f64,
    /// The lower end of the 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The difference in AUC, averaged over splits, with learners drawn again and again with replacement (a learner who is tested in
/// two splits is drawn for both).
pub(super) fn difference(splits: &[Paired<'_>], learners: usize) -> Difference {
    let mean = mean_of(splits, |_| 1.0).unwrap_or_default();
    let mut drawn: Vec<f64> = (0..DRAWS)
        .filter_map(|draw| {
            let mut chance = Draw::new(SEED, &["bootstrap", &draw.to_string()]);
            let mut times = vec![0.0; learners];
            (0..learners).for_each(|_| times[chance.index(learners)] += 1.0);
            mean_of(splits, |learner| times[learner])
        })
        .collect();
    drawn.sort_by(f64::total_cmp);
    let end =
        |share: f64| drawn.get((share * (drawn.len().max(1) - 1) as f64).round() as usize).copied().unwrap_or(mean);
    Difference { mean, low: end(TAIL), high: end(1.0 - TAIL) }
}

fn mean_of(splits: &[Paired<'_>], times: impl Fn(usize) -> f64) -> Option<f64> {
    let mut sum = 0.0;
    for split in splits {
        let weight = |response: usize| times(split.learners[response]);
        sum += split.ours.auc(split.right, weight)? - split.other.auc(split.right, weight)?;
    }
    Some(sum / splits.len().max(1) as f64)
}
