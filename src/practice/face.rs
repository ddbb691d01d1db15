use super::{
    BuildSet, Chart, LineForm, LineKind, Makes, NumberForm, ShadeShape,
    pictures::{NumberLine, Picture, Plane, SpotKind, Whole},
};
use crate::language::Rich;
use serde::Serialize;

/// What the learner sees of an item: everything but the key.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Face {
    /// The story and the question.
    pub ask: Rich,
    /// The picture, with its words made from the same data.
    pub picture: Option<Picture>,
    /// How it is answered.
    pub answer: AnswerFace,
}

/// How an item is answered: one for each kind of answer.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum AnswerFace {
    /// Type or tap a number.
    Number {
        /// The word that stands behind it, `seedlings`.
        unit: Option<String>,
        /// The form it has to be written in.
        #[serde(skip_serializing_if = "NumberForm::is_any")]
        form: NumberForm,
        /// Keys of the pad besides digits.
        #[serde(skip_serializing_if = "String::is_empty")]
        signs: String,
    },
    /// Choose one.
    Choice {
        /// What to choose from, in the order shown.
        options: Vec<Rich>,
        /// The two that stay when a learner works with two choices instead of four, in the order shown.
        two: Vec<usize>,
    },
    /// Choose all that fit.
    Choices {
        /// What to choose from, in the order shown.
        options: Vec<Rich>,
    },
    /// Fill the boxes in sentences or equations. Gaps in the lines are named; `boxes` lists the names in reading order.
    Blanks {
        /// The lines with their gaps.
        lines: Vec<Rich>,
        /// The names of the gaps.
        boxes: Vec<String>,
        /// Keys of the pad besides digits.
        #[serde(skip_serializing_if = "String::is_empty")]
        signs: String,
    },
    /// Put `<`, `=` or `>` between two sides.
    Compare {
        /// The left side.
        left: Rich,
        /// The right side.
        right: Rich,
    },
    /// Put cards in order.
    Order {
        /// The cards as they lie at first.
        cards: Vec<Rich>,
        /// What the first place is called, `least`.
        first: Rich,
        /// What the last place is called, `greatest`.
        last: Rich,
    },
    /// Put a value together.
    Build {
        /// With what.
        set: BuildSet,
    },
    /// Draw a graph.
    Plot {
        /// The graph, still empty.
        chart: Chart,
    },
    /// Put points on a coordinate plane.
    Plane {
        /// The plane, with what is given on it.
        plane: Box<Plane>,
        /// What becomes of the points.
        makes: Makes,
        /// How many points are asked for.
        asked: usize,
    },
    /// Mark a point on a number line.
    Place {
        /// The line.
        line: NumberLine,
    },
    /// Shade parts.
    Shade {
        /// What is drawn.
        shape: ShadeShape,
        /// The parts, none of them shaded.
        whole: Whole,
    },
    /// Find each card's partner.
    Match {
        /// The cards.
        left: Vec<Rich>,
        /// The partners as they lie, and those that belong to no card.
        right: Vec<Rich>,
    },
    /// Put cards into bins.
    Sort {
        /// The bins.
        bins: Vec<Rich>,
        /// The cards as they lie at first.
        cards: Vec<Rich>,
    },
    /// Tap all that fit.
    Tap {
        /// What can be tapped: words, or the names of the picture's parts.
        spots: Vec<Rich>,
        /// Which parts of the picture; none where words are tapped.
        on: Option<SpotKind>,
    },
    /// Type a line.
    Line {
        /// What is typed.
        sort: LineKind,
        /// The form it has to be written in.
        form: LineForm,
    },
}

/// The form an answer has to be written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormAsked {
    /// Of a number.
    Number(NumberForm),
    /// Of a line.
    Line(LineForm),
}

impl AnswerFace {
    /// The form that is asked for; `None` where any will do.
    pub const fn form(&self) -> Option<FormAsked> {
        match self {
            Self::Number { form: NumberForm::Any, .. } | Self::Line { form: LineForm::Any, .. } => None,
            Self::Number { form, .. } => Some(FormAsked::Number(*form)),
            Self::Line { form, .. } => Some(FormAsked::Line(*form)),
            _ => None,
        }
    }

    /// What can be chosen or moved; nothing where an answer is written.
    pub fn options(&self) -> &[Rich] {
        match self {
            Self::Choice { options, .. } | Self::Choices { options } => options,
            Self::Order { cards, .. } | Self::Sort { cards, .. } => cards,
            Self::Tap { spots, .. } => spots,
            Self::Number { .. }
            | Self::Blanks { .. }
            | Self::Compare { .. }
            | Self::Place { .. }
            | Self::Shade { .. }
            | Self::Match { .. }
            | Self::Build { .. }
            | Self::Plot { .. }
            | Self::Plane { .. }
            | Self::Line { .. } => &[],
        }
    }

    /// All that is written in it, in reading order.
    pub fn texts(&self) -> Vec<&Rich> {
        match self {
            Self::Blanks { lines, .. } => lines.iter().collect(),
            Self::Compare { left, right } => vec![left, right],
            Self::Match { left, right } => left.iter().chain(right).collect(),
            Self::Sort { bins, cards } => bins.iter().chain(cards).collect(),
            _ => self.options().iter().collect(),
        }
    }

    /// The kind's name, as it stands in events and packs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Number { .. } => "number",
            Self::Choice { .. } => "choice",
            Self::Choices { .. } => "choices",
            Self::Blanks { .. } => "blanks",
            Self::Compare { .. } => "compare",
            Self::Order { .. } => "order",
            Self::Build { .. } => "build",
            Self::Plot { .. } | Self::Plane { .. } => "plot",
            Self::Place { .. } => "place",
            Self::Shade { .. } => "shade",
            Self::Match { .. } => "match",
            Self::Sort { .. } => "sort",
            Self::Tap { .. } => "tap",
            Self::Line { sort, .. } => sort.as_str(),
        }
    }
}
