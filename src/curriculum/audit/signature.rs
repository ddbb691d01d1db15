//! The exercises of a skill differ in what is unknown, in the picture or in the kind of answer, not in nouns and ranges.

use super::sources::bare_maths;
use crate::{
    curriculum::press::{Content, Fault},
    language::{Expr, Let, Template},
    practice::{
        AnswerRecipe, AnyShapeAnswer, BuildAnswer, MatchAnswer, PlaceAnswer, PlotAnswer, Recipe, SortAnswer, TapAnswer,
        pictures::PictureRecipe,
    },
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let mut first: BTreeMap<String, &str> = BTreeMap::new();
            for (e, recipe) in skill.exercises.iter().enumerate() {
                let other = *first.entry(signature(recipe)).or_insert(&recipe.id);
                if other != recipe.id {
                    let sentence = format!(
                        "“{}” asks what “{other}” asks: the same unknown, picture and kind of answer. Change one of the three.",
                        recipe.id
                    );
                    faults.push(pack.fault(&format!("skill.{s}.exercise.{e}"), sentence));
                }
            }
        }
    }
    faults
}

/// What an exercise asks, whatever its names and ranges: the kind of answer, what is right and what is given as ways to find
/// them from what is drawn, the picture, the form of its equations.
fn signature(recipe: &Recipe) -> String {
    let ways = Ways::new(recipe);
    let (kind, right, face) = match &recipe.answer {
        AnswerRecipe::Number(number) => ("number", vec![ways.of(&number.is)], Vec::new()),
        AnswerRecipe::Choice { right, .. } => ("choice", vec![ways.shape(right)], Vec::new()),
        AnswerRecipe::Choices { right, .. } => {
            ("choices", right.iter().map(|text| ways.shape(text)).collect(), Vec::new())
        }
        AnswerRecipe::Blanks { lines, is, .. } => {
            ("blanks", is.values().map(|is| ways.of(is)).collect(), lines.iter().map(|line| ways.shape(line)).collect())
        }
        AnswerRecipe::Compare { left, right, show } => {
            ("compare", vec![ways.of(left), ways.of(right)], show.iter().map(|side| ways.shape(side)).collect())
        }
        AnswerRecipe::Order { cards, .. } => ("order", cards.iter().map(|card| ways.shape(card)).collect(), Vec::new()),
        AnswerRecipe::Build(built) => {
            let (set, is, pieces) = match built {
                BuildAnswer::Clock(is) => ("build", is, None),
                BuildAnswer::Blocks(blocks) => ("build blocks", &blocks.is, blocks.pieces.as_ref()),
                BuildAnswer::Coins(coins) => ("build coins", &coins.cents, coins.pieces.as_ref()),
                BuildAnswer::Frames(frames) => ("build frames", &frames.is, None),
                BuildAnswer::Tiles(tiles) => ("build tiles", &tiles.is, tiles.pieces.as_ref()),
            };
            (set, vec![ways.of(is)], pieces.into_iter().map(|pieces| ways.of(pieces)).collect())
        }
        AnswerRecipe::Plot(plot) => {
            let (chart, values) = match plot {
                PlotAnswer::Points(answer) => ("plot points", vec![&answer.is]),
                PlotAnswer::Line(answer) => ("plot line", vec![&answer.is]),
                PlotAnswer::Shape(answer) => ("plot shape", vec![&answer.is]),
                PlotAnswer::AnyShape(shape) => ("plot any shape", shape.area.iter().chain(&shape.perimeter).collect()),
                PlotAnswer::BarGraph(graph) => ("plot bars", vec![&graph.values]),
                PlotAnswer::PictureGraph(graph) => ("plot pictures", vec![&graph.values]),
                PlotAnswer::LinePlot(plot) => ("plot marks", vec![&plot.counts]),
            };
            let form = match plot {
                PlotAnswer::AnyShape(AnyShapeAnswer { form, area, perimeter, .. }) => {
                    vec![format!("{form:?} {} {}", area.is_some(), perimeter.is_some())]
                }
                _ => Vec::new(),
            };
            (chart, values.into_iter().map(|value| ways.of(value)).collect(), form)
        }
        AnswerRecipe::Place(PlaceAnswer { at, line }) => {
            ("place", vec![ways.of(at)], vec![ways.of(&line.to), ways.of(&line.tick)])
        }
        AnswerRecipe::Shade(answer) => {
            let right = answer.is.iter().chain(&answer.cells).map(|source| ways.of(source)).collect();
            ("shade", right, vec![ways.of(&answer.parts), format!("{:?} {:?}", answer.shape, answer.wholes)])
        }
        AnswerRecipe::Match(MatchAnswer { pairs, .. }) => {
            ("match", pairs.iter().flatten().map(|card| ways.shape(card)).collect(), Vec::new())
        }
        AnswerRecipe::Sort(SortAnswer { bins, cards, .. }) => (
            "sort",
            cards.iter().flatten().map(|card| ways.shape(card)).collect(),
            bins.iter().map(|bin| ways.shape(bin)).collect(),
        ),
        AnswerRecipe::Tap(TapAnswer { words, on, right }) => {
            let on = on.map_or_else(String::new, |on| format!("{on:?}"));
            ("tap", vec![ways.of(right), on], words.iter().map(|word| ways.shape(word)).collect())
        }
        AnswerRecipe::Expression(line)
        | AnswerRecipe::Equation(line)
        | AnswerRecipe::Inequality(line)
        | AnswerRecipe::Remainder(line)
        | AnswerRecipe::Time(line)
        | AnswerRecipe::Money(line)
        | AnswerRecipe::Text(line) => {
            let kind = recipe.answer.line().map_or("line", |(sort, _)| sort.as_str());
            (kind, vec![ways.shape(&line.is)], Vec::new())
        }
    };
    let given: BTreeSet<String> = ways.given(&recipe.ask);
    let story = if recipe.ask.contains("{thing") { "story" } else { "bare" };
    let picture = recipe.picture.as_ref().map_or("none", picture_kind);
    format!("{kind} | {right:?} | {face:?} | {given:?} | {} | {story} | {picture}", bare_maths(&recipe.ask).join(" "))
}

