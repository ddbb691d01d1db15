/// How fast older answers fade: what is kept with each later one. Half-lives of 1, 3, 8 and 25 answers.
const KEPT: [f64; 4] = [0.5, 0.793_700_525_984_099_8, 0.917_004_043_204_671_2, 0.972_654_947_412_285_5];
/// One answer's worth of nothing special, so that a few answers do not say too much.
const CALM: f64 = 1.0;

/// What was better or worse than expected of late, over four spans.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Recent {
    surprise: [f64; 4],
    weight: [f64; 4],
}

impl Recent {
    pub(super) const NONE: Self = Self { surprise: [0.0; 4], weight: [0.0; 4] };

    /// The mean surprise over each span, from -1 to 1; near 0 after few answers.
    pub(super) fn means(&self) -> [f64; 4] {
        std::array::from_fn(|span| self.surprise[span] / (self.weight[span] + CALM))
    }

    /// Takes in how an answer differed from what most would have given.
    pub(super) fn take(&mut self, surprise: f64, weight: f64) {
        for (span, kept) in KEPT.into_iter().enumerate() {
            self.surprise[span] = self.surprise[span] * kept + surprise * weight;
            self.weight[span] = self.weight[span] * kept + weight;
        }
    }

    /// Adds a share of another.
    pub(super) fn blend(&mut self, other: &Self, share: f64) {
        for span in 0..KEPT.len() {
            self.surprise[span] += other.surprise[span] * share;
            self.weight[span] += other.weight[span] * share;
        }
    }
}

crate::units::packed!(struct Recent { surprise, weight });
