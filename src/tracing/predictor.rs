use super::{Fitted, ResponseLog, Split, bkt, design::Design, logistic, pfa, plain};

/// What predicts: ours, or one of those it is measured beside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Predictor {
    /// The prediction of the app, fitted.
    Ours,
    /// Plain logistic regression.
    Plain,
    /// Bayesian knowledge tracing. Knows no items.
    Bkt,
    /// Performance factors analysis. Knows no items.
    Pfa,
}

impl Predictor {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ours, Self::Plain, Self::Bkt, Self::Pfa];

    /// Its name in a table.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Plain => "plain logistic",
            Self::Bkt => "BKT",
            Self::Pfa => "PFA",
        }
    }

    /// Fits to the one side of a split, and predicts each response of the other before it is seen, learner by learner.
    pub fn predict(self, log: &ResponseLog, split: &Split) -> Vec<f64> {
        match self {
            Self::Ours => {
                let fitted = Fitted::fit(log, &split.fitted);
                split.tested.iter().flat_map(|learner| fitted.predict(log, *learner)).collect()
            }
            Self::Plain => {
                let mut ridge = vec![plain::COUNT_RIDGE; plain::DENSE];
                ridge.resize(plain::DENSE + log.skills + log.items, plain::RIDGE);
                regress(log, split, plain::design, &ridge)
            }
            Self::Pfa => {
                let mut ridge = vec![plain::COUNT_RIDGE];
                ridge.resize(1 + 3 * log.skills, pfa::RIDGE);
                regress(log, split, pfa::design, &ridge)
            }
            Self::Bkt => bkt::predict(log, &split.fitted, &split.tested),
        }
    }
}

fn regress(log: &ResponseLog, split: &Split, design: fn(&ResponseLog, &[usize]) -> Design, ridge: &[f64]) -> Vec<f64> {
    let weights = logistic::fit(&design(log, &split.fitted), ridge);
    design(log, &split.tested).odds(&weights).into_iter().map(logistic::probability).collect()
}
