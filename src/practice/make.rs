use super::{
    AnswerFace, AnswerRecipe, Face, Item, ItemRef, Key, LineKind, MatchAnswer, PlaceAnswer, PlotAnswer, Recipe, Slip,
    SlipRecipe, SortAnswer, Step, TapAnswer,
    cast::{CastBook, Needs},
    hint, kinds,
    kitchen::Kitchen,
    pictures::{Picture, draft},
};
use crate::{
    language::{Chance, EvalError, Let, Notation, ParseError, Scope, Value},
    units::{Draw, ExerciseId, Seed, apart},
};
use std::fmt;

/// How often values are drawn again until every `where` holds.
const MOST_TRIES: u32 = 200;

/// What an item is made for.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// The exercise's full id: part of every stream of chance.
    pub exercise: &'a ExerciseId,
    /// The number the item grows from.
    pub seed: Seed,
    /// The theme of the story.
    pub theme: &'a str,
    /// The people and things there are.
    pub cast: &'a CastBook,
    /// How numbers and sentences are written.
    pub notation: &'a Notation,
}

/// A recipe that cannot be made: a mistake in a pack, with the field it is in.
#[derive(Clone, PartialEq, Debug)]
pub struct MakeError {
    /// The field, `slips.1.gives`.
    pub place: String,
    /// What is wrong there.
    pub problem: MakeProblem,
}

/// What is wrong with a recipe.
#[derive(Clone, PartialEq, Debug)]
pub enum MakeProblem {
    /// The text cannot be read; the error says where in it.
    Parse(ParseError),
    /// The text was read but has no value.
    Eval(EvalError),
    /// The value is not of the sort wanted here.
    Wrong(String),
    /// No draw met every `where`.
    NeverHolds,
}

impl MakeError {
    pub(super) fn parse(place: &str, error: ParseError) -> Self {
        Self { place: place.to_owned(), problem: MakeProblem::Parse(error) }
    }

    pub(super) fn eval(place: &str, error: EvalError) -> Self {
        Self { place: place.to_owned(), problem: MakeProblem::Eval(error) }
    }

    pub(super) fn wrong(place: &str, sentence: &str) -> Self {
        Self { place: place.to_owned(), problem: MakeProblem::Wrong(sentence.to_owned()) }
    }
}

impl fmt::Display for MakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        match &self.problem {
            MakeProblem::Parse(error) => write!(f, "{error}"),
            MakeProblem::Eval(error) => write!(f, "{error}"),
            MakeProblem::Wrong(sentence) => f.write_str(sentence),
            MakeProblem::NeverHolds => write!(f, "no draw of {MOST_TRIES} met every condition"),
        }
    }
}

/// Makes an item. The same recipe, seed and cast make the same item on every machine.
pub fn make(recipe: &Recipe, made: Made<'_>) -> Result<Item, MakeError> {
    make_counting(recipe, made).map(|(item, _)| item)
}

/// Makes an item and says how many draws it took to meet every `where`.
pub fn make_counting(recipe: &Recipe, made: Made<'_>) -> Result<(Item, u32), MakeError> {
    let (scope, tries) = draw_values(recipe, made)?;
    let values = scope.iter().map(|(name, value)| (name.to_owned(), short_text(value))).collect();
    let mut kitchen = Kitchen { scope, notation: made.notation };
    choose_cast(recipe, made, &mut kitchen)?;
    let slips = cook_slips(recipe, &kitchen)?;
    let picture = |place: &str, recipe: Option<&_>| recipe.map(|recipe| draft(&kitchen, place, recipe)).transpose();
    let shown = picture("picture", recipe.picture.as_ref())?;
    let (answer, key) = cook_answer(recipe, &kitchen, (&slips, shown.as_ref()), &mut stream(recipe, made, "choices"))?;
    let steps = recipe.steps.iter().enumerate().map(|(i, step)| {
        let place = format!("steps.{i}");
        Ok(Step {
            says: kitchen.rich(&place, &step.says)?,
            picture: picture(&format!("{place}.picture"), step.picture.as_ref())?,
        })
    });
    let hints = recipe.hints.iter().enumerate().map(|(i, hint)| hint::cook(&kitchen, &format!("hints.{i}"), hint));
    let item = Item {
        made_from: ItemRef {
            exercise: made.exercise.clone(),
            version: recipe.version,
            seed: made.seed,
            theme: made.theme.to_owned(),
        },
        level: recipe.level,
        face: Face { ask: kitchen.rich("ask", &recipe.ask)?, picture: shown, answer },
        key,
        slips,
        hints: hints.collect::<Result<_, _>>()?,
        steps: steps.collect::<Result<_, MakeError>>()?,
        values,
        notation: *made.notation,
    };
    Ok((item, tries))
}

fn stream(recipe: &Recipe, made: Made<'_>, purpose: &str) -> Draw {
    Draw::new(made.seed, &[made.exercise.as_str(), &recipe.version.to_string(), purpose])
}

