/// The default parameters of FSRS-6, as py-fsrs 6.3.2 publishes them (fitted there to some 700 million reviews of cards).
const W: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
/// The least stability, in days.
const LEAST_STABILITY: f64 = 0.001;
/// The ends of difficulty.
const DIFFICULTY: (f64, f64) = (1.0, 10.0);
/// How likely it should be that a skill still comes back when its check falls due: FSRS's own default.
const WANTED: f64 = 0.9;
/// The most days from one check to the next that are ever counted.
const MOST_DAYS: f64 = 400.0;

/// How a day went for a skill.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rating {
    /// It did not come back.
    Again,
    /// It came back with help, or after a miss.
    Hard,
    /// It came back by itself.
    Good,
    /// It came back at once. The app cannot tell and never says so; the published equations know it.
    Easy,
}

impl Rating {
    /// 1 to 4, as in the equations.
    const fn number(self) -> f64 {
        match self {
            Self::Again => 1.0,
            Self::Hard => 2.0,
            Self::Good => 3.0,
            Self::Easy => 4.0,
        }
    }
}

/// How firmly something is remembered: the equations of FSRS-6 with their default parameters, over whole days.
///
/// ```
/// use trellis::learner::{Rating, Strength};
/// let once = Strength::new(Rating::Good);
/// assert!(once.after(Rating::Good, 3.0).stability > once.stability);
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Strength {
    /// Days after which nine in ten come back.
    pub stability: f64,
    /// How hard it is to keep: 1 to 10.
    pub difficulty: f64,
}

impl Strength {
    /// After the first day.
    pub fn new(rating: Rating) -> Self {
        let stability = match rating {
            Rating::Again => W[0],
            Rating::Hard => W[1],
            Rating::Good => W[2],
            Rating::Easy => W[3],
        };
        Self { stability, difficulty: first_difficulty(rating).clamp(DIFFICULTY.0, DIFFICULTY.1) }
    }

    /// How likely it comes back after so many days: 0 to 1.
    pub fn retrievability(self, days: f64) -> f64 {
        let factor = libm::pow(0.9, -1.0 / W[20]) - 1.0;
        libm::pow(1.0 + factor * days.max(0.0) / self.stability, -W[20])
    }

    /// After a day's practice that came so many days after the last, 1 or more.
    #[must_use]
    pub fn after(self, rating: Rating, days: f64) -> Self {
        let retrievability = self.retrievability(days);
        let stability = if rating == Rating::Again {
            self.forgotten(retrievability)
        } else {
            self.recalled(rating, retrievability)
        };
        Self { stability: stability.max(LEAST_STABILITY), difficulty: self.next_difficulty(rating) }
    }

    /// Days until it is worth a check: 1 to 400.
    pub fn lasts(self) -> u16 {
        let factor = libm::pow(0.9, -1.0 / W[20]) - 1.0;
        let days = self.stability / factor * (libm::pow(WANTED, -1.0 / W[20]) - 1.0);
        days.round().clamp(1.0, MOST_DAYS) as u16
    }

    fn recalled(self, rating: Rating, retrievability: f64) -> f64 {
        let by_rating = match rating {
            Rating::Hard => W[15],
            Rating::Easy => W[16],
            Rating::Again | Rating::Good => 1.0,
        };
        let grows = libm::exp(W[8])
            * (11.0 - self.difficulty)
            * libm::pow(self.stability, -W[9])
            * (libm::exp((1.0 - retrievability) * W[10]) - 1.0)
            * by_rating;
        self.stability * (1.0 + grows)
    }

    fn forgotten(self, retrievability: f64) -> f64 {
        let left = W[11]
            * libm::pow(self.difficulty, -W[12])
            * (libm::pow(self.stability + 1.0, W[13]) - 1.0)
            * libm::exp((1.0 - retrievability) * W[14]);
        left.min(self.stability / libm::exp(W[17] * W[18]))
    }

    fn next_difficulty(self, rating: Rating) -> f64 {
        let change = -W[6] * (rating.number() - 3.0);
        let damped = self.difficulty + (DIFFICULTY.1 - self.difficulty) * change / 9.0;
        let pulled = W[7] * first_difficulty(Rating::Easy) + (1.0 - W[7]) * damped;
        pulled.clamp(DIFFICULTY.0, DIFFICULTY.1)
    }
}

fn first_difficulty(rating: Rating) -> f64 {
    W[4] - libm::exp(W[5] * (rating.number() - 1.0)) + 1.0
}

crate::units::packed!(struct Strength { stability, difficulty });
