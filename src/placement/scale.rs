use super::Topics;

/// How likely a topic is known without what it builds on, for each need that is not known: the one edge in twenty that does not hold.
pub(super) const LOOSE: f64 = 0.05;
/// Needs not known are counted up to this; more make no difference that could be seen.
const MOST_LACKING: usize = 6;
/// Grades between one ability and the next.
const STEP: f64 = 0.2;
/// How far abilities reach below the lowest grade and above the highest.
const BEYOND: f64 = 1.2;
/// How uneven a learner may be, in grades: the standard deviation of a topic's own ease or hardness for them. A child's is not known,
/// so each of these is as likely as the others at the start.
const SPREADS: [f64; 5] = [0.4, 0.7, 1.0, 1.5, 2.2];

/// What a learner of some ability and unevenness would know, for every kind of topic: a table made once at the start.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    rows: Vec<Row>,
    abilities: usize,
    lowest: f64,
    grades: usize,
    first_grade: u8,
}

/// A topic of one grade with some needs not known, for a learner of one ability and unevenness.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// Probability that it is known.
    pub known: f64,
    /// The same, as odds.
    pub odds: f64,
    /// By how much an unknown topic of this kind speaks for one more of its needs being known: a ratio of likelihoods, at most 1.
    pub unknown_speaks: f64,
    /// ln of `known`, and of what is missing to 1.
    pub ln: [f64; 2],
}

/// A learner's ability and unevenness, as places in the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Bent {
    pub ability: usize,
    pub spread: usize,
}

impl Scale {
    pub fn new(topics: &Topics) -> Self {
        let grade = |spot| topics.topic(spot).grade.number();
        let first_grade = topics.spots().map(grade).min().unwrap_or(0);
        let last_grade = topics.spots().map(grade).max().unwrap_or(0);
        let lowest = f64::from(first_grade) - BEYOND;
        let span = f64::from(last_grade) + 1.0 + BEYOND - lowest;
        let abilities = (0..).take_while(|at| f64::from(*at) * STEP <= span + 1e-9).count();
        let grades = usize::from(last_grade - first_grade) + 1;
        let mut rows = Vec::with_capacity(SPREADS.len() * abilities * grades * (MOST_LACKING + 1));
        for spread in SPREADS {
            for ability in (0..).take(abilities) {
                for grade in first_grade..=last_grade {
                    let ahead = lowest + f64::from(ability) * STEP - f64::from(grade);
                    let raw = (0.5 * libm::erfc(-ahead / spread / core::f64::consts::SQRT_2)).clamp(1e-6, 1.0 - 1e-6);
                    rows.extend((0..).take(MOST_LACKING + 1).map(|lacking| Row::new(raw, lacking)));
                }
            }
        }
        Self { rows, abilities, lowest, grades, first_grade }
    }

    pub fn abilities(&self) -> usize {
        self.abilities
    }

    pub fn spreads(&self) -> usize {
        SPREADS.len()
    }

    /// The ability at a place, in grades: 3.0 is a child who begins grade 3.
    pub fn ability(&self, at: usize) -> f64 {
        // a few dozen places: exact as a float
        self.lowest + at as f64 * STEP
    }

    /// Where the rows of a grade begin, within `rows`.
    pub fn place(&self, grade: u8) -> usize {
        usize::from(grade.saturating_sub(self.first_grade)) * (MOST_LACKING + 1)
    }

    /// How far after that stands the row of a topic with so many needs not known.
    pub const fn counted(lacking: usize) -> usize {
        if lacking > MOST_LACKING { MOST_LACKING } else { lacking }
    }

    /// All rows of one learner; `row` finds one among them.
    pub fn rows(&self, bent: Bent) -> &[Row] {
        let width = self.grades * (MOST_LACKING + 1);
        let start = (bent.spread * self.abilities + bent.ability) * width;
        &self.rows[start..start + width]
    }

    /// How many places `rows` has.
    pub const fn places(&self) -> usize {
        self.grades * (MOST_LACKING + 1)
    }
}

impl Row {
    fn new(raw: f64, lacking: i32) -> Self {
        let known = raw * libm::pow(LOOSE, f64::from(lacking));
        Self {
            known,
            odds: known / (1.0 - known),
            unknown_speaks: (1.0 - known) / (1.0 - LOOSE * known),
            ln: [libm::log(known), libm::log1p(-known)],
        }
    }
}