/// A drawn value as short exact text: `24`, `3/4`, `[2, 4]`.
fn short_text(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Truth(truth) => truth.to_string(),
        Value::List(list) => format!("[{}]", list.iter().map(short_text).collect::<Vec<_>>().join(", ")),
        Value::Noun(noun) => noun.many.clone(),
        Value::Person(person) => person.name.clone(),
    }
}

/// Each `let` has a stream of its own for each try, so that adding a line never moves the others.
fn draw_values(recipe: &Recipe, made: Made<'_>) -> Result<(Scope, u32), MakeError> {
    let mut lets = Vec::new();
    for (i, source) in recipe.lets.iter().enumerate() {
        lets.push(Let::parse(source).map_err(|error| MakeError::parse(&format!("let.{i}"), error))?);
    }
    for tries in 1..=MOST_TRIES {
        let mut scope = Scope::default();
        for (i, line) in lets.iter().enumerate() {
            let parts = [made.exercise.as_str(), &recipe.version.to_string(), "let", &line.name, &tries.to_string()];
            let value = line.expr.eval(&scope, &mut Chance::Draw(&mut Draw::new(made.seed, &parts)));
            scope.insert(&line.name, value.map_err(|error| MakeError::eval(&format!("let.{i}"), error))?);
        }
        let kitchen = Kitchen { scope, notation: made.notation };
        let mut holds = true;
        for (i, condition) in recipe.wheres.iter().enumerate() {
            holds = holds && kitchen.truth(&format!("where.{i}"), condition)?;
        }
        if holds {
            return Ok((kitchen.scope, tries));
        }
    }
    Err(MakeError { place: "where".to_owned(), problem: MakeProblem::NeverHolds })
}

fn choose_cast(recipe: &Recipe, made: Made<'_>, kitchen: &mut Kitchen<'_>) -> Result<(), MakeError> {
    let fits = recipe.fits.clone().unwrap_or_default();
    let number = |place: &str, source: Option<&String>| source.map(|source| kitchen.number(place, source)).transpose();
    let needs =
        Needs { most: number("fits.most", fits.most.as_ref())?, holds: number("fits.holds", fits.holds.as_ref())? };
    made.cast.fill(&mut kitchen.scope, made.theme, needs, &mut stream(recipe, made, "cast"));
    Ok(())
}

/// A slip whose `when` does not hold, or which leads to no value here (a division that does not come out), drops out of the item.
fn cook_slips(recipe: &Recipe, kitchen: &Kitchen<'_>) -> Result<Vec<Slip>, MakeError> {
    let mut slips = Vec::new();
    for (i, slip) in recipe.slips.iter().enumerate() {
        let at = |field: &str| format!("slips.{i}.{field}");
        if let Some(when) = &slip.when
            && !kitchen.truth(&at("when"), when)?
        {
            continue;
        }
        let gives = match slip_gives(&recipe.answer, slip, kitchen, &at("gives")) {
            Err(MakeError { problem: MakeProblem::Eval(EvalError::DivisionByZero | EvalError::NotWhole), .. }) => {
                continue;
            }
            gives => gives?,
        };
        slips.push(Slip {
            name: slip.name.clone(),
            gives,
            at: slip.at.clone(),
            says: kitchen.rich(&at("says"), &slip.says)?,
            picture: slip.picture.as_ref().map(|picture| draft(kitchen, &at("picture"), picture)).transpose()?,
        });
    }
    Ok(slips)
}

fn slip_gives(
    answer: &AnswerRecipe,
    slip: &SlipRecipe,
    kitchen: &Kitchen<'_>,
    place: &str,
) -> Result<String, MakeError> {
    match answer {
        AnswerRecipe::Number(_) | AnswerRecipe::Blanks { .. } | AnswerRecipe::Place(_) => {
            Ok(kitchen.number(place, &slip.gives)?.to_string())
        }
        AnswerRecipe::Choice { .. } | AnswerRecipe::Choices { .. } => kitchen.text(place, &slip.gives),
        AnswerRecipe::Compare { .. } => match slip.gives.as_str() {
            "<" | "=" | ">" => Ok(slip.gives.clone()),
            expression => match kitchen.value(place, expression)? {
                Value::Text(sign) if ["<", "=", ">"].contains(&sign.as_str()) => Ok(sign),
                _ => Err(MakeError::wrong(place, "this should be <, = or >")),
            },
        },
        AnswerRecipe::Shade(answer) if answer.is.is_some() => Ok(kitchen.count(place, &slip.gives, 24)?.to_string()),
        AnswerRecipe::Sort(_) => Ok(kinds::sort::gives(&kitchen.text(place, &slip.gives)?, slip.at.as_deref())),
        AnswerRecipe::Order { .. } | AnswerRecipe::Shade(_) | AnswerRecipe::Match(_) | AnswerRecipe::Tap(_) => {
            let places = kitchen.counts(place, &slip.gives)?;
            Ok(places.iter().map(u32::to_string).collect::<Vec<_>>().join(","))
        }
        AnswerRecipe::Build(answer) => kinds::build::slip_value(kitchen, answer, place, &slip.gives),
        AnswerRecipe::Plot(PlotAnswer::Points(_) | PlotAnswer::Line(_) | PlotAnswer::Shape(_)) => {
            kinds::plane::slip_places(kitchen, place, (slip.at.as_deref(), &slip.gives))
        }
        AnswerRecipe::Plot(PlotAnswer::AnyShape(_)) => {
            kinds::plane::slip_measure(kitchen, place, (slip.at.as_deref(), &slip.gives))
        }
        AnswerRecipe::Plot(_) => kinds::plot::slip_values(kitchen, place, (slip.at.as_deref(), &slip.gives)),
        AnswerRecipe::Text(_) => kitchen.text(place, &slip.gives),
        AnswerRecipe::Expression(_)
        | AnswerRecipe::Equation(_)
        | AnswerRecipe::Inequality(_)
        | AnswerRecipe::Remainder(_)
        | AnswerRecipe::Time(_)
        | AnswerRecipe::Money(_) => kitchen.as_written(place, &slip.gives),
    }
}

