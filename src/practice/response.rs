use super::{AnswerFace, Makes, kinds};
use crate::units::Rational;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the learner entered, before anyone marks it. It also is what is kept of an answer that was typed and not yet checked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// The text in the answer line.
    Number(String),
    /// The place of the chosen option, if one is chosen.
    Choice(Option<usize>),
    /// The places of the chosen options.
    Choices(BTreeSet<usize>),
    /// The text in each box, in reading order.
    Blanks(Vec<String>),
    /// The chosen sign, if one is chosen.
    Compare(Option<Sign>),
    /// The cards' places (as they lay at first) in the learner's order, and whether the learner has touched them.
    Order {
        /// A permutation of `0..cards`.
        cards: Vec<usize>,
        /// A row that was never touched is not ready, even where chance laid it out right.
        moved: bool,
    },
    /// How the parts lie, and whether the learner has touched them.
    Build {
        /// As the set counts them.
        parts: Vec<u32>,
        /// What was never touched is not ready.
        moved: bool,
    },
    /// The height of each column.
    Plot(Vec<u32>),
    /// The crossings of the plane where points stand, counted from 0.
    Plane(BTreeSet<usize>),
    /// The crossings of the plane where the corners of a shape stand, in turn, counted from 0.
    Corners(Vec<usize>),
    /// Where the point stands, if it stands anywhere.
    Place(Option<Rational>),
    /// The shaded parts, counted from 0.
    Shade(BTreeSet<usize>),
    /// For each card the place of the partner it was given, if it has one.
    Match(Vec<Option<usize>>),
    /// For each card, as it lies at first, the place of the bin it was put into.
    Sort(Vec<Option<usize>>),
    /// The places of what was tapped.
    Tap(BTreeSet<usize>),
    /// The text on the answer line, where it is no number.
    Line(String),
}

/// How two sides compare.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Sign {
    /// The left side is less.
    #[serde(rename = "<")]
    Less,
    /// Both are the same.
    #[serde(rename = "=")]
    Equal,
    /// The left side is greater.
    #[serde(rename = ">")]
    Greater,
}

impl Sign {
    /// All three, as they stand on the keys.
    pub const ALL: [Self; 3] = [Self::Less, Self::Equal, Self::Greater];

    /// `<`, `=` or `>`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::Equal => "=",
            Self::Greater => ">",
        }
    }
}

impl From<std::cmp::Ordering> for Sign {
    fn from(order: std::cmp::Ordering) -> Self {
        match order {
            std::cmp::Ordering::Less => Self::Less,
            std::cmp::Ordering::Equal => Self::Equal,
            std::cmp::Ordering::Greater => Self::Greater,
        }
    }
}

impl Response {
    /// What was typed on the answer line, for the kinds that have one.
    pub fn typed(&self) -> Option<&str> {
        if let Self::Number(typed) | Self::Line(typed) = self { Some(typed) } else { None }
    }

    /// What stands there before anything is entered.
    pub fn empty(face: &AnswerFace) -> Self {
        match face {
            AnswerFace::Number { .. } => Self::Number(String::new()),
            AnswerFace::Choice { .. } => Self::Choice(None),
            AnswerFace::Choices { .. } => Self::Choices(BTreeSet::new()),
            AnswerFace::Blanks { boxes, .. } => Self::Blanks(vec![String::new(); boxes.len()]),
            AnswerFace::Compare { .. } => Self::Compare(None),
            AnswerFace::Order { cards, .. } => Self::Order { cards: (0..cards.len()).collect(), moved: false },
            AnswerFace::Build { set } => Self::Build { parts: set.start(), moved: false },
            AnswerFace::Plot { chart } => Self::Plot(vec![0; chart.heights().len()]),
            AnswerFace::Plane { makes, .. } => makes.response(Vec::new()),
            AnswerFace::Place { .. } => Self::Place(None),
            AnswerFace::Shade { .. } => Self::Shade(BTreeSet::new()),
            AnswerFace::Match { left, .. } => Self::Match(vec![None; left.len()]),
            AnswerFace::Sort { cards, .. } => Self::Sort(vec![None; cards.len()]),
            AnswerFace::Tap { .. } => Self::Tap(BTreeSet::new()),
            AnswerFace::Line { .. } => Self::Line(String::new()),
        }
    }

    /// Whether this response can belong to that face: what is read from storage may be of an older item.
    pub fn fits(&self, face: &AnswerFace) -> bool {
        match (self, face) {
            (Self::Number(_), AnswerFace::Number { .. })
            | (Self::Compare(_), AnswerFace::Compare { .. })
            | (Self::Line(_), AnswerFace::Line { .. }) => true,
            (Self::Choice(chosen), AnswerFace::Choice { options, .. }) => {
                chosen.is_none_or(|place| place < options.len())
            }
            (Self::Choices(chosen), AnswerFace::Choices { options }) => {
                chosen.iter().all(|place| *place < options.len())
            }
            (Self::Blanks(typed), AnswerFace::Blanks { boxes, .. }) => typed.len() == boxes.len(),
            (Self::Order { cards, .. }, AnswerFace::Order { cards: lying, .. }) => {
                let mut sorted = cards.clone();
                sorted.sort_unstable();
                sorted == (0..lying.len()).collect::<Vec<_>>()
            }
            (Self::Build { parts, .. }, AnswerFace::Build { set }) => set.holds(parts),
            (Self::Plot(heights), AnswerFace::Plot { chart }) => {
                heights.len() == chart.heights().len() && heights.iter().all(|height| *height <= chart.most())
            }
            (Self::Plane(points), AnswerFace::Plane { plane, makes, asked }) => {
                *makes != Makes::Shape
                    && points.len() <= *asked
                    && points.iter().all(|point| *point < plane.crossings())
            }
            (Self::Corners(corners), AnswerFace::Plane { plane, makes: Makes::Shape, asked }) => {
                let different: BTreeSet<&usize> = corners.iter().collect();
                different.len() == corners.len()
                    && corners.len() <= *asked
                    && corners.iter().all(|corner| *corner < plane.crossings())
            }
            (Self::Place(placed), AnswerFace::Place { line }) => {
                placed.is_none_or(|at| kinds::place::can_stand(at, line))
            }
            (Self::Shade(shaded), AnswerFace::Shade { whole, .. }) => {
                shaded.iter().all(|part| *part < whole.count() as usize)
            }
            (Self::Match(partners), AnswerFace::Match { left, right }) => {
                partners.len() == left.len() && partners.iter().flatten().all(|place| *place < right.len())
            }
            (Self::Sort(put), AnswerFace::Sort { bins, cards }) => {
                put.len() == cards.len() && put.iter().flatten().all(|bin| *bin < bins.len())
            }
            (Self::Tap(tapped), AnswerFace::Tap { spots, .. }) => tapped.iter().all(|place| *place < spots.len()),
            _ => false,
        }
    }
}
