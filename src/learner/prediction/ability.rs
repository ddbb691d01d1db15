/// How far above most a learner stands, in log-odds, and how unsure that is: it moves by surprises, as Elo's numbers do, and by
/// less the more is known (Glickman's rule, one answer at a time).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Ability {
    /// The best guess, in log-odds.
    pub mean: f64,
    /// How unsure it is: a variance.
    pub variance: f64,
}

/// What one answer says about abilities: how surprising it was, beside how much could be learned from it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Surprise {
    /// What is added to a mean, for each unit of its variance.
    pub(super) gain: f64,
    /// What is taken from a variance, for each unit of its square.
    pub(super) told: f64,
}

/// π/8: the logistic curve flattens so when what goes into it is unsure (MacKay 1992).
const FLATTENS: f64 = std::f64::consts::FRAC_PI_8;

impl Ability {
    /// Nothing known but how far learners lie apart.
    pub(super) const fn new(variance: f64) -> Self {
        Self { mean: 0.0, variance }
    }

    /// How much flatter the curve is for so much that is unsure: 0 to 1.
    pub(super) fn flattened(variance: f64) -> f64 {
        1.0 / (1.0 + FLATTENS * variance).sqrt()
    }

    pub(super) fn take(&mut self, surprise: Surprise) {
        self.mean += self.variance * surprise.gain;
        self.variance -= self.variance * self.variance * surprise.told;
    }

    /// Learners change: what was known grows older, up to where it began.
    pub(super) fn age(&mut self, by: f64, most: f64) {
        self.variance = (self.variance + by).min(most);
    }
}

crate::units::packed!(struct Ability { mean, variance });