fn cook_answer(
    recipe: &Recipe,
    kitchen: &Kitchen<'_>,
    (slips, picture): (&[Slip], Option<&Picture>),
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    match &recipe.answer {
        AnswerRecipe::Number(number) => kinds::number::cook(kitchen, number),
        AnswerRecipe::Choice { right, wrong, sorted } => {
            kinds::choice::cook(kitchen, (right, wrong), kinds::choice::source_texts(recipe), *sorted, draw)
        }
        AnswerRecipe::Choices { right, wrong, sorted } => {
            kinds::choices::cook(kitchen, (right, wrong), kinds::choice::source_texts(recipe), *sorted, draw)
        }
        AnswerRecipe::Blanks { lines, is, any_order, signs, follows } => {
            apart(|| kinds::blanks::cook(kitchen, lines, is, any_order, signs.as_deref(), follows))
        }
        AnswerRecipe::Compare { left, right, show } => apart(|| kinds::compare::cook(kitchen, left, right, show)),
        AnswerRecipe::Order { cards, first, last } => {
            apart(|| kinds::order::cook(kitchen, cards, (first, last), slips, draw))
        }
        AnswerRecipe::Build(answer) => apart(|| kinds::build::cook(kitchen, answer)),
        AnswerRecipe::Plot(PlotAnswer::Points(answer)) => apart(|| kinds::plane::cook_points(kitchen, answer, slips)),
        AnswerRecipe::Plot(PlotAnswer::Line(answer)) => apart(|| kinds::plane::cook_line(kitchen, answer, slips)),
        AnswerRecipe::Plot(PlotAnswer::Shape(answer)) => apart(|| kinds::plane::cook_shape(kitchen, answer, slips)),
        AnswerRecipe::Plot(PlotAnswer::AnyShape(answer)) => {
            apart(|| kinds::plane::cook_any_shape(kitchen, answer, slips))
        }
        AnswerRecipe::Plot(answer) => apart(|| kinds::plot::cook(kitchen, answer, slips)),
        AnswerRecipe::Place(PlaceAnswer { at, line }) => apart(|| kinds::place::cook(kitchen, at, line)),
        AnswerRecipe::Shade(answer) => apart(|| kinds::shade::cook(kitchen, answer)),
        AnswerRecipe::Match(MatchAnswer { pairs, extra }) => {
            apart(|| kinds::matching::cook(kitchen, (pairs, extra), slips, draw))
        }
        AnswerRecipe::Sort(SortAnswer { bins, cards, sorted }) => {
            apart(|| kinds::sort::cook(kitchen, (bins, cards), *sorted, slips, draw))
        }
        AnswerRecipe::Tap(TapAnswer { words, on: None, right }) => {
            apart(|| kinds::tap::cook_words(kitchen, words, right))
        }
        AnswerRecipe::Tap(TapAnswer { on: Some(on), right, .. }) => {
            apart(|| kinds::tap::cook_parts(kitchen, *on, picture, right))
        }
        AnswerRecipe::Expression(line) => kinds::line::cook(kitchen, LineKind::Expression, line),
        AnswerRecipe::Equation(line) => kinds::line::cook(kitchen, LineKind::Equation, line),
        AnswerRecipe::Inequality(line) => kinds::line::cook(kitchen, LineKind::Inequality, line),
        AnswerRecipe::Remainder(line) => kinds::line::cook(kitchen, LineKind::Remainder, line),
        AnswerRecipe::Time(line) => kinds::line::cook(kitchen, LineKind::Time, line),
        AnswerRecipe::Money(line) => kinds::line::cook(kitchen, LineKind::Money, line),
        AnswerRecipe::Text(line) => kinds::line::cook(kitchen, LineKind::Text, line),
    }
}