fn picture_kind(picture: &PictureRecipe) -> &'static str {
    match picture {
        PictureRecipe::Groups { .. } => "groups",
        PictureRecipe::Array { .. } => "array",
        PictureRecipe::NumberLine { .. } => "number-line",
        PictureRecipe::Area(_) => "area",
        PictureRecipe::Polygons(_) => "polygons",
        PictureRecipe::Partitions(_) => "partition",
        PictureRecipe::BaseTen { .. } => "base-ten",
        PictureRecipe::Tape { .. } => "tape",
        PictureRecipe::HundredChart { .. } => "hundred-chart",
        PictureRecipe::TimesTable(_) => "times-table",
        PictureRecipe::Clock(_) => "clock",
        PictureRecipe::Jug(_) => "jug",
        PictureRecipe::Scale(_) => "scale",
        PictureRecipe::Thermometer(_) => "thermometer",
        PictureRecipe::BarGraph(_) => "bar-graph",
        PictureRecipe::PictureGraph(_) => "picture-graph",
        PictureRecipe::Ruler(_) => "ruler",
        PictureRecipe::LinePlot(_) => "line-plot",
        PictureRecipe::Table(_) => "table",
        PictureRecipe::FractionBar { .. } => "fraction-bar",
        PictureRecipe::FractionCircle { .. } => "fraction-circle",
        PictureRecipe::Counters(_) => "counters",
        PictureRecipe::Later(later) => later.kind(),
    }
}

/// How each name is found from what is drawn.
struct Ways(BTreeMap<String, String>);

impl Ways {
    fn new(recipe: &Recipe) -> Self {
        let mut ways = Self(BTreeMap::new());
        for line in recipe.lets.iter().filter_map(|line| Let::parse(line).ok()) {
            let way = ways.of(line.expr.source());
            let drawn = ["pick", "shuffle", "sample"].iter().any(|chance| way.contains(&format!("{chance}(")));
            ways.0.insert(line.name, if drawn { "drawn".to_owned() } else { way });
        }
        ways
    }

    /// An expression with every name replaced by its way, and every number by `n`.
    fn of(&self, source: &str) -> String {
        let mut way = String::new();
        let mut word = String::new();
        for c in source.chars().chain(['\n']) {
            if c.is_alphanumeric() || c == '_' {
                word.push(c);
                continue;
            }
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                way.push('n');
            } else {
                way.push_str(self.0.get(&word).unwrap_or(&word));
            }
            word.clear();
            if !c.is_whitespace() {
                way.push(c);
            }
        }
        way
    }

    /// A text's mathematics and words, with ways in place of values.
    fn shape(&self, source: &str) -> String {
        self.of(source)
    }

    /// The ways of all numbers that a question names.
    fn given(&self, ask: &str) -> BTreeSet<String> {
        let names = Template::parse(ask).map(|template| template.names()).unwrap_or_default();
        names.iter().filter(|name| Expr::parse(name).is_ok()).filter_map(|name| self.0.get(name).cloned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn nouns_and_ranges_make_no_other_exercise() {
        check_source(good(), super::check, &[]);
        let same = r#"ask = "Here are {a} {box|many} of {b} {thing|many}. How many is that?"
picture = { groups = { count = "a", each = "b" } }
"#;
        let copy = good()
            .replacing("let = [\"groups = pick(2..9)\", \"each = pick(2..9)\", \"total = groups * each\"]\nask = \"$ ? * {each} = {total} $\"\n",
                &format!("let = [\"a = pick(2..5)\", \"b = pick(2..5)\", \"c = a * b\"]\n{same}"))
            .replacing("answer = { number = \"groups\" }", "answer = { number = \"c\" }");
        check_source(copy, super::check, &["“how-many-groups” asks what “how-many” asks"]);
    }
}
