use super::{
    AnyShapeAnswer, BuildAnswer, BuildSet, Follow, LineAnswer, LineKind, NumberForm, PlaneAnswer, PlaneKey,
    ShadeAnswer, ShadeKey, Sign,
    pictures::{BarGraphRecipe, LinePlotRecipe, LineRecipe, PictureGraphRecipe, SpotKind},
};
use crate::units::{Rational, read_apart};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The kind of answer a recipe asks for, and what is right: source text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum AnswerRecipe {
    /// A number.
    Number(NumberAnswer),
    /// One of several. The slips' `gives` are options too.
    Choice {
        /// The right option.
        right: String,
        /// Wrong options that no slip explains.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        wrong: Vec<String>,
        /// Options stand in order of size or alphabet in place of by chance.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        sorted: bool,
    },
    /// All that fit. The slips' `gives` are options too.
    Choices {
        /// The right options.
        right: Vec<String>,
        /// Wrong options that no slip explains.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        wrong: Vec<String>,
        /// Options stand in order of size or alphabet in place of by chance.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        sorted: bool,
    },
    /// Boxes in sentences or equations.
    Blanks {
        /// The lines; `[a]` is a box.
        lines: Vec<String>,
        /// The expression for each box.
        is: BTreeMap<String, String>,
        /// Boxes whose numbers may change places.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        any_order: Vec<Vec<String>>,
        /// Keys of the pad besides digits: `-`, `.`, `/`, `%`, and a space for mixed numbers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signs: Option<String>,
        /// Boxes that follow from boxes before them: the expression for each, in which the names of boxes stand for what was typed there.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "read_apart")]
        follows: BTreeMap<String, String>,
    },
    /// `<`, `=` or `>`.
    Compare {
        /// The value of the left side.
        left: String,
        /// The value of the right side.
        right: String,
        /// What stands on the two sides.
        show: [String; 2],
    },
    /// Cards in order.
    Order {
        /// The cards, in the right order.
        cards: Vec<String>,
        /// What the first place is called.
        first: String,
        /// What the last place is called.
        last: String,
    },
    /// A value put together.
    #[serde(deserialize_with = "read_apart")]
    Build(BuildAnswer),
    /// A graph drawn.
    #[serde(deserialize_with = "read_apart")]
    Plot(PlotAnswer),
    /// A point on a number line.
    #[serde(deserialize_with = "read_apart")]
    Place(PlaceAnswer),
    /// Parts to shade.
    #[serde(deserialize_with = "read_apart")]
    Shade(ShadeAnswer),
    /// Cards and their partners.
    #[serde(deserialize_with = "read_apart")]
    Match(MatchAnswer),
    /// Cards into bins.
    #[serde(deserialize_with = "read_apart")]
    Sort(SortAnswer),
    /// Tap all that fit: words of a sentence, or parts of the item's own picture.
    #[serde(deserialize_with = "read_apart")]
    Tap(TapAnswer),
    /// An algebraic expression.
    #[serde(deserialize_with = "read_apart")]
    Expression(LineAnswer),
    /// An equation.
    #[serde(deserialize_with = "read_apart")]
    Equation(LineAnswer),
    /// An inequality.
    #[serde(deserialize_with = "read_apart")]
    Inequality(LineAnswer),
    /// A quotient and what is left over.
    #[serde(deserialize_with = "read_apart")]
    Remainder(LineAnswer),
    /// A time of day or a length of time.
    #[serde(deserialize_with = "read_apart")]
    Time(LineAnswer),
    /// An amount of money.
    #[serde(deserialize_with = "read_apart")]
    Money(LineAnswer),
    /// A word or a short text.
    #[serde(deserialize_with = "read_apart")]
    Text(LineAnswer),
}

impl AnswerRecipe {
    /// What is right on a typed line, for the kinds that are one.
    pub const fn line(&self) -> Option<(LineKind, &LineAnswer)> {
        match self {
            Self::Expression(line) => Some((LineKind::Expression, line)),
            Self::Equation(line) => Some((LineKind::Equation, line)),
            Self::Inequality(line) => Some((LineKind::Inequality, line)),
            Self::Remainder(line) => Some((LineKind::Remainder, line)),
            Self::Time(line) => Some((LineKind::Time, line)),
            Self::Money(line) => Some((LineKind::Money, line)),
            Self::Text(line) => Some((LineKind::Text, line)),
            _ => None,
        }
    }
}

