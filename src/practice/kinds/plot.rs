//! Draw a graph: bars to their height, symbols in rows, marks above a line.

use super::not_yet;
use crate::{
    language::Value,
    practice::{
        AnswerFace, Chart, Item, Key, MakeError, NotReady, NotYet, PlotAnswer, Slip, Verdict, kitchen::Kitchen,
    },
    units::Rational,
};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    answer: &PlotAnswer,
    slips: &[Slip],
) -> Result<(AnswerFace, Key), MakeError> {
    let right = Chart::draft(kitchen, answer)?;
    let key = right.heights().to_vec();
    if key.iter().all(|height| *height == 0) {
        return Err(MakeError::wrong("answer.plot", "there is nothing to draw: every height is 0"));
    }
    let chart = right.with(&vec![0; key.len()]);
    for slip in slips {
        if heights(&chart, &key, slip).is_none() {
            let rule = format!("the slip “{}” cannot be drawn: use `when`, or another value", slip.name);
            return Err(MakeError::wrong("slips.gives", &rule));
        }
    }
    Ok((AnswerFace::Plot { chart }, Key::Plot(key)))
}

/// Where a slip leads: a list of values for all columns, or with `at` one value for one column.
pub(in crate::practice) fn slip_values(
    kitchen: &Kitchen<'_>,
    place: &str,
    (at, gives): (Option<&str>, &str),
) -> Result<String, MakeError> {
    match (kitchen.value(place, gives)?, at) {
        (Value::Number(number), Some(_)) => Ok(number.to_string()),
        (Value::List(_), None) => {
            let numbers = kitchen.numbers(place, gives)?;
            Ok(numbers.iter().map(Rational::to_string).collect::<Vec<_>>().join(","))
        }
        _ => Err(MakeError::wrong(place, "this should be a list of values, or with `at` (a column, from 1) one value")),
    }
}

/// The heights of a graph that shows a slip and is right elsewhere.
pub(in crate::practice) fn heights(chart: &Chart, key: &[u32], slip: &Slip) -> Option<Vec<u32>> {
    let height = |value: &str| chart.height_of(value.parse().ok()?);
    let Some(at) = &slip.at else {
        let heights: Vec<u32> = slip.gives.split(',').map(height).collect::<Option<_>>()?;
        return (heights.len() == key.len()).then_some(heights);
    };
    let place: usize = at.parse::<usize>().ok()?.checked_sub(1)?;
    let mut heights = key.to_vec();
    *heights.get_mut(place)? = height(&slip.gives)?;
    Some(heights)
}

pub(in crate::practice) fn mark(key: &[u32], drawn: &[u32], item: &Item) -> Verdict {
    if drawn.len() != key.len() || drawn.iter().all(|height| *height == 0) {
        return Verdict::NotReady(NotReady::NothingDrawn);
    }
    if drawn == key {
        return Verdict::Right;
    }
    let AnswerFace::Plot { chart } = &item.face.answer else { return Verdict::NotYet(NotYet::Unknown) };
    not_yet(&item.slips, |slip| {
        let Some(leads) = heights(chart, key, slip) else { return false };
        match slip.at.as_ref().and_then(|at| at.parse::<usize>().ok()?.checked_sub(1)) {
            Some(place) => drawn.get(place) == leads.get(place) && leads.get(place) != key.get(place),
            None => drawn == leads,
        }
    })
}
