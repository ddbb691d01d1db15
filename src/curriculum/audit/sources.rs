//! Texts of a recipe as they are written, and the words in them that are always there.

use crate::practice::{
    AnswerRecipe, AnyShapeAnswer, MatchAnswer, PlaneAnswer, PlotAnswer, Recipe, SortAnswer, TapAnswer,
};

/// Stands where a value is put in.
const SLOT: char = '\u{1}';

/// Hints, steps: what is told to help.
pub(super) fn help_sources(recipe: &Recipe) -> Vec<(String, &str)> {
    let hints = recipe.hints.iter().enumerate().flat_map(|(i, hint)| {
        let small = hint.scaffold.iter().flat_map(move |scaffold| {
            [(format!("hints.{i}.ask"), scaffold.ask.as_str()), (format!("hints.{i}.yes"), scaffold.yes.as_str())]
        });
        std::iter::once((format!("hints.{i}"), hint.says.as_str())).chain(small)
    });
    let steps = recipe.steps.iter().enumerate().map(|(i, step)| (format!("steps.{i}"), step.says.as_str()));
    hints.chain(steps).collect()
}

/// Every text that a learner reads.
pub(super) fn all_sources(recipe: &Recipe) -> Vec<(String, &str)> {
    let mut sources = vec![("ask".to_owned(), recipe.ask.as_str())];
    sources.extend(help_sources(recipe));
    sources.extend(recipe.slips.iter().enumerate().map(|(i, slip)| (format!("slips.{i}.says"), slip.says.as_str())));
    let face: Vec<&String> = match &recipe.answer {
        AnswerRecipe::Number(number) => number.unit.iter().collect(),
        AnswerRecipe::Choice { right, wrong, .. } => [right].into_iter().chain(wrong).collect(),
        AnswerRecipe::Choices { right, wrong, .. } => right.iter().chain(wrong).collect(),
        AnswerRecipe::Blanks { lines, .. } => lines.iter().collect(),
        AnswerRecipe::Compare { show, .. } => show.iter().collect(),
        AnswerRecipe::Order { cards, first, last } => cards.iter().chain([first, last]).collect(),
        AnswerRecipe::Sort(SortAnswer { bins, cards, .. }) => bins.iter().chain(cards.iter().flatten()).collect(),
        AnswerRecipe::Tap(TapAnswer { words, .. }) => words.iter().collect(),
        AnswerRecipe::Plot(plot) => chart_texts(plot),
        AnswerRecipe::Match(MatchAnswer { pairs, extra }) => pairs.iter().flatten().chain(extra).collect(),
        AnswerRecipe::Place(_)
        | AnswerRecipe::Shade(_)
        | AnswerRecipe::Build(_)
        | AnswerRecipe::Expression(_)
        | AnswerRecipe::Equation(_)
        | AnswerRecipe::Inequality(_)
        | AnswerRecipe::Remainder(_)
        | AnswerRecipe::Time(_)
        | AnswerRecipe::Money(_)
        | AnswerRecipe::Text(_) => Vec::new(),
    };
    sources.extend(face.into_iter().map(|text| ("answer".to_owned(), text.as_str())));
    if matches!(recipe.answer, AnswerRecipe::Choice { .. } | AnswerRecipe::Choices { .. }) {
        sources
            .extend(recipe.slips.iter().enumerate().map(|(i, slip)| (format!("slips.{i}.gives"), slip.gives.as_str())));
    }
    sources
}

/// What stands on a graph that is drawn.
fn chart_texts(plot: &PlotAnswer) -> Vec<&String> {
    match plot {
        PlotAnswer::BarGraph(graph) => graph.names.iter().chain([&graph.title]).collect(),
        PlotAnswer::PictureGraph(graph) => graph.names.iter().chain([&graph.title, &graph.thing]).collect(),
        PlotAnswer::LinePlot(plot) => vec![&plot.title],
        PlotAnswer::Points(PlaneAnswer { on, .. })
        | PlotAnswer::Line(PlaneAnswer { on, .. })
        | PlotAnswer::Shape(PlaneAnswer { on, .. })
        | PlotAnswer::AnyShape(AnyShapeAnswer { on, .. }) => on.titles.iter().collect(),
    }
}

/// The words of a text in small letters, without mathematics and without what a value is part of.
pub(super) fn words(source: &str) -> Vec<String> {
    let bare = bare(source);
    let words = bare.split(|c: char| !(c.is_alphabetic() || c == '\'' || c == '’' || c == SLOT || c.is_ascii_digit()));
    let whole = words.filter(|word| !word.contains(SLOT) && word.starts_with(char::is_alphabetic));
    whole.map(|word| word.to_lowercase().replace('’', "'").trim_matches('\'').to_owned()).collect()
}

/// The sentences of a text as they are written.
pub(super) fn sentences(source: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let (mut depth, mut in_math) = (0_u32, false);
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' => in_math = !in_math,
            _ => {}
        }
        let last = sentences.last_mut().expect("there is always one");
        last.push(c);
        if depth == 0
            && !in_math
            && ['.', '?', '!', ':', '\n'].contains(&c)
            && chars.peek().is_none_or(|next| next.is_whitespace())
        {
            sentences.push(String::new());
        }
    }
    sentences.iter().map(|sentence| sentence.trim().to_owned()).filter(|sentence| !sentence.is_empty()).collect()
}

/// The mathematics of a text, without its values: `{}×{}=?`.
pub(super) fn bare_maths(source: &str) -> Vec<String> {
    let maths = source.split('$').skip(1).step_by(2);
    maths.map(|math| bare(math).replace(SLOT, "{}").split_whitespace().collect()).collect()
}

/// The text with a mark in place of every value, and a space in place of mathematics and blanks.
fn bare(source: &str) -> String {
    let mut bare = String::new();
    let mut chars = source.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '{' => {
                skip_past(&mut chars, '}');
                bare.push(SLOT);
            }
            '$' => {
                skip_past(&mut chars, '$');
                bare.push(' ');
            }
            '[' => {
                skip_past(&mut chars, ']');
                bare.push(' ');
            }
            c => bare.push(c),
        }
    }
    bare
}

fn skip_past(chars: &mut std::str::Chars<'_>, close: char) {
    let mut in_text = false;
    for c in chars.by_ref() {
        in_text ^= c == '"' && close == '}';
        if c == close && !in_text {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_are_always_there_are_words() {
        let source = r#"{who} counts by {each}s: $ x * 2 $ isn’t 5th, [a] {join(list, "} and ")} rows"#;
        assert_eq!(words(source), ["counts", "by", "isn't", "rows"]);
    }

    #[test]
    fn sentences_end_outside_values() {
        assert_eq!(
            sentences("Look. Start: {a . b}, 3.5! Then $ 1. $ go"),
            ["Look.", "Start:", "{a . b}, 3.5!", "Then $ 1. $ go"]
        );
    }
}