/// A point on a number line, and the line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceAnswer {
    /// Where it belongs.
    pub at: String,
    /// The line.
    pub line: LineRecipe,
}

/// Cards and their partners.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchAnswer {
    /// Each card and its partner.
    pub pairs: Vec<[String; 2]>,
    /// Partners of no card.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<String>,
}

/// Cards and the bins they belong in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SortAnswer {
    /// What the bins are called.
    pub bins: Vec<String>,
    /// The cards of each bin, in the order of the bins; a card whose text comes out empty is left away.
    pub cards: Vec<Vec<String>>,
    /// Cards lie in order of size or alphabet in place of by chance.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sorted: bool,
}

/// What to tap, and which of it is right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapAnswer {
    /// The words, in the order in which they stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// What to tap in the picture, in place of words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<SpotKind>,
    /// An expression: the list of the right ones, counted from 1.
    pub right: String,
}

/// What is drawn: the picture as it looks when it is right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlotAnswer {
    /// Bars along a scale.
    BarGraph(BarGraphRecipe),
    /// Rows of symbols.
    PictureGraph(PictureGraphRecipe),
    /// Marks above a line.
    LinePlot(LinePlotRecipe),
    /// Points on a coordinate plane.
    Points(PlaneAnswer),
    /// A straight line on a coordinate plane.
    Line(PlaneAnswer),
    /// A shape on a coordinate plane, at its place.
    Shape(PlaneAnswer),
    /// Any shape of a form and a size, on a coordinate plane.
    AnyShape(AnyShapeAnswer),
}

/// A number and the word behind it. In TOML the expression alone will do: `answer = { number = "total" }`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(from = "NumberSource"))]
#[serde(deny_unknown_fields)]
pub struct NumberAnswer {
    /// The expression whose value is right.
    pub is: String,
    /// The word behind the answer line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The form it has to be written in.
    #[serde(default, skip_serializing_if = "NumberForm::is_any")]
    pub form: NumberForm,
    /// Keys of the pad besides digits and those of the form: `-`, `.`, `/`, `%`, and a space for mixed numbers. The same for every item, or they would tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signs: Option<String>,
}

/// The two ways to write it in a pack.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Deserialize)]
#[serde(untagged)]
enum NumberSource {
    Short(String),
    Long {
        is: String,
        #[serde(default)]
        unit: Option<String>,
        #[serde(default)]
        form: NumberForm,
        #[serde(default)]
        signs: Option<String>,
    },
}

#[cfg(not(target_arch = "wasm32"))]
impl From<NumberSource> for NumberAnswer {
    fn from(source: NumberSource) -> Self {
        match source {
            NumberSource::Short(is) => Self { is, unit: None, form: NumberForm::Any, signs: None },
            NumberSource::Long { is, unit, form, signs } => Self { is, unit, form, signs },
        }
    }
}

/// What is right. Only the marker looks at it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// The number.
    Number(Rational),
    /// The place of the right option.
    Choice(usize),
    /// The places of all right options.
    Choices(BTreeSet<usize>),
    /// The number for each box, the sets of boxes whose numbers may change places, and the boxes that follow from others.
    Blanks {
        /// In reading order.
        is: Vec<Rational>,
        /// Places of boxes.
        any_order: Vec<Vec<usize>>,
        /// In reading order of the boxes that follow.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        follows: Vec<Follow>,
    },
    /// The sign.
    Compare(Sign),
    /// The cards' places (as they lie at first) in the right order.
    Order(Vec<usize>),
    /// The value that the parts make.
    Build {
        /// With what.
        set: BuildSet,
        /// Its value: minutes, cents, or a number.
        is: i32,
        /// How many pieces it has to be made of; any number where nothing is said.
        #[serde(skip_serializing_if = "Option::is_none")]
        pieces: Option<u32>,
    },
    /// The height of each column.
    Plot(Vec<u32>),
    /// What belongs on the plane.
    Plane(PlaneKey),
    /// The point.
    Place(Rational),
    /// The parts.
    Shade(ShadeKey),
    /// For each card the place of its partner, as the partners lie; then the places of those that belong to no card.
    Match(Vec<usize>),
    /// For each card, as it lies at first, the place of its bin.
    Sort(Vec<usize>),
    /// The places of all that is to be tapped.
    Tap(BTreeSet<usize>),
    /// A typed line.
    Line {
        /// Which kind.
        sort: LineKind,
        /// What is right, with its values.
        answer: LineAnswer,
        /// `0,5` is a half.
        decimal_comma: bool,
    },
}
