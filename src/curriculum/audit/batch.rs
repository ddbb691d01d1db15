#[cfg(not(target_arch = "wasm32"))]
use super::whole::Place;
use crate::{
    curriculum::Skill,
    language::Rich,
    practice::{AnswerFace, BuildSet, Hint, Item, Key, PlaneKey, Recipe},
    units::{Rational, Seed},
};
#[cfg(not(target_arch = "wasm32"))]
use crate::{
    curriculum::press::Content,
    language::Notation,
    practice::{Made, MakeError, make_counting},
};

/// Many items of one exercise, for the rules to look at.
pub(in crate::curriculum) struct Batch<'a> {
    /// `K` or `1` to `8`.
    pub grade: &'a str,
    /// The skill.
    pub skill: &'a Skill,
    /// The recipe.
    pub recipe: &'a Recipe,
    /// Its items, with seeds from 1 and every theme in turn.
    pub items: Vec<Item>,
    /// How many draws of values all of them took.
    pub draws: u64,
}

/// A mistake in one exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::curriculum) struct Finding {
    /// The field, `slips.1.gives`.
    pub place: String,
    /// What is wrong and what to do.
    pub sentence: String,
}

impl Finding {
    pub fn new(place: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self { place: place.into(), sentence: sentence.into() }
    }
}

impl<'a> Batch<'a> {
    #[cfg(not(target_arch = "wasm32"))]
    /// Makes the items. `Err(None)` where the exercise's id is not spelled as one.
    pub fn make(content: &'a Content, place: Place, items: u64) -> Result<Self, Option<MakeError>> {
        let pack = &content.packs[place.0].value;
        let skill = &pack.skills[place.1];
        let recipe = &skill.exercises[place.2];
        let id = pack.skill_id(skill).ok_or(None)?.exercise(&recipe.id).map_err(|_| None)?;
        let notation = Notation::default();
        let themes: Vec<&str> = content.cast.themes.iter().map(|theme| theme.id.as_str()).collect();
        let mut batch = Self { grade: pack.grade_of(skill), skill, recipe, items: Vec::new(), draws: 0 };
        for (seed, theme) in (1..=items).zip(themes.iter().copied().chain(["any"]).cycle()) {
            let made = Made { exercise: &id, seed: Seed(seed), theme, cast: &content.cast, notation: &notation };
            let (item, draws) = make_counting(recipe, made).map_err(Some)?;
            batch.draws += u64::from(draws);
            batch.items.push(item);
        }
        Ok(batch)
    }

    /// The finding where a share of the items fails a test, with the first seed that shows it.
    pub fn fails(&self, place: &str, sentence: &str, bad: impl Fn(&Item) -> bool) -> Option<Finding> {
        self.fails_more_than(0.0, place, sentence, bad)
    }

    /// As `fails`, but a share of the items may.
    pub fn fails_more_than(
        &self,
        share: f64,
        place: &str,
        sentence: &str,
        bad: impl Fn(&Item) -> bool,
    ) -> Option<Finding> {
        let seeds: Vec<Seed> = self.items.iter().filter(|item| bad(item)).map(|item| item.made_from.seed).collect();
        let first = seeds.first()?;
        let all = self.items.len();
        let many = seeds.len() as f64 > share * all as f64;
        many.then(|| {
            Finding::new(place, format!("{sentence} ({} of {all} items, first with seed {first})", seeds.len()))
        })
    }
}

/// Every text of an item that a learner reads, with its field.
pub(super) fn texts<'a>(recipe: &Recipe, item: &'a Item) -> Vec<(String, &'a Rich)> {
    let mut texts = vec![("ask".to_owned(), &item.face.ask)];
    texts.extend(item.hints.iter().enumerate().flat_map(|(i, hint)| hint_texts(i, hint)));
    texts.extend(item.steps.iter().enumerate().map(|(i, step)| (format!("steps.{i}"), &step.says)));
    texts.extend(item.slips.iter().map(|slip| {
        let place = recipe.slips.iter().position(|source| source.name == slip.name).unwrap_or(0);
        (format!("slips.{place}.says"), &slip.says)
    }));
    let face: Vec<&Rich> = match &item.face.answer {
        AnswerFace::Number { .. }
        | AnswerFace::Place { .. }
        | AnswerFace::Shade { .. }
        | AnswerFace::Build { .. }
        | AnswerFace::Plot { .. }
        | AnswerFace::Plane { .. }
        | AnswerFace::Line { .. } => Vec::new(),
        AnswerFace::Match { left, right } => left.iter().chain(right).collect(),
        AnswerFace::Choice { options, .. } | AnswerFace::Choices { options } => options.iter().collect(),
        AnswerFace::Blanks { lines, .. } => lines.iter().collect(),
        AnswerFace::Compare { left, right } => vec![left, right],
        AnswerFace::Order { cards, first, last } => cards.iter().chain([first, last]).collect(),
        AnswerFace::Sort { bins, cards } => bins.iter().chain(cards).collect(),
        AnswerFace::Tap { spots, .. } => spots.iter().collect(),
    };
    texts.extend(face.into_iter().map(|text| ("answer".to_owned(), text)));
    texts
}

/// What a hint says, asks and answers, each with its field.
pub(super) fn hint_texts(place: usize, hint: &Hint) -> impl Iterator<Item = (String, &Rich)> {
    let small = hint.scaffold.iter().flat_map(move |scaffold| {
        [(format!("hints.{place}.ask"), &scaffold.ask), (format!("hints.{place}.yes"), &scaffold.yes)]
    });
    std::iter::once((format!("hints.{place}"), &hint.says)).chain(small)
}

/// What a learner sees of a question, in words: its text, its picture, its options or lines.
pub(super) fn seen(recipe: &Recipe, item: &Item) -> String {
    let shown = texts(recipe, item).into_iter().filter(|(place, _)| place == "ask" || place == "answer");
    let picture = item.face.picture.as_ref().map(|picture| picture.words()).unwrap_or_default();
    shown.map(|(_, text)| text.plain() + " ").collect::<String>() + &picture
}

/// The numbers that are right: one for a number or an option that is one, one for each box, two for each point of a plane.
pub(super) fn key_numbers(item: &Item) -> Vec<Rational> {
    match (&item.key, &item.face.answer) {
        (Key::Number(number) | Key::Place(number), _) => vec![*number],
        (Key::Blanks { is, .. }, _) => is.clone(),
        // a clock counts in minutes, which nobody reads
        (Key::Build { set, is, .. }, _) if *set != BuildSet::Clock => vec![Rational::int(i64::from(*is))],
        (Key::Plane(PlaneKey::Points(points)), AnswerFace::Plane { plane, .. }) => {
            points.iter().map(|point| plane.place(plane.squares(*point))).flat_map(|(x, y)| [x, y]).collect()
        }
        (Key::Choice(place), AnswerFace::Choice { options, .. }) => {
            let plain = options.get(*place).map(Rich::plain).unwrap_or_default();
            plain.replace(',', "").parse().into_iter().collect()
        }
        _ => Vec::new(),
    }
}
