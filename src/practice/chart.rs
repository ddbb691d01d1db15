use super::{
    MakeError,
    kitchen::Kitchen,
    pictures::{self, BarGraph, LinePlot, Picture, PictureGraph, mixed},
};
use crate::{practice::PlotAnswer, units::Rational};
use serde::Serialize;

/// A graph that a learner draws: columns, each of a height.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chart {
    /// Bars; a height counts half steps of the scale.
    BarGraph(BarGraph),
    /// Rows of symbols; a height counts half symbols.
    PictureGraph(PictureGraph),
    /// Marks above a line; a height counts marks.
    LinePlot(LinePlot),
}

impl Chart {
    pub(super) fn draft(kitchen: &Kitchen<'_>, recipe: &PlotAnswer) -> Result<Self, MakeError> {
        let at = |field: &str| format!("answer.plot.{field}");
        Ok(match recipe {
            PlotAnswer::BarGraph(recipe) => Self::BarGraph(pictures::draft_bar_graph(kitchen, &at, recipe)?),
            PlotAnswer::PictureGraph(recipe) => {
                Self::PictureGraph(pictures::draft_picture_graph(kitchen, &at, recipe)?)
            }
            PlotAnswer::LinePlot(recipe) => Self::LinePlot(pictures::draft_line_plot(kitchen, &at, recipe)?),
            PlotAnswer::Points(_) | PlotAnswer::Line(_) | PlotAnswer::Shape(_) | PlotAnswer::AnyShape(_) => {
                return Err(MakeError::wrong("answer.plot", "a plane has no columns"));
            }
        })
    }

    /// How high each column stands.
    pub fn heights(&self) -> &[u32] {
        match self {
            Self::BarGraph(graph) => &graph.halves,
            Self::PictureGraph(graph) => &graph.halves,
            Self::LinePlot(plot) => &plot.counts,
        }
    }

    /// The same graph with other heights.
    #[must_use]
    pub fn with(&self, heights: &[u32]) -> Self {
        let heights = heights.to_vec();
        match self {
            Self::BarGraph(graph) => Self::BarGraph(BarGraph { halves: heights, ..graph.clone() }),
            Self::PictureGraph(graph) => Self::PictureGraph(PictureGraph { halves: heights, ..graph.clone() }),
            Self::LinePlot(plot) => Self::LinePlot(LinePlot { counts: heights, ..plot.clone() }),
        }
    }

    /// The most a column can hold.
    pub fn most(&self) -> u32 {
        match self {
            Self::BarGraph(graph) => graph.most_halves(),
            Self::PictureGraph(graph) => graph.room * 2,
            Self::LinePlot(plot) => plot.room,
        }
    }

    /// The height that stands for a value; none where no height does.
    pub(super) fn height_of(&self, value: Rational) -> Option<u32> {
        let whole = |number: Option<Rational>| number?.whole().and_then(|n| u32::try_from(n).ok());
        let of = |each: u32| whole(value.times(Rational::int(2)).and_then(|n| n.over(Rational::int(i64::from(each)))));
        let height = match self {
            Self::BarGraph(graph) => of(graph.step),
            Self::PictureGraph(graph) => of(graph.each),
            Self::LinePlot(_) => whole(Some(value)),
        };
        height.filter(|height| *height <= self.most())
    }

    /// A column's name.
    pub fn name(&self, place: usize) -> String {
        match self {
            Self::BarGraph(graph) => graph.names.get(place).cloned().unwrap_or_default(),
            Self::PictureGraph(graph) => graph.names.get(place).cloned().unwrap_or_default(),
            Self::LinePlot(plot) => plot.places().get(place).copied().map(mixed).unwrap_or_default(),
        }
    }

    /// How a column stands, as an eye tells it: `the bar ends at 30`.
    pub fn column_words(&self, place: usize) -> String {
        match self {
            Self::BarGraph(graph) => graph.end_words(place),
            Self::PictureGraph(graph) => graph.count_words(place),
            Self::LinePlot(plot) => plot.count_words(place),
        }
    }

    /// The graph as text that needs no picture: `Kiwis 25; Plums 10`.
    pub fn told(&self) -> String {
        let value = |height: u32| match self {
            Self::BarGraph(graph) => height * graph.step / 2,
            Self::PictureGraph(graph) => height * graph.each / 2,
            Self::LinePlot(_) => height,
        };
        let mark = if matches!(self, Self::LinePlot(_)) { ":" } else { "" };
        let column = |(place, height): (usize, &u32)| format!("{}{mark} {}", self.name(place), value(*height));
        self.heights().iter().enumerate().map(column).collect::<Vec<_>>().join("; ")
    }

    /// The graph as a picture.
    pub fn picture(&self) -> Picture {
        match self {
            Self::BarGraph(graph) => Picture::BarGraph(graph.clone()),
            Self::PictureGraph(graph) => Picture::PictureGraph(graph.clone()),
            Self::LinePlot(plot) => Picture::LinePlot(plot.clone()),
        }
    }
}
