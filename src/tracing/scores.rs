/// How many drawers of equal width the calibration error looks into.
const DRAWERS: usize = 10;
/// A prediction is never held to be surer than this, so that one miss does not make the loss endless.
const SUREST: f64 = 1e-9;

/// How good predictions were.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Scores {
    /// How often a right answer was held likelier than a wrong one: .5 for chance, 1 for always.
    pub auc: f64,
    /// The mean of -ln of what was given to what happened.
    pub log_loss: f64,
    /// The root of the mean squared miss.
    pub rmse: f64,
    /// The expected calibration error over ten drawers of equal width.
    pub ece: f64,
    /// How many responses were predicted.
    pub responses: usize,
}

impl Scores {
    /// The scores of predictions beside what happened; `None` where all was right or all was wrong, since then there is no AUC.
    pub fn of(predicted: &[f64], right: &[bool]) -> Option<Self> {
        let responses = right.len();
        let auc = Ranking::new(predicted).auc(right, |_| 1.0)?;
        let (mut loss, mut squares) = (0.0, 0.0);
        let mut drawers = [0.0; DRAWERS];
        for (predicted, right) in predicted.iter().zip(right) {
            let outcome = f64::from(*right);
            loss -= (1.0 - (predicted - outcome).abs()).max(SUREST).ln();
            squares += (predicted - outcome).powi(2);
            drawers[((predicted * DRAWERS as f64) as usize).min(DRAWERS - 1)] += predicted - outcome;
        }
        let mean = |sum: f64| sum / responses as f64;
        let ece = mean(drawers.iter().map(|drawer| drawer.abs()).sum());
        Some(Self { auc, log_loss: mean(loss), rmse: mean(squares).sqrt(), ece, responses })
    }

    /// The mean of several; the responses are added.
    pub fn average(all: &[Self]) -> Self {
        let mean = |of: fn(&Self) -> f64| all.iter().map(of).sum::<f64>() / all.len().max(1) as f64;
        Self {
            auc: mean(|one| one.auc),
            log_loss: mean(|one| one.log_loss),
            rmse: mean(|one| one.rmse),
            ece: mean(|one| one.ece),
            responses: all.iter().map(|one| one.responses).sum(),
        }
    }
}

/// Predictions from the least likely to the likeliest, sorted once for many counts.
#[derive(Clone, Debug)]
pub(super) struct Ranking {
    places: Vec<u32>,
    /// Whether the one at a place is held as likely as the one before.
    ties: Vec<bool>,
}

impl Ranking {
    pub(super) fn new(predicted: &[f64]) -> Self {
        let mut places: Vec<u32> = (0..u32::try_from(predicted.len()).unwrap_or(u32::MAX)).collect();
        let at = |place: u32| predicted[place as usize];
        places.sort_by(|a, b| at(*a).total_cmp(&at(*b)));
        let pairs = places.windows(2).map(|pair| at(pair[0]).total_cmp(&at(pair[1])).is_eq());
        let ties = std::iter::once(false).chain(pairs).collect();
        Self { places, ties }
    }

    /// How often a right answer stands above a wrong one, a tie being half; each counts by its weight. `None` where there are not both.
    pub(super) fn auc(&self, right: &[bool], weight: impl Fn(usize) -> f64) -> Option<f64> {
        let (mut rights, mut wrongs, mut above) = (0.0, 0.0, 0.0);
        let (mut tied_rights, mut tied_wrongs) = (0.0, 0.0);
        for (place, tie) in self.places.iter().zip(&self.ties) {
            if !tie {
                above += tied_rights * (wrongs + tied_wrongs / 2.0);
                rights += tied_rights;
                wrongs += tied_wrongs;
                (tied_rights, tied_wrongs) = (0.0, 0.0);
            }
            let weight = weight(*place as usize);
            *(if right[*place as usize] { &mut tied_rights } else { &mut tied_wrongs }) += weight;
        }
        above += tied_rights * (wrongs + tied_wrongs / 2.0);
        let pairs = (rights + tied_rights) * (wrongs + tied_wrongs);
        (pairs > 0.0).then_some(above / pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_those_worked_out_by_hand() {
        let scores = Scores::of(&[0.9, 0.8, 0.4, 0.4], &[true, false, true, false]).expect("both happened");
        assert!((scores.auc - 0.625).abs() < 1e-12); // pairs: 1, 1, 0, 1/2
        assert!((scores.rmse - (1.17_f64 / 4.0 - 0.0).sqrt()).abs() < 1e-12, "{}", scores.rmse);
        assert!((scores.ece - (0.1 + 0.8 + 0.2) / 4.0).abs() < 1e-12);
        let loss = -(0.9_f64.ln() + 0.2_f64.ln() + 0.4_f64.ln() + 0.6_f64.ln()) / 4.0;
        assert!((scores.log_loss - loss).abs() < 1e-12);
    }

    #[test]
    fn where_all_is_right_there_is_no_auc() {
        assert_eq!(Scores::of(&[0.5, 0.7], &[true, true]), None);
    }
}
